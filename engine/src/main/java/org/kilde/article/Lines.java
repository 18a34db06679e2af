package org.kilde.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kilde.text.Span;
import org.kilde.text.Tokenizer;

/** Cuts a plain text into its lines. */
final class Lines {
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());
  private static final int LONGEST_SPECIAL = 1_200; // a doubled caption is seldom longer

  private Lines() {}

  /** The lines of a text within a span that hold anything. */
  static List<Line> of(String text, Span within) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = false;
    int start = within.start();
    while (start < within.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? within.end() : Math.min(end, within.end());
      Span trimmed = trim(text, start, end);
      if (!trimmed.isEmpty()) {
        lines.add(line(text, trimmed, afterBlank));
      }
      afterBlank = trimmed.isEmpty();
      start = end + 1;
    }
    return lines;
  }

  private static Line line(String text, Span span, boolean afterBlank) {
    boolean story = span.length() > LONGEST_SPECIAL;
    return new Line(text, span, afterBlank, story ? List.of() : TOKENIZER.tokenize(text, span));
  }

  private static Span trim(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
