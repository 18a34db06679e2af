package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.lineage.Passage;

/** Sets what an article says and somebody denies in it side by side, once for all copies. */
final class Rebuttals {
  private static final int RIGHT_AFTER = 300; // code points from a denial on to what it says
  private static final int MOST_CONCEPTS = 4; // that tell what it is about

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final Map<String, List<Contradiction>> told = new HashMap<>(); // by their one document

  /**
   * @param found what is found already
   */
  Rebuttals(StoryEvidence story, OriginTracer tracer, List<Contradiction> found) {
    this.story = story;
    this.tracer = tracer;
    for (Contradiction each : found) {
      if (each.a().passage().document().equals(each.b().passage().document())) {
        told.computeIfAbsent(each.a().passage().document(), k -> new ArrayList<>()).add(each);
      }
    }
  }

  void find(List<Contradiction> into) {
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (!article.rebuttals().isEmpty() && texts.add(story.textOf(article))) {
        for (RebuttalDigest each : article.rebuttals()) {
          if (!isOneVoice(article, each) && !isToldAlready(each)) {
            into.add(contradiction(article, each));
          }
        }
      }
    }
  }

  private boolean isOneVoice(ArticleDigest article, RebuttalDigest each) {
    Optional<StatementDigest> denied = article.findStatement(each.deniedStatement());
    Optional<StatementDigest> denial = article.findStatement(each.statement());
    return denied.isPresent()
        && denial.isPresent()
        && tracer.isSameOrigin(article, denied.get(), article, denial.get());
  }

  /** True if what is denied already stands against the denial or what is said right after it. */
  private boolean isToldAlready(RebuttalDigest each) {
    return told.getOrDefault(each.passage().document(), List.of()).stream()
        .anyMatch(
            c ->
                isSame(each, c.a().passage(), c.b().passage())
                    || isSame(each, c.b().passage(), c.a().passage()));
  }

  private static boolean isSame(RebuttalDigest each, Passage denied, Passage denial) {
    int after = denial.start() - each.passage().start();
    return each.denied().overlaps(denied) && after >= 0 && after <= RIGHT_AFTER;
  }

  private Contradiction contradiction(ArticleDigest article, RebuttalDigest each) {
    return Contradiction.of(
        story.story().id(),
        new Contradiction.Side(each.denied(), each.deniedStatement(), true),
        new Contradiction.Side(each.passage(), each.statement(), false),
        (each.opposites().isEmpty() ? "denied" : each.opposites()) + ": " + about(article, each),
        each.opposites().isEmpty()
            ? Contradiction.Relation.DENIES
            : Contradiction.Relation.CONTRADICTS);
  }

  private String about(ArticleDigest article, RebuttalDigest each) {
    Optional<FigureDigest> figure =
        each.deniedFigure()
            .flatMap(i -> article.figures().stream().filter(f -> f.index() == i).findFirst());
    if (figure.isPresent()) {
      return figure.get().measure();
    }
    Set<String> concepts =
        article
            .findStatement(each.deniedStatement())
            .map(StatementDigest::concepts)
            .orElse(Set.of());
    return concepts.stream()
        .filter(concept -> !story.kinds().general().contains(concept))
        .sorted()
        .limit(MOST_CONCEPTS)
        .map(concept -> concept.replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
