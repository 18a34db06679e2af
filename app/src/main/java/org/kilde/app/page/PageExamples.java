package org.kilde.app.page;

import java.util.Locale;
import java.util.Optional;
import org.kilde.app.page.PageWords.Kind;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/page.tsv}: a text, and the kinds of phrase found in it; a kind with {@code
 * -} before it must not be found.
 */
public final class PageExamples implements ExampleRunner {
  private static final TableFormat FORMAT = TableFormat.of("examples/page.tsv", "text", "kinds");

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    PageWords words = pack.compiled(PageWords.class, PageWords::of);
    for (String expected : example.expect("kinds").split(" ")) {
      boolean unwanted = expected.startsWith("-");
      Kind kind = kind(example, unwanted ? expected.substring(1) : expected);
      if (holds(words, kind, example.expect("text")) == unwanted) {
        return Optional.of(
            "kinds, found " + (unwanted ? "" : "no ") + kind + "; expected " + expected + ".");
      }
    }
    return Optional.empty();
  }

  private static Kind kind(Row example, String name) {
    try {
      return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw example.error("kinds", "kinds of page.tsv, such as byline or -byline");
    }
  }

  /** As each kind is held against a text: see the kind's own words. */
  private static boolean holds(PageWords words, Kind kind, String text) {
    return switch (kind) {
      case RELATED, BUTTON, TITLE -> words.is(kind, text);
      case BYLINE, CREDIT, READ_ALSO, COMMENTS, CONSENT, APPEAL, CORRECTION, TAGS, LEGAL ->
          words.opens(kind, text) > 0;
      case PUBLISHED, MODIFIED, PAYWALL, AND, LIVE -> words.within(kind, text);
      case CLASS_NEVER,
          CLASS_COMMENTS,
          CLASS_CONSENT,
          CLASS_RELATED,
          CLASS_BODY,
          CLASS_ARTICLE,
          CLASS_BYLINE,
          CLASS_CAPTION,
          CLASS_LEAD,
          CLASS_DATE,
          CLASS_NAVIGATION,
          CLASS_HEADLINE,
          META_PUBLISHED,
          META_MODIFIED,
          META_DATE,
          META_AUTHOR,
          META_SECTION,
          META_TAGS,
          META_OUTLET,
          NOT_NAME,
          MONTH_LANGUAGE,
          MONTH,
          DAY_FIRST_DOMAIN ->
          words.all(kind).contains(text);
    };
  }
}
