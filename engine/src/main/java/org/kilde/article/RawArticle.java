package org.kilde.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/**
 * An article as a reader hands it over: its text, and whatever came beside the text.
 *
 * @param id stable for the same bytes
 * @param origin path or address as given
 * @param source the text as decoded; offsets of the export point into it
 * @param title if given beside the text
 * @param published if given beside the text (a field, page metadata)
 * @param language if given beside the text
 * @param url address of publication, if known
 * @param outlet if given beside the text
 * @param blocks roles a page reader already knows, with spans in {@code source}; empty for plain
 *     text
 */
public record RawArticle(
    String id,
    String origin,
    SourceText source,
    Optional<String> title,
    Publication published,
    Optional<LanguageTag> language,
    Optional<String> url,
    Optional<Outlet> outlet,
    List<Block> blocks) {

  public RawArticle {
    blocks = List.copyOf(blocks);
  }

  /** An article of which only the text is known. */
  public static RawArticle ofText(String id, String origin, String text) {
    return new RawArticle(
        Objects.requireNonNull(id),
        origin,
        SourceText.of(text),
        Optional.empty(),
        Publication.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
