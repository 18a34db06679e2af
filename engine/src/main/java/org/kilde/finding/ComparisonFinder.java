package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.Figure;
import org.kilde.lineage.Period;

/**
 * Puts the figures of a story side by side: tolls of one group in time order by their origin, other
 * counts only where two reports give the same number about the same thing.
 */
final class ComparisonFinder {
  private static final double TELLING = 3; // a smaller number is often the same by chance

  private static final long BACKGROUND = 60; // days: an older count belongs to another event

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
        boolean background = isBackground(article, figure);
        if (figure.scope() == Figure.Scope.TOTAL
            && figure.instead() < 0
            && !(toll && background)
            && !isPartElsewhere(article, figure)) {
          String key =
              figure.measure()
                  + " "
                  + (toll ? groupOf(figure, workersApart) : number(figure, background));
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
        if (figure.group().equals(CountedGroups.WORKER) && !isBackground(article, figure)) {
          workers.put(figure.measure(), figure.value());
        }
      }
      for (FigureDigest figure : article.figures()) {
        Double count = workers.get(figure.measure());
        boolean others =
            figure.group().equals(CountedGroups.ANYBODY) && !isBackground(article, figure);
        if (others && count != null && count != figure.value()) {
          apart.add(figure.measure());
        }
      }
    }
    return apart;
  }

  /** True if a figure is of another time than its article: another event's, or all of a year's. */
  private static boolean isBackground(ArticleDigest article, FigureDigest figure) {
    Optional<Period> asOf = figure.asOf().flatMap(Period::of);
    Optional<Period> published = article.published();
    return asOf.isPresent()
        && (asOf.get().to() - asOf.get().from() > BACKGROUND
            || published.isPresent()
                && asOf.get().isBefore(published.get())
                && asOf.get().distance(published.get()) > BACKGROUND);
  }

  private static String groupOf(FigureDigest figure, Set<String> workersApart) {
    if (figure.group().equals(CountedGroups.WORKER) && !workersApart.contains(figure.measure())) {
      return CountedGroups.ANYBODY;
    }
    if (Toll.ARRESTED.is(figure.measure()) && figure.group().equals(CountedGroups.PROTESTER)) {
      return CountedGroups.ANYBODY; // whom else they arrest at a protest
    }
    return figure.group().isEmpty()
        ? "of " + figure.of().toLowerCase(java.util.Locale.ROOT)
        : figure.group();
  }

  /** A number; a round one of euros or years that was so in another year is another one. */
  private static String number(FigureDigest figure, boolean background) {
    boolean other = background && SameNumber.isLittleTelling(figure);
    return figure.value() + (other ? " in " + figure.asOf().orElse("") : "");
  }
}
