package org.kilde.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.lineage.Origin;

/** Numbers that an article says were given first, with those that hold now: first 12, now 9. */
final class Corrections {
  private final StoryEvidence story;
  private final OriginTracer tracer;

  Corrections(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  private record Change(String measure, double first, double now) {}

  private record Told(CountedThing thing, Set<SourcedFigure> figures) {}

  /** Adds each change of a number once, with all articles that tell it. */
  void find(List<Comparison> found) {
    Map<Change, Told> changes = new LinkedHashMap<>();
    for (ArticleDigest article : story.articles()) {
      for (FigureDigest figure : article.figures()) {
        article.figures().stream()
            .filter(each -> each.index() == figure.instead())
            .forEach(now -> add(article, figure, now, changes));
      }
    }
    changes.forEach(
        (change, told) -> {
          Comparison made = comparison(change, told);
          if (found.stream().noneMatch(other -> holds(other, made))) {
            found.add(made);
          }
        });
  }

  private void add(
      ArticleDigest article, FigureDigest before, FigureDigest after, Map<Change, Told> changes) {
    SourcedFigure first = tracer.sourced(article, before);
    SourcedFigure now = tracer.sourced(article, after);
    if (isOneVoice(first.origin(), now.origin())) {
      changes
          .computeIfAbsent(
              new Change(before.measure(), first.value(), now.value()),
              k -> new Told(after.thing(), new LinkedHashSet<>()))
          .figures()
          .addAll(List.of(first, now));
    }
  }

  private static boolean isOneVoice(Origin first, Origin now) {
    return !first.isKnown() || !now.isKnown() || first.key().equals(now.key());
  }

  private static boolean holds(Comparison other, Comparison change) {
    return other.measure().equals(change.measure())
        && other.verdict() == change.verdict()
        && change.figures().stream()
            .allMatch(f -> other.figures().stream().anyMatch(f::isSameNumber));
  }

  private Comparison comparison(Change change, Told told) {
    String who =
        told.figures().stream()
            .map(SourcedFigure::origin)
            .filter(Origin::isKnown)
            .map(Origin::name)
            .findFirst()
            .orElse("no source named");
    return Comparisons.of(
        story,
        change.measure(),
        told.thing().group(),
        change.now() > change.first() ? Verdict.GROWS : Verdict.FALLS,
        List.copyOf(told.figures()),
        who + ": the reports say which number was given first");
  }
}
