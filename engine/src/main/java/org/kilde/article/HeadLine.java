package org.kilde.article;

import java.util.Optional;

/**
 * A {@code date YYYY[-MM[-DD]]} head, as some collections put it before a text.
 *
 * @param date EDTF
 * @param end offset where the article's own words start
 */
record HeadLine(Optional<String> date, int end) {
  private static final String WORD = "date ";

  static HeadLine of(String text) {
    int at = skipSpace(text, 0);
    if (!text.startsWith(WORD, at)) {
      return new HeadLine(Optional.empty(), 0);
    }
    int start = skipSpace(text, at + WORD.length());
    int end = start;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    Optional<String> date = IsoDate.parse(text.substring(start, end));
    return date.isEmpty() ? new HeadLine(date, 0) : new HeadLine(date, end);
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
