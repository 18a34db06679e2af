package org.kilde.article;

import java.util.List;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * A line of a plain text, with what rules ask of it.
 *
 * @param span without surrounding spaces
 * @param afterBlank true if an empty line stands before it
 * @param tokens empty for lines too long to be anything but the story
 */
record Line(String text, Span span, boolean afterBlank, List<Token> tokens) {
  private static final String END_MARKS = ".!?…:;,\"”»«“’')]";
  private static final int LONGEST_QUESTION = 5; // words
  static final int LONGEST_HEADING = 110; // characters; longer lines without a full stop are slips

  int length() {
    return span.length();
  }

  long words() {
    return tokens.stream().filter(token -> !token.isMark()).count();
  }

  char first() {
    return text.charAt(span.start());
  }

  char last() {
    return text.charAt(span.end() - 1);
  }

  boolean startsWithDash() {
    return "-–—".indexOf(first()) >= 0;
  }

  boolean startsWithBullet() {
    return "•·*▪●◦".indexOf(first()) >= 0;
  }

  /** True for what looks like a heading: short, and no full stop at its end. */
  boolean isHeading() {
    if (length() > LONGEST_HEADING || tokens.isEmpty() || startsWithBullet()) {
      return false;
    }
    char last = last();
    if (last == '?' || last == '!') {
      // "– Hvorfor?" is somebody speaking, a long question is part of the story
      return !startsWithDash() && words() > 2 && words() <= LONGEST_QUESTION;
    }
    if ("\"”»“«'’".indexOf(last) >= 0) {
      return !endsSentenceBeforeQuote();
    }
    return END_MARKS.indexOf(last) < 0;
  }

  /** For a first line only: one question, cry or line with a word in brackets behind it. */
  boolean isAskingHeadline() {
    boolean ends = "?!)".indexOf(last()) >= 0 && length() <= LONGEST_HEADING && words() > 2;
    return ends
        && !startsWithBullet()
        && text.substring(span.start(), span.end()).indexOf(". ") < 0;
  }

  private boolean endsSentenceBeforeQuote() {
    int at = span.end() - 2;
    while (at > span.start() && text.charAt(at) == ' ') {
      at--;
    }
    return at >= span.start() && ".!?,".indexOf(text.charAt(at)) >= 0;
  }
}
