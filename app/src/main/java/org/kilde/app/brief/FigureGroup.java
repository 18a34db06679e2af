package org.kilde.app.brief;

import java.util.List;

/**
 * The figures of one measure.
 *
 * @param main true for what a reader asks first: people killed, hurt, missing, arrested, fled
 */
public record FigureGroup(String measure, boolean main, List<FigureRow> rows) {
  public FigureGroup {
    rows = List.copyOf(rows);
  }
}
