package org.kilde.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The steps of one sentence on a way, and how they join to a path: nearest to the reader first. */
final class WaySteps {
  private static final int OUTLETS = 2; // that one sentence may add to the way of another

  private WaySteps() {}

  /** On which side of the way somebody stands, nearest to the reader first. */
  enum Rank {
    HANDS_ON,
    REPORTS,
    /** "ifølge Y, skriver Z": Z has it from Y. */
    ACCORDING,
    WAS_TOLD,
    CITED,
    SPEAKS
  }

  record Step(Rank rank, int at, String name, boolean outlet, boolean sure) {}

  /** True if outlets are told of and nobody else: they hand on what stands before. */
  static boolean isHandedOn(List<Step> steps) {
    return !steps.isEmpty()
        && steps.size() <= OUTLETS
        && steps.stream()
            .allMatch(
                s ->
                    s.rank() == Rank.HANDS_ON
                        || (s.rank() == Rank.REPORTS || s.rank() == Rank.ACCORDING) && s.sure());
  }

  /** "Reuters, from the Post. The paper has it from …": the second way begins where one ends. */
  static boolean goesOn(List<String> before, List<String> path) {
    return before.getLast().equals(path.getFirst());
  }

  /** "X wrote of it first. It bases this on two officers": an outlet and whom it cites. */
  static List<String> cited(List<Step> steps, String outlet) {
    return steps.stream()
        .filter(step -> step.rank() == Rank.CITED)
        .findFirst()
        .map(step -> List.of(outlet, step.name()))
        .orElse(List.of());
  }

  static List<String> joined(List<Step> steps, List<String> before) {
    return union(
        steps.stream().sorted(Comparator.comparing(Step::rank)).map(Step::name).toList(), before);
  }

  static List<String> union(List<String> first, List<String> then) {
    Set<String> path = new LinkedHashSet<>(first);
    path.addAll(then);
    return List.copyOf(path);
  }

  static List<String> path(List<Step> steps, List<String> speakers) {
    boolean cited = has(steps, Rank.CITED);
    boolean told = has(steps, Rank.WAS_TOLD);
    boolean handed = has(steps, Rank.HANDS_ON);
    List<Step> kept = new ArrayList<>(steps);
    kept.removeIf(
        s -> (s.rank() == Rank.REPORTS || s.rank() == Rank.ACCORDING) && !s.sure() && !cited);
    if (kept.stream().noneMatch(Step::outlet)) {
      return List.of();
    }
    boolean sourceCited = kept.stream().anyMatch(s -> s.rank() == Rank.CITED && !s.outlet());
    if (sourceCited) {
      kept.removeIf(s -> s.rank() == Rank.SPEAKS);
    }
    Set<String> path = new LinkedHashSet<>();
    kept.stream()
        .filter(s -> s.rank() != Rank.SPEAKS)
        .sorted(Comparator.comparing(Step::rank))
        .forEach(s -> path.add(s.name()));
    int outlets = path.size();
    if (!sourceCited) {
      kept.stream()
          .filter(s -> s.rank() == Rank.SPEAKS && s.sure())
          .map(Step::name)
          .findFirst()
          .or(() -> speakers.stream().filter(s -> !path.contains(s)).findFirst())
          .or(() -> kept.stream().filter(s -> s.rank() == Rank.SPEAKS).map(Step::name).findFirst())
          .ifPresent(path::add);
    }
    boolean whole = path.size() > outlets || cited || (handed || told) && outlets > 1;
    boolean linked = cited || told || handed || has(kept, Rank.SPEAKS);
    return whole && linked && path.size() > 1 ? List.copyOf(path) : List.of();
  }

  static boolean has(List<Step> steps, Rank rank) {
    return steps.stream().anyMatch(s -> s.rank() == rank);
  }
}
