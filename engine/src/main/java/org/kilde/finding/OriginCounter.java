package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts articles, outlets, owners and independent origins behind a story and its figures. */
final class OriginCounter {
  private final StoryEvidence story;
  private final OriginTracer tracer;

  OriginCounter(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** Adds all that the articles say to what stands behind their story. */
  void addAll(OriginTally whole) {
    for (ArticleDigest article : story.articles()) {
      whole.add(article);
      for (StatementDigest each : article.statements()) {
        whole.add(tracer.of(article, each));
      }
      for (FigureDigest each : article.figures()) {
        whole.add(tracer.of(article, each));
      }
    }
  }

  List<OriginCount> count(List<Comparison> comparisons, List<Loop> loops) {
    List<OriginCount> counts = new ArrayList<>();
    Set<OriginCount.Row> known = new HashSet<>();
    for (Comparison each : comparisons) {
      counts.add(of(each.id(), OriginCount.Row.COMPARISON, each.figures()));
      byNumber(each, counts, known);
    }
    loops.forEach(loop -> counts.add(ofLoop(loop)));
    return counts;
  }

  private OriginCount of(String about, OriginCount.Row row, List<SourcedFigure> figures) {
    OriginTally tally = new OriginTally(new LinkedHashMap<>());
    for (SourcedFigure each : figures) {
      tally.add(story.expectArticle(each.document()));
      tally.add(each.origin());
    }
    return tally.count(story.story().id(), about, row);
  }

  /** Each number of a comparison on its own, if more than one article gives it. */
  private void byNumber(
      Comparison comparison, List<OriginCount> counts, Set<OriginCount.Row> known) {
    List<SourcedFigure> left = comparison.figures();
    while (!left.isEmpty()) {
      SourcedFigure first = left.getFirst();
      List<SourcedFigure> same = new ArrayList<>();
      List<SourcedFigure> others = new ArrayList<>();
      left.forEach(each -> (first.isSameNumber(each) ? same : others).add(each));
      OriginCount.Row row =
          new OriginCount.Row(OriginCount.Kind.FIGURE, first.document(), first.index());
      OriginCount count = of("", row, same);
      if (count.articles() > 1 && known.add(row)) {
        counts.add(count);
      }
      left = others;
    }
  }

  private OriginCount ofLoop(Loop loop) {
    OriginTally tally = new OriginTally(Map.of()); // whoever names himself stands behind nothing
    loop.passages().forEach(each -> tally.add(story.expectArticle(each.document())));
    OriginCount.Row row =
        new OriginCount.Row(
            OriginCount.Kind.STATEMENT,
            loop.passages().getFirst().document(),
            loop.statements().getFirst());
    return tally.count(story.story().id(), "", row);
  }
}
