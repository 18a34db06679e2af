package org.kilde.app.desk;

import java.util.List;
import java.util.Optional;
import org.kilde.text.Span;

/**
 * Something said.
 *
 * @param spans in the article's clean text, UTF-16
 * @param words of all spans, parted by " … "
 * @param form {@code direct} or {@code indirect}
 * @param speaker whom the speaker's name means, if he is named
 * @param speakerWords as written at the cue; empty if nobody is named
 * @param role as written; empty if none
 * @param kind {@code named}, {@code role}, {@code collective} or {@code anonymous}
 * @param via outlets on the way, nearest first
 * @param origin who stands at the end, where joining articles told it
 */
public record StatementRow(
    String id,
    ArticleRow article,
    List<Span> spans,
    String words,
    String form,
    Optional<EntityRef> speaker,
    String speakerWords,
    String role,
    String kind,
    Optional<Span> cue,
    List<String> via,
    boolean negated,
    boolean hedged,
    Optional<OriginRow> origin) {
  public StatementRow {
    spans = List.copyOf(spans);
    via = List.copyOf(via);
  }

  public boolean isDirect() {
    return form.equals("direct");
  }

  /** Who says so, as short as a list needs it; "nobody named" if the text does not say. */
  public String speakerLabel() {
    return speaker
        .map(EntityRef::name)
        .orElse(!speakerWords.isEmpty() ? speakerWords : role.isEmpty() ? "nobody named" : role);
  }
}
