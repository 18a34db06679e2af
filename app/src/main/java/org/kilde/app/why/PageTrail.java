package org.kilde.app.why;

import java.util.Optional;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageBlock;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PagePlaces;
import org.kilde.app.page.PageWords;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;
import org.kilde.article.Article;
import org.kilde.language.LanguagePacks;
import org.kilde.text.Span;

/**
 * Leads the words of a row back to the element of the saved page they stood in, and to its bytes.
 */
public final class PageTrail {
  private final Page page;
  private final PagePlaces places;

  private PageTrail(Page page, PagePlaces places) {
    this.page = page;
    this.places = places;
  }

  /** The way back of an article; empty if it did not come from a page. */
  public static Optional<PageTrail> of(Document document, LanguagePacks packs) {
    Original original = document.original();
    return original.form() == Original.Form.PAGE
        ? Optional.of(
            new PageTrail(
                new PageCleaner(PageWords.of(packs))
                    .clean(original.bytes(), original.address(), original.charset()),
                PagePlaces.of(original.bytes(), original.charset())))
        : Optional.empty();
  }

  /**
   * Where words stood in the page.
   *
   * @param span UTF-16 offsets in the article's clean text
   * @return such as {@code html.1/body.2/article.1/p.3, bytes 1204 to 1388}
   */
  public Optional<String> find(Article article, Span span) {
    int start = article.original(span).start();
    return page.blocks().stream()
        .filter(block -> block.start() <= start && start < block.end())
        .findFirst()
        .map(this::place);
  }

  private String place(PageBlock block) {
    return block.node()
        + places
            .find(block.node())
            .map(bytes -> ", bytes " + bytes.start() + " to " + bytes.end())
            .orElse("");
  }
}
