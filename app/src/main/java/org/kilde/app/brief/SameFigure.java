package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One number of one measure, wherever it stands.
 *
 * @param amount in words
 * @param articles how many give it
 * @param sources who says so, as far as anybody is named
 */
record SameFigure(String measure, String amount, int articles, List<String> sources) {

  /** The numbers of the main measures, each once, in the order of dates. */
  static List<SameFigure> of(List<FigureGroup> groups) {
    List<SameFigure> same = new ArrayList<>();
    for (FigureGroup group : groups) {
      if (group.main()) {
        Map<String, List<FigureRow>> byAmount = new LinkedHashMap<>();
        group
            .rows()
            .forEach(
                row -> byAmount.computeIfAbsent(row.amount(), any -> new ArrayList<>()).add(row));
        byAmount.forEach((amount, rows) -> same.add(of(group.measure(), amount, rows)));
      }
    }
    return same;
  }

  private static SameFigure of(String measure, String amount, List<FigureRow> rows) {
    Set<String> articles = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    for (FigureRow row : rows) {
      articles.add(row.article().id());
      if (row.source().known()) {
        sources.add(row.source().label());
      }
    }
    return new SameFigure(measure, amount, articles.size(), List.copyOf(sources));
  }
}
