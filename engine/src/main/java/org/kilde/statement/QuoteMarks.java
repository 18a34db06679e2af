package org.kilde.statement;

import java.util.HashMap;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Reads {@code quotes.tsv}: which mark closes which. */
final class QuoteMarks {
  static final TableFormat FORMAT = TableFormat.of("quotes.tsv", "open", "close");

  private static final int DOUBLED = 0xC000; // above all marks

  private final Map<Character, String> closers;

  private final String doubles;

  private QuoteMarks(Map<Character, String> closers) {
    this.closers = closers;
    StringBuilder two = new StringBuilder();
    closers.forEach((open, close) -> two.append(open).append(close));
    this.doubles = two.toString();
  }

  static QuoteMarks of(LanguagePack pack) {
    Map<Character, String> closers = new HashMap<>();
    for (Row row : pack.table(FORMAT)) {
      closers.merge(
          mark(row.expect("open")), String.valueOf(mark(row.expect("close"))), String::concat);
    }
    return new QuoteMarks(closers);
  }

  /** A mark as one character: one written twice ({@code ''}) has a character of its own. */
  private static char mark(String written) {
    return written.length() > 1 ? doubled(written.charAt(0)) : written.charAt(0);
  }

  /** What stands for two of these marks side by side. */
  static char doubled(char mark) {
    return (char) (DOUBLED + mark);
  }

  static boolean isDoubled(char mark) {
    return mark >= DOUBLED;
  }

  /** True if two of these side by side are a mark of their own. */
  boolean isKnownDoubled(char mark) {
    return doubles.indexOf(doubled(mark)) >= 0;
  }

  boolean opens(char mark) {
    return closers.containsKey(mark);
  }

  boolean closes(char open, char mark) {
    String close = closers.get(open);
    return close != null && close.indexOf(mark) >= 0;
  }
}
