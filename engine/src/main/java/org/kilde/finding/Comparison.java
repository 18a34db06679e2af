package org.kilde.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures of one measure about one matter, side by side.
 *
 * @param id stable for the same documents
 * @param story id of the story
 * @param group who or what is counted; empty if no special kind
 * @param figures in time order
 * @param why the verdict in words
 */
public record Comparison(
    String id,
    String story,
    String measure,
    String group,
    Verdict verdict,
    List<SourcedFigure> figures,
    String why) {

  public Comparison {
    figures = List.copyOf(figures);
  }

  /** The figure a rule picks; empty if none fits it. */
  public Optional<SourcedFigure> findBest(BestRule rule) {
    return rule.choose(figures);
  }

  /** The lowest number that stood last with any origin; empty if open. */
  public OptionalDouble low() {
    return latest().stream().mapToDouble(f -> f.low().orElse(0)).min();
  }

  /** The highest number that stood last with any origin; empty if open. */
  public OptionalDouble high() {
    List<SourcedFigure> latest = latest();
    return latest.stream().anyMatch(f -> f.high().isEmpty())
        ? OptionalDouble.empty()
        : latest.stream().mapToDouble(f -> f.high().getAsDouble()).max();
  }

  /** The latest of each origin; figures nobody is named for count only where nobody is at all. */
  private List<SourcedFigure> latest() {
    boolean named = figures.stream().anyMatch(f -> f.origin().isKnown());
    List<SourcedFigure> counted =
        figures.stream().filter(f -> f.origin().isKnown() || !named).toList();
    return BestRule.byOrigin(counted).stream()
        .map(BestRule.LATEST_OF_BEST_PLACED::choose)
        .flatMap(Optional::stream)
        .toList();
  }
}
