package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.annotation.EntityClass;
import org.kilde.lineage.Passage;

/** Finds reports that name each other as their source. */
final class LoopFinder {
  private final StoryEvidence story;
  private final OriginTracer tracer;

  LoopFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  List<Loop> find() {
    List<Loop> loops = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      for (StatementDigest statement : article.statements()) {
        loop(article, statement).filter(loop -> seen.add(documents(loop))).ifPresent(loops::add);
      }
    }
    return loops;
  }

  private static Set<String> documents(Loop loop) {
    Set<String> documents = new TreeSet<>();
    loop.passages().forEach(each -> documents.add(each.document()));
    return documents;
  }

  private Optional<Loop> loop(ArticleDigest article, StatementDigest statement) {
    if (article.trace().outlet().isEmpty()) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Integer> statements = new ArrayList<>();
    Set<String> visited = new HashSet<>(Set.of(article.trace().outlet().get().key()));
    path.add(article.trace().outlet().get().name());
    ArticleDigest at = article;
    StatementDigest now = statement;
    while (true) {
      String outlet = tracer.outletKey(at, now.source());
      if (outlet.isEmpty()) {
        return Optional.empty();
      }
      path.add(tracer.nameOf(at, now.source()));
      passages.add(now.passage());
      statements.add(now.index());
      if (!visited.add(outlet)) {
        boolean others = visited.size() > 1; // naming oneself is no loop
        return others && outlet.equals(article.trace().outlet().get().key())
            ? Optional.of(new Loop(story.story().id(), path, passages, statements))
            : Optional.empty();
      }
      Optional<Step> next = next(article, statement, outlet);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get().article();
      now = next.get().statement();
    }
  }

  private record Step(ArticleDigest article, StatementDigest statement) {}

  private Optional<Step> next(ArticleDigest article, StatementDigest statement, String outlet) {
    for (ArticleDigest each : story.ofOutlet(outlet)) {
      Optional<StatementDigest> same =
          tracer.findSame(statement, each).or(() -> findBack(article, statement, each));
      if (same.isPresent()) {
        return Optional.of(new Step(each, same.get()));
      }
    }
    return Optional.empty();
  }

  /** What another article has from this one's outlet, about someone both statements name. */
  private Optional<StatementDigest> findBack(
      ArticleDigest article, StatementDigest statement, ArticleDigest other) {
    String outlet = article.trace().outlet().map(each -> each.key()).orElse("");
    Set<String> named = aboutWhom(article, statement);
    return other.statements().stream()
        .filter(each -> tracer.outletKey(other, each.source()).equals(outlet))
        .filter(each -> !Collections.disjoint(named, aboutWhom(other, each)))
        .findFirst();
  }

  /** Persons and organizations that a statement names. */
  private Set<String> aboutWhom(ArticleDigest article, StatementDigest statement) {
    Set<String> named = story.entities(article, statement.referents(), EntityClass.ORGANIZATION);
    named.addAll(story.entities(article, statement.referents(), EntityClass.PERSON));
    return named;
  }
}
