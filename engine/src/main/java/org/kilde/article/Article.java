package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguageTag;
import org.kilde.text.CleanText;
import org.kilde.text.SourceText;
import org.kilde.text.Span;

/**
 * An article cut into blocks. All spans are UTF-16 offsets into {@link #words()}, the clean text;
 * {@link #original} leads back.
 *
 * @param blocks in the order of the text, none overlapping; text between them is space or a head
 *     line
 * @param language {@code und} if it is not clear
 */
public record Article(
    String id,
    String origin,
    SourceText source,
    CleanText text,
    Optional<String> title,
    List<Block> blocks,
    LanguageTag language,
    Publication published,
    Optional<String> url,
    Optional<Outlet> outlet) {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The clean text that all spans point into. */
  public String words() {
    return text.text();
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.in(text.text());
  }

  /** Where a span stands in the source text, UTF-16. */
  public Span original(Span span) {
    return text.original(span);
  }

  public Article withPublished(Publication other) {
    return new Article(id, origin, source, text, title, blocks, language, other, url, outlet);
  }

  public Article withOutlet(Outlet other) {
    return new Article(
        id, origin, source, text, title, blocks, language, published, url, Optional.of(other));
  }
}
