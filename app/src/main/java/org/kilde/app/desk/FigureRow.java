package org.kilde.app.desk;

import java.util.Optional;
import java.util.OptionalDouble;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Qualifier;
import org.kilde.text.Span;

/**
 * How many of what, and who says so.
 *
 * @param span in the article's clean text, UTF-16
 * @param before some words before it
 * @param after some words after it
 * @param counted what is counted, as written; may be empty
 * @param asOf EDTF, if told
 * @param source whom the source's name means, if he is named
 * @param sourceWords the source as written; empty if the writer gives none
 * @param origin who stands at the end, where joining articles told it
 */
public record FigureRow(
    String id,
    ArticleRow article,
    Span span,
    String words,
    String before,
    String after,
    String measure,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    String counted,
    Figure.Scope scope,
    boolean hedged,
    Optional<EntityRef> place,
    Optional<String> asOf,
    Optional<EntityRef> source,
    Optional<String> sourceWords,
    Optional<OriginRow> origin) {

  /** Who says so: a name, else the words of the text; empty if the writer gives nobody. */
  public Optional<String> sourceLabel() {
    return source.map(EntityRef::name).or(() -> sourceWords);
  }
}
