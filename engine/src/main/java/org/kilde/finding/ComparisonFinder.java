package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.Figure;

/**
 * Puts the figures of a story side by side: tolls of one group in time order by their origin, other
 * counts only where two reports give the same number about the same thing.
 */
final class ComparisonFinder {
  private static final double TELLING = 3; // a smaller number is often the same by chance

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final Map<String, Set<String>> parts = new HashMap<>(); // documents by number

  ComparisonFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  List<Comparison> find() {
    Set<String> workersApart = workersApart();
    gatherParts();
    Map<String, List<Candidate>> tolls = new TreeMap<>();
    Map<String, List<Candidate>> counts = new TreeMap<>();
    for (ArticleDigest article : story.articles()) {
      for (FigureDigest figure : article.figures()) {
        boolean toll = Toll.isToll(figure.measure());
        if (figure.scope() == Figure.Scope.TOTAL
            && figure.instead() < 0
            && !isPartElsewhere(article, figure)) {
          String key =
              figure.measure() + " " + (toll ? groupOf(figure, workersApart) : number(figure));
          (toll ? tolls : counts)
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Candidate(article, figure));
        }
      }
    }
    joinByNumber(tolls);
    List<Comparison> found = new ArrayList<>();
    tolls.values().forEach(each -> new TollSeries(story, tracer, each).compare(found));
    counts.values().forEach(each -> new SameNumber(story, tracer, each).compare(found));
    new Disputes(story, tracer).find(found);
    new Corrections(story, tracer).find(found);
    return found;
  }

  /**
   * Counts of people named by a word that no group has go with those of anybody whose number they
   * give: "14 strikers" and "14 people" arrested.
   */
  private static void joinByNumber(Map<String, List<Candidate>> tolls) {
    for (String key : List.copyOf(tolls.keySet())) {
      List<Candidate> own = tolls.getOrDefault(key, List.of());
      String measure = own.getFirst().figure().measure();
      List<Candidate> anybody =
          tolls.getOrDefault(measure + " " + CountedGroups.ANYBODY, List.of());
      if (key.startsWith(measure + " of ")) {
        List<Candidate> joined =
            own.stream()
                .filter(of -> of.figure().value() >= TELLING)
                .filter(of -> anybody.stream().anyMatch(other -> isRepeated(of, other)))
                .toList();
        if (!joined.isEmpty()) {
          anybody.addAll(joined);
          own.removeAll(joined);
        }
        if (own.isEmpty()) {
          tolls.remove(key);
        }
      }
    }
  }

  private static boolean isRepeated(Candidate of, Candidate other) {
    return of.article() != other.article() && of.figure().isExactlyAs(other.figure());
  }

  /** A figure with its article. */
  record Candidate(ArticleDigest article, FigureDigest figure) {}

  /** True if another article gives the number as a part of a larger one: the dead of one town. */
  private boolean isPartElsewhere(ArticleDigest article, FigureDigest figure) {
    return Toll.isToll(figure.measure())
        && parts.getOrDefault(figure.measure() + figure.value(), Set.of()).stream()
            .anyMatch(each -> !each.equals(article.document()));
  }

  private void gatherParts() {
    for (ArticleDigest article : story.articles()) {
      for (FigureDigest part : article.figures()) {
        boolean larger =
            article.figures().stream()
                .anyMatch(
                    whole ->
                        whole.scope() == Figure.Scope.TOTAL
                            && whole.measure().equals(part.measure())
                            && whole.value() > part.value());
        if (part.scope() == Figure.Scope.PART && larger) {
          parts
              .computeIfAbsent(part.measure() + part.value(), k -> new HashSet<>())
              .add(article.document());
        }
      }
    }
  }

  /** Measures of which an article counts workers and others apart. */
  private Set<String> workersApart() {
    Set<String> apart = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      Map<String, Double> workers = new HashMap<>();
      for (FigureDigest figure : article.figures()) {
        if (figure.group().equals(CountedGroups.WORKER)) {
          workers.put(figure.measure(), figure.value());
        }
      }
      for (FigureDigest figure : article.figures()) {
        Double count = workers.get(figure.measure());
        boolean others = figure.group().equals(CountedGroups.ANYBODY);
        if (others && count != null && count != figure.value()) {
          apart.add(figure.measure());
        }
      }
    }
    return apart;
  }

  private static String groupOf(FigureDigest figure, Set<String> workersApart) {
    if (figure.group().equals(CountedGroups.WORKER) && !workersApart.contains(figure.measure())) {
      return CountedGroups.ANYBODY;
    }
    if (Toll.ARRESTED.is(figure.measure()) && figure.group().equals("protester")) {
      return CountedGroups.ANYBODY; // whom else they arrest at a protest
    }
    return figure.group().isEmpty()
        ? "of " + figure.of().toLowerCase(java.util.Locale.ROOT)
        : figure.group();
  }

  private static String number(FigureDigest figure) {
    return figure.value() + "";
  }
}
