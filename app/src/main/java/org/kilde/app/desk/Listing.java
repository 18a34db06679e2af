package org.kilde.app.desk;

import java.util.List;

/**
 * Rows of a list.
 *
 * @param rows those asked for
 * @param total how many there are in all
 */
public record Listing<T>(List<T> rows, long total) {
  public Listing {
    rows = List.copyOf(rows);
  }
}
