package org.kilde.app.page;

import java.util.function.Consumer;
import org.kilde.app.page.PageWords.Kind;

/** Finds the days written in a page's lines, and tells by the words before them what they are. */
final class DateLines {
  private final PageWords words;
  private final DateText reader;

  DateLines(PageWords words, DateText reader) {
    this.words = words;
    this.reader = reader;
  }

  void find(
      PageTree tree,
      ArticleFinder.Found found,
      Titles.Title title,
      Consumer<DateCandidate> candidates) {
    int headline = title.strip() == null ? found.box().firstStrip : indexOf(tree, title.strip());
    int end = found.box().endStrip;
    int firstText = firstText(tree, headline);
    for (int i = 0; i < tree.strips.size(); i++) {
      Strip strip = tree.strips.get(i);
      boolean foreign = strip.has(Mark.COMMENTS | Mark.RELATED | Mark.CONSENT);
      if (strip.length() > 3000 || foreign && strip.length() > 60) {
        continue;
      }
      if (!mayHoldDay(strip.text())) {
        continue;
      }
      String text = strip.length() > 400 ? strip.text().substring(0, 400) : strip.text();
      for (DateText.Day day : reader.scan(text, 2)) {
        boolean head = i >= headline - 5 && i <= firstText && i <= headline + 15;
        boolean inArticle = i >= Math.min(headline, found.box().firstStrip) && i < end + 12;
        candidates.accept(
            new DateCandidate(
                place(strip, day, head, inArticle, foreign),
                day.date(),
                "text: " + text.substring(day.start(), day.end()),
                i >= headline ? i - headline : 2 * (headline - i)));
      }
    }
  }

  /** Cheap test: no day is written with fewer than four digits. */
  private static boolean mayHoldDay(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < 400 && digits < 4; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == 4;
  }

  private DatePlace place(
      Strip strip, DateText.Day day, boolean head, boolean inArticle, boolean foreign) {
    String before = strip.text().substring(Math.max(0, day.start() - 60), day.start());
    int published = words.indexOf(Kind.PUBLISHED, before);
    int modified = words.indexOf(Kind.MODIFIED, before);
    if (modified >= 0 && modified >= published - 4) {
      return DatePlace.LABEL_MODIFIED;
    }
    boolean line = strip.length() - (day.end() - day.start()) < 50;
    boolean labelled = published >= 0 && (line || strip.length() < 140);
    if (labelled && head) {
      return DatePlace.LABEL_PUBLISHED;
    }
    if (labelled && inArticle && !foreign) {
      return DatePlace.LABEL_IN_ARTICLE;
    }
    if (head && (line || strip.has(Mark.DATE | Mark.BYLINE))) {
      return DatePlace.LINE_IN_HEAD;
    }
    if (inArticle && !foreign && (line && strip.length() < 60 || strip.has(Mark.DATE))) {
      return DatePlace.DATE_LINE;
    }
    if (foreign) {
      return DatePlace.ANY_TEXT;
    }
    return labelled
        ? DatePlace.ANY_LABEL_PUBLISHED
        : line ? DatePlace.ANY_LINE : DatePlace.ANY_TEXT;
  }

  private static int indexOf(PageTree tree, Strip strip) {
    for (int i = strip.box().firstStrip; i < tree.strips.size(); i++) {
      if (tree.strips.get(i) == strip) {
        return i;
      }
    }
    return 0;
  }

  private static int firstText(PageTree tree, int from) {
    for (int i = from + 1; i < tree.strips.size(); i++) {
      if (tree.strips.get(i).length() > 200 && tree.strips.get(i).linkShare() < 0.3) {
        return i;
      }
    }
    return tree.strips.size();
  }
}
