package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.lineage.Origin;

/**
 * One number that several reports of a story give of the same thing. Different numbers of such
 * things are not compared: too often they count something else.
 */
final class SameNumber {
  static final double TELLING = 13; // a smaller number is often the same by chance

  private static final double HUNDREDS = 100;
  private static final int CONCEPTS = 2; // shared and special, where words and number tell little

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final List<ComparisonFinder.Candidate> all;
  private final boolean isUnit; // what is counted is the measure itself: euros, years

  SameNumber(StoryEvidence story, OriginTracer tracer, List<ComparisonFinder.Candidate> all) {
    this.story = story;
    this.tracer = tracer;
    this.all = all;
    this.isUnit = isUnit(all.getFirst().figure().measure());
  }

  private static boolean isUnit(String measure) {
    return measure.startsWith("money-") || measure.startsWith("duration-");
  }

  /** True of an amount that is given of many things: 8 million euros. */
  static boolean isLittleTelling(FigureDigest figure) {
    return isUnit(figure.measure()) && isRound(figure.value());
  }

  void compare(List<Comparison> into) {
    List<ComparisonFinder.Candidate> alike = alike();
    if (alike.isEmpty()) {
      return;
    }
    List<SourcedFigure> figures = new ArrayList<>();
    alike.forEach(each -> figures.add(tracer.sourced(each.article(), each.figure())));
    figures.sort(SourcedFigure.IN_TIME.thenComparing(SourcedFigure::passage));
    FigureDigest first = all.getFirst().figure();
    long origins =
        figures.stream()
            .map(SourcedFigure::origin)
            .filter(Origin::isKnown)
            .map(Origin::key)
            .distinct()
            .count();
    into.add(
        Comparisons.of(
            story,
            first.measure(),
            first.of(),
            origins > 1 ? Verdict.SAME_NUMBER_OTHER_SOURCE : Verdict.AGREE,
            figures,
            origins > 1
                ? origins + " sources give the same number"
                : "the reports give the same number"));
  }

  /** What other texts count too; by what is counted, since large stories count alike often. */
  private List<ComparisonFinder.Candidate> alike() {
    Map<Counted, List<ComparisonFinder.Candidate>> byCounted = new LinkedHashMap<>();
    for (ComparisonFinder.Candidate each : all) {
      byCounted.computeIfAbsent(Counted.of(each.figure()), k -> new ArrayList<>()).add(each);
    }
    Map<Counted, Set<String>> texts = new HashMap<>();
    byCounted.forEach(
        (counted, list) ->
            texts.put(
                counted,
                list.stream()
                    .map(each -> story.textOf(each.article()))
                    .collect(Collectors.toSet())));
    List<ComparisonFinder.Candidate> found = new ArrayList<>();
    byCounted.forEach(
        (counted, list) -> {
          Set<String> others = new HashSet<>(); // two texts are enough to know
          for (Map.Entry<Counted, Set<String>> each : texts.entrySet()) {
            if (others.size() < 2 && isSame(counted, each.getKey())) {
              each.getValue().stream().limit(2).forEach(others::add);
            }
          }
          list.stream()
              .filter(
                  each ->
                      others.size() > 1
                          || !others.isEmpty() && !others.contains(story.textOf(each.article())))
              .forEach(found::add);
        });
    return found;
  }

  /** True of a number with one digit and noughts: 30, 400, 5,000. */
  private static boolean isRound(double value) {
    return value >= 1 && value % Math.pow(10, Math.floor(Math.log10(value))) == 0;
  }

  /** True of a number of some hundreds or more with two digits and noughts at most: 250, 12,000. */
  private static boolean isRounded(double value) {
    return isRound(value)
        || value >= HUNDREDS && value % Math.pow(10, Math.floor(Math.log10(value)) - 1) == 0;
  }

  /** What a figure counts: two that are equal here are alike or not to all others. */
  private record Counted(
      CountedThing thing, Set<String> concepts, double low, double high, double value) {
    static Counted of(FigureDigest figure) {
      return new Counted(
          figure.thing(), figure.concepts(), figure.low(), figure.high(), figure.value());
    }
  }

  private boolean isSame(Counted a, Counted b) {
    if (a.low != b.low || a.high != b.high) {
      return false;
    }
    int shared = story.shared(a.concepts, b.concepts, Set.of());
    boolean things = isUnit || a.thing.isAlike(b.thing);
    boolean telling = a.value >= TELLING;
    boolean round = isRound(a.value);
    return isUnit && round && telling // 8 million euros are paid for many things
        ? shared >= 1
        : things && (telling || shared >= 1)
            || telling && shared >= (isRounded(a.value) ? CONCEPTS : 1);
  }
}
