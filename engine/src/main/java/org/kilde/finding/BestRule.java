package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Standing;

/** How the best figure is chosen among those that stand side by side; the user may choose. */
public enum BestRule {
  LATEST_OF_BEST_PLACED("latest figure of the best-placed origin") {
    @Override
    Optional<SourcedFigure> choose(List<SourcedFigure> figures) {
      Optional<Standing> best =
          figures.stream()
              .map(SourcedFigure::origin)
              .map(BestRule::standing)
              .min(Comparator.naturalOrder());
      return latest(figures.stream().filter(f -> standing(f.origin()) == best.get()).toList());
    }
  },
  LATEST_OFFICIAL("latest official figure") {
    @Override
    Optional<SourcedFigure> choose(List<SourcedFigure> figures) {
      return latest(figures.stream().filter(f -> f.origin().isOfficial()).toList());
    }
  },
  LATEST_NAMED("latest figure of a named origin") {
    @Override
    Optional<SourcedFigure> choose(List<SourcedFigure> figures) {
      return latest(
          figures.stream()
              .filter(f -> standing(f.origin()).compareTo(Standing.PARTY) <= 0)
              .toList());
    }
  },
  MEDIAN_OF_ORIGINS("median of the latest figures of independent origins") {
    @Override
    Optional<SourcedFigure> choose(List<SourcedFigure> figures) {
      List<SourcedFigure> latest =
          byOrigin(figures).stream()
              .map(BestRule::latest)
              .flatMap(Optional::stream)
              .sorted(Comparator.comparingDouble(SourcedFigure::value))
              .toList();
      return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get((latest.size() - 1) / 2));
    }
  },
  MOST_CONSERVATIVE("most conservative of the latest figures") {
    @Override
    Optional<SourcedFigure> choose(List<SourcedFigure> figures) {
      return byOrigin(figures).stream()
          .map(BestRule::latest)
          .flatMap(Optional::stream)
          .min(Comparator.comparingDouble(SourcedFigure::value));
    }
  };

  private final String words;

  BestRule(String words) {
    this.words = words;
  }

  /** The rule as readers see it. */
  public String words() {
    return words;
  }

  /** The figures of each origin, origins and figures in the order they came. */
  static Collection<List<SourcedFigure>> byOrigin(List<SourcedFigure> figures) {
    Map<String, List<SourcedFigure>> byOrigin = new LinkedHashMap<>();
    for (SourcedFigure each : figures) {
      byOrigin.computeIfAbsent(each.origin().key(), k -> new ArrayList<>()).add(each);
    }
    return byOrigin.values();
  }

  abstract Optional<SourcedFigure> choose(List<SourcedFigure> figures);

  /**
   * The number that was new last: a number repeated later is no later number. A figure of unknown
   * time is the last only where none is dated.
   */
  private static Optional<SourcedFigure> latest(List<SourcedFigure> figures) {
    List<SourcedFigure> first = new ArrayList<>();
    figures.stream()
        .sorted(SourcedFigure.IN_TIME)
        .filter(f -> first.stream().noneMatch(f::isSameNumber))
        .forEach(first::add);
    return first.stream()
        .max(
            Comparator.comparing(SourcedFigure::isDated)
                .thenComparing(SourcedFigure.IN_TIME)
                .thenComparing(Comparator.comparingDouble(SourcedFigure::value)));
  }

  private static Standing standing(Origin origin) {
    return origin.isKnown() ? origin.standing() : Standing.NONE;
  }
}
