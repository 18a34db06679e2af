package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.lineage.KnownOutlet;
import org.kilde.lineage.Origin;

/** Counts articles, outlets, owners and independent origins behind a story and its figures. */
final class OriginCounter {
  private final StoryEvidence story;
  private final OriginTracer tracer;

  OriginCounter(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  List<OriginCount> count(List<Comparison> comparisons, List<Loop> loops) {
    List<OriginCount> counts = new ArrayList<>();
    counts.add(ofStory());
    Set<OriginCount.Row> known = new HashSet<>();
    for (Comparison each : comparisons) {
      counts.add(of(each.id(), OriginCount.Row.COMPARISON, each.figures()));
      byNumber(each, counts, known);
    }
    loops.forEach(loop -> counts.add(ofLoop(loop)));
    return counts;
  }

  private OriginCount ofStory() {
    Map<String, Origin> origins = new TreeMap<>();
    Set<String> documents = new LinkedHashSet<>();
    for (ArticleDigest article : story.articles()) {
      documents.add(article.document());
      for (StatementDigest each : article.statements()) {
        add(origins, tracer.of(article, each));
      }
      for (FigureDigest each : article.figures()) {
        add(origins, tracer.of(article, each));
      }
    }
    return count(story.story().id(), OriginCount.Row.STORY, documents, origins.values());
  }

  private static void add(Map<String, Origin> origins, Origin origin) {
    if (origin.isKnown()) {
      origins.putIfAbsent(origin.key(), origin);
    }
  }

  private OriginCount of(String about, OriginCount.Row row, List<SourcedFigure> figures) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    Set<String> documents = new LinkedHashSet<>();
    for (SourcedFigure each : figures) {
      documents.add(each.document());
      add(origins, each.origin());
    }
    return count(about, row, documents, origins.values());
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
    Set<String> documents = new LinkedHashSet<>();
    loop.passages().forEach(each -> documents.add(each.document()));
    OriginCount.Row row =
        new OriginCount.Row(
            OriginCount.Kind.STATEMENT,
            loop.passages().getFirst().document(),
            loop.statements().getFirst());
    return count("", row, documents, List.of());
  }

  private OriginCount count(
      String about,
      OriginCount.Row row,
      Set<String> documents,
      java.util.Collection<Origin> origins) {
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> owners = new LinkedHashSet<>();
    for (String document : documents) {
      Optional<KnownOutlet> outlet = story.expectArticle(document).trace().outlet();
      outlets.add(outlet.map(KnownOutlet::key).orElse("#" + document));
      owners.add(outlet.map(KnownOutlet::ownerOrSelf).orElse("#" + document));
    }
    return new OriginCount(
        story.story().id(),
        about,
        row,
        List.copyOf(documents),
        outlets.size(),
        owners.size(),
        List.copyOf(origins));
  }
}
