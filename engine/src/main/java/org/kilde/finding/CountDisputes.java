package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Period;

/**
 * Counts and amounts that are no tolls, of which two reports give different numbers on their word,
 * an authority and somebody else: turnout, damage, crowds, prices. They count the same if their
 * sentences speak of the same and an article gives one such number alone; where it gives several,
 * nobody can tell which is meant.
 */
final class CountDisputes {
  private static final int MOST = 60; // figures of one measure
  private static final int CONCEPTS = 2; // shared and special
  private static final double LIKE = 0.5; // of the special concepts of the sentence with fewer
  private static final double OTHER_SCALE = 10; // a number that far off counts something else
  private static final double SMALLEST = 3; // a smaller one is too often a matter of words
  private static final long SAME_TIME = 2; // days

  private final StoryEvidence story;
  private final OriginTracer tracer;

  CountDisputes(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** A figure with its article and who stands behind it. */
  private record Counted(ArticleDigest article, FigureDigest figure, SourcedFigure sourced) {}

  /** Adds the disputes that {@code found} does not hold yet. */
  void find(List<Comparison> found) {
    Map<String, List<Counted>> byMeasure = new TreeMap<>();
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        article.figures().stream()
            .filter(CountDisputes::isCount)
            .forEach(each -> add(article, each, byMeasure));
      }
    }
    byMeasure.values().forEach(each -> pairs(each, found));
  }

  private static boolean isCount(FigureDigest figure) {
    return !Toll.isToll(figure.measure())
        && !figure.measure().startsWith("duration-")
        && !figure.measure().startsWith("distance-")
        && figure.scope() == Figure.Scope.TOTAL
        && figure.value() >= SMALLEST;
  }

  private void add(
      ArticleDigest article, FigureDigest figure, Map<String, List<Counted>> byMeasure) {
    SourcedFigure sourced = tracer.sourced(article, figure);
    List<Counted> all = byMeasure.computeIfAbsent(figure.measure(), k -> new ArrayList<>());
    if (isVoice(sourced.origin()) && all.size() < MOST) {
      all.add(new Counted(article, figure, sourced));
    }
  }

  private static boolean isVoice(Origin origin) {
    return origin.isKnown()
        && switch (origin.standing()) {
          case OFFICIAL, BODY, NAMED, PARTY -> true;
          case ANONYMOUS, OUTLET, NONE, FORMER -> false;
        };
  }

  private void pairs(List<Counted> all, List<Comparison> found) {
    Map<Set<Double>, List<SourcedFigure>> disputes = new LinkedHashMap<>();
    Map<Set<Double>, FigureDigest> first = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Counted a = all.get(i);
        Counted b = all.get(k);
        if (isDispute(a, b) && isAlone(a, b, all) && isAlone(b, a, all)) {
          Set<Double> numbers = Set.of(a.sourced.value(), b.sourced.value());
          first.putIfAbsent(numbers, a.figure);
          List<SourcedFigure> figures = disputes.computeIfAbsent(numbers, n -> new ArrayList<>());
          List.of(a.sourced, b.sourced).stream()
              .filter(each -> !figures.contains(each))
              .forEach(figures::add);
        }
      }
    }
    disputes.forEach(
        (numbers, figures) -> {
          FigureDigest figure = Optional.ofNullable(first.get(numbers)).orElseThrow();
          if (!isTold(figure.measure(), figures, found)) {
            found.add(comparison(figure, figures));
          }
        });
  }

  private static boolean isTold(
      String measure, List<SourcedFigure> figures, List<Comparison> found) {
    return found.stream()
        .filter(each -> each.verdict() == Verdict.DISPUTED && each.measure().equals(measure))
        .anyMatch(
            each ->
                figures.stream().allMatch(f -> each.figures().stream().anyMatch(f::isSameNumber)));
  }

  private boolean isDispute(Counted a, Counted b) {
    return a.article != b.article
        && !story.areCopies(a.article, b.article)
        && SideBySide.isQuarrel(a.sourced.origin(), b.sourced.origin())
        && !a.figure.agreesWith(b.figure)
        && a.figure.value() < b.figure.value() * OTHER_SCALE
        && b.figure.value() < a.figure.value() * OTHER_SCALE
        && isOfOneTime(a.sourced.asOf(), b.sourced.asOf())
        && isOfOneTime(a.article.published(), b.article.published())
        && isOfOneMatter(a, b);
  }

  private static boolean isOfOneTime(Optional<Period> a, Optional<Period> b) {
    Period left = a.orElse(Contradiction.ANY);
    Period right = b.orElse(Contradiction.ANY);
    return left.distance(right) <= SAME_TIME;
  }

  private boolean isOfOneMatter(Counted a, Counted b) {
    FigureDigest left = a.figure;
    FigureDigest right = b.figure;
    boolean thing = left.measure().equals("count") || left.measure().equals("people");
    boolean named = !left.group().isEmpty() && left.group().equals(right.group());
    if (thing && !named && !SameNumber.alike(left.of(), right.of())) {
      return false;
    }
    Set<String> places = place(a);
    Set<String> others = place(b);
    boolean placed = !places.isEmpty() && !others.isEmpty();
    if (placed && !places.equals(others)) {
      return false;
    }
    int shared = story.shared(left.concepts(), right.concepts(), Set.of());
    int fewer = Math.min(special(left), special(right));
    return shared >= (placed ? CONCEPTS - 1 : CONCEPTS) && shared >= LIKE * fewer;
  }

  private int special(FigureDigest figure) {
    return story.shared(figure.concepts(), figure.concepts(), Set.of());
  }

  private Set<String> place(Counted each) {
    return each.figure.place() < 0
        ? Set.of()
        : story.entities(each.article, Set.of(each.figure.place()), EntityClass.PLACE);
  }

  /**
   * True if no other number of its article, of the same voice, counts what the other one counts.
   */
  private boolean isAlone(Counted each, Counted other, List<Counted> all) {
    return all.stream()
        .filter(also -> also.article == each.article && also.figure != each.figure)
        .filter(also -> !also.sourced.isSameNumber(each.sourced))
        .noneMatch(
            also ->
                also.sourced.origin().key().equals(each.sourced.origin().key())
                    && isOfOneMatter(also, other));
  }

  private Comparison comparison(FigureDigest figure, List<SourcedFigure> figures) {
    figures.sort(TollSeries.inTime());
    String who =
        String.join(
            ", ",
            figures.stream().map(SourcedFigure::origin).map(Origin::name).distinct().toList());
    return Comparisons.of(
        story,
        figure.measure(),
        figure.group().isEmpty() ? figure.of() : figure.group(),
        Verdict.DISPUTED,
        figures,
        who + " give different numbers of the same");
  }
}
