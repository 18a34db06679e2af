package org.kilde.app.desk.store;

import java.util.Optional;

/**
 * The id of a row, taken apart.
 *
 * @param article id
 * @param number from 0
 */
record RowId(String article, int number) {
  private static final int LONGEST = 6; // digits

  /** The parts of an id such as {@code 8f2a61c09d3e4b17-s3}; empty if it is of another kind. */
  static Optional<RowId> of(String id, char kind) {
    int dash = id.lastIndexOf('-');
    boolean fits =
        dash > 0
            && id.length() > dash + 2
            && id.length() <= dash + 2 + LONGEST
            && id.charAt(dash + 1) == kind
            && id.chars().skip(dash + 2).allMatch(c -> c >= '0' && c <= '9');
    return fits
        ? Optional.of(
            new RowId(id.substring(0, dash), Integer.parseInt(id.substring(dash + 2)) - 1))
        : Optional.empty();
  }
}
