package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets what somebody denies ("X denies that …") against the report that says so. Of all that may be
 * meant the likest one is taken, and none if no other report says enough of the same.
 */
final class DenialFinder {
  private static final int CONCEPTS = 3; // shared and special; with a shared name one less
  private static final long SAME_MATTER = 30; // days
  private static final int SHORTEST_THAT = 3; // code points, blanks counted
  private static final double LIKE = 0.5; // of the fewer concepts

  private final StoryEvidence story;
  private final OriginTracer tracer;

  DenialFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  void find(List<Contradiction> into) {
    int looked = 0; // each is held against all statements of the story
    for (ArticleDigest article : story.articles()) {
      for (StatementDigest denial : article.statements()) {
        if (denial.denies()
            && isClause(denial)
            && denial.negations() == 0
            && looked < ContradictionFinder.MOST_OF_ONE_CLAIM
            && !isToldAlready(denial, into)) {
          looked++;
          denied(article, denial).ifPresent(into::add);
        }
      }
    }
  }

  /** True if a word such as "that" parts cue and content: a ship is "denied access" otherwise. */
  private static boolean isClause(StatementDigest denial) {
    return denial
        .cue()
        .filter(cue -> denial.passage().start() - cue.end() >= SHORTEST_THAT)
        .isPresent();
  }

  /** True if a contradiction has been found in its words. */
  private static boolean isToldAlready(StatementDigest denial, List<Contradiction> found) {
    return found.stream()
        .anyMatch(
            each ->
                denial.passage().overlaps(each.a().passage())
                    || denial.passage().overlaps(each.b().passage()));
  }

  private record Said(ArticleDigest article, StatementDigest statement, int shared) {}

  private Optional<Contradiction> denied(ArticleDigest article, StatementDigest denial) {
    Said best = null;
    for (ArticleDigest other : story.articles()) {
      if (other != article && !story.areCopies(article, other) && isNear(article, other)) {
        for (StatementDigest each : other.statements()) {
          int shared = shared(article, denial, other, each);
          if (shared > 0 && (best == null || shared > best.shared())) {
            best = new Said(other, each, shared);
          }
        }
      }
    }
    return Optional.ofNullable(best)
        .map(
            said ->
                new Opposed(said.article(), said.statement(), article, denial)
                    .contradiction(story, "denied", Contradiction.Relation.DENIES));
  }

  private static boolean isNear(ArticleDigest a, ArticleDigest b) {
    return Opposed.time(a).distance(Opposed.time(b)) <= SAME_MATTER;
  }

  /** What both speak of, counted; 0 if too little or if the other says it of himself. */
  private int shared(
      ArticleDigest article, StatementDigest denial, ArticleDigest other, StatementDigest said) {
    if (said.denies() || said.negations() > 0) {
      return 0;
    }
    int concepts = story.shared(denial.concepts(), said.concepts(), Set.of());
    if (concepts < CONCEPTS - 1 || concepts < LIKE * Math.min(special(denial), special(said))) {
      return 0;
    }
    Set<String> names = new HashSet<>(story.entities(article, denial.referents()));
    names.retainAll(story.entities(other, said.referents()));
    boolean enough = concepts >= CONCEPTS || !names.isEmpty();
    return enough && !tracer.isSameOrigin(article, denial, other, said)
        ? concepts + names.size()
        : 0;
  }

  private int special(StatementDigest statement) {
    return story.special(statement.concepts(), Set.of());
  }
}
