package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.EntityClass;

/**
 * Finds statements of two reports, in whatever languages, that exclude each other: by opposites
 * ("locked", "open") or by a negation on what the other says. They must share what tells their
 * matter, in concepts and names.
 */
final class AcrossFinder {
  private static final int MOST = 60; // statements a side, against very large stories
  private static final long SAME_MATTER = 4; // days
  private static final int CONCEPTS = 2; // shared and special, beside the opposites' own
  private static final double LIKE = 0.4; // of the fewer concepts
  private static final int LONG = 8; // special concepts; who says as much says it of more than one

  private final StoryEvidence story;
  private final OriginTracer tracer;

  AcrossFinder(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  private record Side(ArticleDigest article, StatementDigest said, Set<String> own) {}

  private record Camps(List<Side> one, List<Side> other) {
    static Camps none() {
      return new Camps(new ArrayList<>(), new ArrayList<>());
    }
  }

  void find(List<Contradiction> into) {
    Map<String, Camps> pairs = new TreeMap<>();
    Map<String, Camps> negated = new TreeMap<>();
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        for (StatementDigest said : article.statements()) {
          gather(article, said, pairs, negated);
        }
      }
    }
    Set<String> told = new HashSet<>();
    pairs.forEach((pair, sides) -> pair(about(pair), isLoose(pair), sides, told, into));
    negated.forEach((concept, sides) -> pair("said and denied", true, sides, told, into));
  }

  private void gather(
      ArticleDigest article,
      StatementDigest said,
      Map<String, Camps> pairs,
      Map<String, Camps> negated) {
    for (PoleDigest pole : said.poles()) {
      Camps sides = pairs.computeIfAbsent(pole.pair(), k -> Camps.none());
      add(pole.one() ? sides.one() : sides.other(), new Side(article, said, pole.own()));
    }
    Side plain = new Side(article, said, Set.of());
    boolean plainly = !said.denies() && said.negations() == 0;
    for (String concept : plainly ? said.concepts() : said.negated()) {
      Camps sides = negated.computeIfAbsent(concept, k -> Camps.none());
      add(plainly ? sides.one() : sides.other(), plain);
    }
  }

  private static void add(List<Side> to, Side side) {
    if (to.size() < MOST) {
      to.add(side);
    }
  }

  private String about(String pair) {
    OppositeKinds.Kind kind = story.kinds().opposites().kinds().get(pair);
    return kind == null ? pair : kind.about();
  }

  private boolean isLoose(String pair) {
    OppositeKinds.Kind kind = story.kinds().opposites().kinds().get(pair);
    return kind == null || kind.isLoose();
  }

  /**
   * @param loose true if concepts alone do not tie the two: a name must be shared too
   */
  private void pair(
      String about, boolean loose, Camps sides, Set<String> told, List<Contradiction> into) {
    for (Side one : sides.one()) {
      for (Side other : sides.other()) {
        if (one.article() != other.article() && isOfOneMatter(one, other, loose)) {
          String key =
              one.article().document()
                  + other.article().document()
                  + one.said().index()
                  + " "
                  + other.said().index();
          if (!isTold(one, other, into) && told.add(key)) {
            into.add(contradiction(about, one, other));
          }
        }
      }
    }
  }

  private static boolean isTold(Side a, Side b, List<Contradiction> found) {
    return found.stream()
        .anyMatch(
            each ->
                a.said().passage().overlaps(each.a().passage())
                        && b.said().passage().overlaps(each.b().passage())
                    || a.said().passage().overlaps(each.b().passage())
                        && b.said().passage().overlaps(each.a().passage()));
  }

  private boolean isOfOneMatter(Side a, Side b, boolean loose) {
    if (story.areCopies(a.article(), b.article())
        || Opposed.time(a.article()).distance(Opposed.time(b.article())) > SAME_MATTER
        || isParted(a, b, EntityClass.PLACE)
        || isParted(a, b, EntityClass.PERSON)) {
      return false;
    }
    Set<String> own = new HashSet<>(a.own());
    own.addAll(b.own());
    int shared = story.shared(a.said().concepts(), b.said().concepts(), own);
    Set<String> names = names(a);
    names.retainAll(names(b));
    boolean enough =
        shared >= CONCEPTS && !(loose && names.isEmpty())
            || !loose && shared == CONCEPTS - 1 && !names.isEmpty();
    return enough
        && special(a, own) <= LONG
        && special(b, own) <= LONG
        && shared >= LIKE * Math.min(special(a, own), special(b, own))
        && !tracer.isSameOrigin(a.article(), a.said(), b.article(), b.said());
  }

  private int special(Side each, Set<String> own) {
    return story.special(each.said().concepts(), own);
  }

  private Set<String> names(Side each) {
    return story.entities(each.article(), each.said().referents());
  }

  private boolean isParted(Side a, Side b, EntityClass wanted) {
    Set<String> left = story.entities(a.article(), a.said().referents(), wanted);
    Set<String> right = story.entities(b.article(), b.said().referents(), wanted);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  private Contradiction contradiction(String about, Side one, Side other) {
    return new Opposed(one.article(), one.said(), other.article(), other.said())
        .contradiction(
            story,
            about,
            other.said().denies()
                ? Contradiction.Relation.DENIES
                : Contradiction.Relation.CONTRADICTS);
  }
}
