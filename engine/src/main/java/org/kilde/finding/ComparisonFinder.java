package org.kilde.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the figures of a story side by side: tolls of one group in time order by their origin, other
 * counts only where two reports give the same number about the same thing.
 */
final class ComparisonFinder {
  /** Counts of people that are told anew as they change. */
  private static final Set<String> TOLLS =
      Set.of("killed", "injured", "missing", "arrested", "displaced", "troops");

  private final StoryEvidence story;
  private final OriginTracer tracer;

  ComparisonFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  List<Comparison> find() {
    Map<String, List<Candidate>> tolls = new TreeMap<>();
    Map<String, List<Candidate>> counts = new TreeMap<>();
    for (ArticleDigest article : story.articles()) {
      for (FigureDigest figure : article.figures()) {
        boolean toll = TOLLS.contains(figure.measure());
        if (figure.scope() == org.kilde.annotation.Figure.Scope.TOTAL) {
          String key = figure.measure() + " " + (toll ? groupOf(figure) : number(figure));
          (toll ? tolls : counts)
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Candidate(article, figure));
        }
      }
    }
    List<Comparison> found = new ArrayList<>();
    tolls.values().forEach(each -> new TollSeries(story, tracer, each).compare(found));
    counts.values().forEach(each -> new SameNumber(story, tracer, each).compare(found));
    return found;
  }

  /** A figure with its article. */
  record Candidate(ArticleDigest article, FigureDigest figure) {}

  private static String groupOf(FigureDigest figure) {
    if (figure.measure().equals("arrested") && figure.group().equals("protester")) {
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
