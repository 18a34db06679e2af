package org.kilde.app.page;

import java.util.Map;
import java.util.Optional;

/** Tells an article from a live page, a list of teasers and a page without text. */
final class Kinds {
  private static final int MANY_CARDS = 8;
  private static final int LONGEST_TEASER = 250;

  private final PageWords words;
  private final JsonLd data;

  Kinds(PageWords words, JsonLd data) {
    this.words = words;
    this.data = data;
  }

  PageKind of(PageTree tree, ArticleFinder.Found found, Titles.Title title, PageText text) {
    if (text.bodyLength() < 20) {
      return linked(tree) > MANY_CARDS ? PageKind.LIST : PageKind.EMPTY;
    }
    Optional<Map<String, Object>> article = data.findArticle();
    if (article
        .map(a -> JsonLd.strings(a.get("@type")).contains("LiveBlogPosting"))
        .orElse(false)) {
      return PageKind.LIVE;
    }
    if (title.text().map(t -> words.within(PageWords.Kind.LIVE, t)).orElse(false)
        && entries(tree, found) >= 4) {
      return PageKind.LIVE;
    }
    boolean said =
        data.findType("NewsArticle").isPresent() || data.findType("BlogPosting").isPresent();
    int linked = linked(tree);
    boolean teasers =
        title.strip() == null || title.strip().linkShare() > 0.9
            ? text.bodyLength() < linked * LONGEST_TEASER
            : text.bodyLength() < 1200 && cards(tree) > 3 * text.bodyLength();
    return !said && linked > MANY_CARDS && teasers ? PageKind.LIST : PageKind.ARTICLE;
  }

  /** Headings that are links. */
  private static int linked(PageTree tree) {
    int count = 0;
    for (Strip strip : tree.strips) {
      count += strip.kind() == Strip.Kind.HEADING && strip.linkShare() > 0.9 ? 1 : 0;
    }
    return count;
  }

  /** UTF-16 length of text in the cards of other articles. */
  private static int cards(PageTree tree) {
    int chars = 0;
    for (Strip strip : tree.strips) {
      chars += strip.has(Mark.RELATED) || strip.linkShare() > 0.8 ? strip.length() : 0;
    }
    return chars;
  }

  /** Strips of the article that are nothing but a time of day, as entries of a live page start. */
  private static int entries(PageTree tree, ArticleFinder.Found found) {
    int count = 0;
    for (int i = found.box().firstStrip; i < found.box().endStrip; i++) {
      String text = tree.strips.get(i).text();
      int digits = 0;
      for (int c = 0; c < Math.min(6, text.length()); c++) {
        digits += Character.isDigit(text.charAt(c)) ? 1 : 0;
      }
      boolean time =
          text.length() <= 24 && digits >= 3 && (text.indexOf(':') > 0 || text.indexOf('.') > 0);
      count += time ? 1 : 0;
    }
    return count;
  }
}
