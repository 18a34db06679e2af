package org.kilde.app.brief;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text over which the marks do not change.
 *
 * @param marks letters of what covers it: s statement, f figure, n name, t time, d doubted
 * @param why id of the row that explains the innermost mark; empty if nothing covers it
 * @param starts ids of the rows whose words start here
 */
public record Piece(String text, String marks, Optional<String> why, List<String> starts) {
  public Piece {
    starts = List.copyOf(starts);
  }
}
