package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.kilde.text.Span;

/** What columns hold that no type of a database does. */
final class Columns {
  private static final String PARTED = "\n"; // no name and no path has it

  private Columns() {}

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static OptionalInt whole(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static Span span(ResultSet row, String start, String stop) throws SQLException {
    return new Span(row.getInt(start), row.getInt(stop));
  }

  /** Spans as {@code 12-30 41-50}. */
  static String spans(List<Span> spans) {
    StringJoiner joined = new StringJoiner(" ");
    spans.forEach(span -> joined.add(span.start() + "-" + span.end()));
    return joined.toString();
  }

  static List<Span> spans(String joined) {
    List<Span> spans = new ArrayList<>();
    for (String pair : joined.split(" ")) {
      int dash = pair.indexOf('-');
      spans.add(
          new Span(
              Integer.parseInt(pair.substring(0, dash)),
              Integer.parseInt(pair.substring(dash + 1))));
    }
    return spans;
  }

  /** Names one a line. */
  static String names(List<String> names) {
    return String.join(PARTED, names);
  }

  static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(PARTED));
  }
}
