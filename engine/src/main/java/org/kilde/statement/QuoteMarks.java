package org.kilde.statement;

import java.util.HashMap;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Reads {@code quotes.tsv}: which mark closes which. */
final class QuoteMarks {
  static final TableFormat FORMAT = TableFormat.of("quotes.tsv", "open", "close");

  private final Map<Character, String> closers;

  private QuoteMarks(Map<Character, String> closers) {
    this.closers = closers;
  }

  static QuoteMarks of(LanguagePack pack) {
    Map<Character, String> closers = new HashMap<>();
    for (Row row : pack.table(FORMAT)) {
      closers.merge(
          row.expect("open").charAt(0), row.expect("close").substring(0, 1), String::concat);
    }
    return new QuoteMarks(closers);
  }

  boolean opens(char mark) {
    return closers.containsKey(mark);
  }

  boolean closes(char open, char mark) {
    String close = closers.get(open);
    return close != null && close.indexOf(mark) >= 0;
  }
}
