package org.kilde.language;

import java.util.List;

/**
 * A file every pack may have: its name and the columns of its header line.
 *
 * @param file such as {@code cues.tsv}
 * @param columns in order; a trailing column whose name ends in {@code ?} may be left out in a row
 */
public record TableFormat(String file, List<String> columns) {

  public TableFormat {
    columns = List.copyOf(columns);
  }

  public static TableFormat of(String file, String... columns) {
    return new TableFormat(file, List.of(columns));
  }

  int index(String column) {
    int at = columns.indexOf(column);
    return at >= 0 ? at : columns.indexOf(column + "?");
  }

  /** How many cells a row must have at least. */
  int required() {
    int count = columns.size();
    while (count > 0 && columns.get(count - 1).endsWith("?")) {
      count--;
    }
    return count;
  }

  /** The header line as it must stand in the file. */
  public String header() {
    return String.join("\t", columns).replace("?", "");
  }
}
