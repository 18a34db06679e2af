package org.kilde.app.page;

import java.util.List;
import java.util.Optional;
import org.kilde.article.BlockRole;

/**
 * The article of one saved page.
 *
 * @param text the article's text: blocks joined by blank lines; all offsets point into it (UTF-16)
 * @param blocks the blocks of {@code text} in order, each with its role
 * @param published when the page says it was first published
 * @param modified when the page says it was last changed
 * @param canonical the page's own address as the page gives it
 * @param language BCP 47 tag as the page declares it
 * @param conflicts where the page's own statements differ, with what was chosen
 */
public record Page(
    String text,
    List<PageBlock> blocks,
    Optional<String> title,
    List<String> authors,
    Optional<Dated> published,
    Optional<Dated> modified,
    Optional<String> outlet,
    Optional<String> canonical,
    Optional<String> language,
    Optional<String> section,
    List<String> tags,
    List<Note> notes,
    PageKind kind,
    List<Conflict> conflicts) {

  public Page {
    blocks = List.copyOf(blocks);
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    conflicts = List.copyOf(conflicts);
  }

  /** The words of the story alone, subheads included: no headline, byline, caption or teaser. */
  public String body() {
    StringBuilder out = new StringBuilder(text.length());
    for (PageBlock block : blocks) {
      if (block.role() == BlockRole.BODY || block.role() == BlockRole.SUBHEAD) {
        out.append(out.isEmpty() ? "" : "\n\n").append(text, block.start(), block.end());
      }
    }
    return out.toString();
  }
}
