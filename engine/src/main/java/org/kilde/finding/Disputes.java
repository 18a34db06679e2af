package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Period;

/**
 * Numbers that two voices give differently of the same. One article sets them against each other:
 * the police say 4,000 marched, the organisers speak of 12,000. Or two reports give them, an
 * authority's and somebody else's, of what is no toll: they count the same if their sentences speak
 * of the same and an article gives one such number alone; where it gives several, nobody can tell
 * which is meant.
 */
final class Disputes {
  private static final int MOST = 60; // figures of one measure
  private static final int CONCEPTS = 2; // shared and special
  private static final double LIKE = 0.5; // of the special concepts of the sentence with fewer
  private static final double SMALLEST = 3; // a smaller one is too often a matter of words
  private static final long SAME_TIME = 2; // days

  private final StoryEvidence story;
  private final OriginTracer tracer;

  Disputes(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** A figure with its article and who stands behind it. */
  private record Counted(
      ArticleDigest article, FigureDigest figure, SourcedFigure sourced, Voice voice) {
    boolean differsFrom(Counted other) {
      return Voice.differ(sourced, sourced.origin(), other.sourced, other.sourced.origin());
    }
  }

  /** What is disputed, by whom; all that share a number are one. */
  private record Dispute(CountedThing thing, boolean inOneArticle, List<SourcedFigure> figures) {
    boolean sharesNumber(List<SourcedFigure> others) {
      return figures.stream().anyMatch(a -> others.stream().anyMatch(a::isSameNumber));
    }

    void add(SourcedFigure figure) {
      if (!figures.contains(figure)) {
        figures.add(figure);
      }
    }
  }

  /** Adds the disputes that {@code found} does not hold yet. */
  void find(List<Comparison> found) {
    Map<String, List<Counted>> byMeasure = new TreeMap<>();
    Set<String> texts = new HashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        article.figures().stream()
            .filter(each -> each.scope() == Figure.Scope.TOTAL && each.instead() < 0)
            .forEach(each -> add(article, each, byMeasure));
      }
    }
    byMeasure.forEach(
        (measure, all) ->
            disputes(all).stream()
                .map(each -> withLater(each, all))
                .filter(each -> !isTold(measure, each, found))
                .map(each -> comparison(measure, each))
                .toList()
                .forEach(found::add));
  }

  private void add(
      ArticleDigest article, FigureDigest figure, Map<String, List<Counted>> byMeasure) {
    SourcedFigure sourced = tracer.sourced(article, figure);
    Voice voice = Voice.of(figure, sourced.origin());
    List<Counted> all = byMeasure.computeIfAbsent(figure.measure(), k -> new ArrayList<>());
    if (voice.kind() != Voice.Kind.NONE && all.size() < MOST) {
      all.add(new Counted(article, figure, sourced, voice));
    }
  }

  private List<Dispute> disputes(List<Counted> all) {
    List<Dispute> disputes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Counted a = all.get(i);
        Counted b = all.get(k);
        boolean inOne = a.article == b.article;
        if (a.differsFrom(b) && (inOne ? isSideBySide(a, b) : isBetweenReports(a, b, all))) {
          join(a, b, inOne, disputes);
        }
      }
    }
    return disputes;
  }

  private static void join(Counted a, Counted b, boolean inOne, List<Dispute> disputes) {
    List<SourcedFigure> both = List.of(a.sourced, b.sourced);
    Dispute into =
        disputes.stream()
            .filter(each -> each.sharesNumber(both))
            .findFirst()
            .orElseGet(
                () -> {
                  disputes.add(new Dispute(a.figure.thing(), inOne, new ArrayList<>()));
                  return disputes.getLast();
                });
    both.forEach(into::add);
  }

  /**
   * With what one of the voices says of the same people in other reports, if it gives one number
   * there.
   */
  private static Dispute withLater(Dispute dispute, List<Counted> all) {
    Set<String> voices = new HashSet<>();
    Set<String> documents = new HashSet<>();
    dispute.figures().forEach(each -> voices.add(each.origin().key()));
    dispute.figures().forEach(each -> documents.add(each.document()));
    for (Counted each : all) {
      boolean alone =
          all.stream()
              .noneMatch(
                  also ->
                      also != each
                          && also.article == each.article
                          && also.voice.equals(each.voice)
                          && also.figure.thing().isAlike(each.figure.thing()));
      if (alone
          && !documents.contains(each.article.document())
          && voices.contains(each.voice.key())
          && each.figure.thing().isOfOneSpecialGroup(dispute.thing())) {
        dispute.add(each.sourced);
      }
    }
    return dispute;
  }

  private static boolean isSideBySide(Counted a, Counted b) {
    return b.figure.beside() == a.figure.index()
        && !isSameName(a, b)
        && a.voice.isAgainst(b.voice, Toll.isToll(a.figure.measure()));
  }

  /** True if the words for one source hold those for the other: "analysts at X", "X". */
  private static boolean isSameName(Counted a, Counted b) {
    String left = a.figure.source().map(SourceDigest::text).orElse("");
    String right = b.figure.source().map(SourceDigest::text).orElse("");
    return left.contains(right) || right.contains(left);
  }

  private boolean isBetweenReports(Counted a, Counted b, List<Counted> all) {
    return isCount(a.figure)
        && isCount(b.figure)
        && !story.areCopies(a.article, b.article)
        && a.voice.quarrelsWith(b.voice)
        && Scale.isOne(a.figure.value(), b.figure.value())
        && isOfOneTime(a.sourced.asOf(), b.sourced.asOf())
        && isOfOneTime(a.article.published(), b.article.published())
        && isOfOneMatter(a, b)
        && isAlone(a, b, all)
        && isAlone(b, a, all);
  }

  private static boolean isCount(FigureDigest figure) {
    return !Toll.isToll(figure.measure())
        && !figure.measure().startsWith("duration-")
        && !figure.measure().startsWith("distance-")
        && figure.value() >= SMALLEST;
  }

  private static boolean isOfOneTime(Optional<Period> a, Optional<Period> b) {
    Period left = a.orElse(Contradiction.ANY);
    Period right = b.orElse(Contradiction.ANY);
    return left.distance(right) <= SAME_TIME;
  }

  private boolean isOfOneMatter(Counted a, Counted b) {
    FigureDigest left = a.figure;
    FigureDigest right = b.figure;
    boolean thing = left.measure().equals("count") || left.measure().equals("people");
    if (thing && !left.thing().isAlike(right.thing())) {
      return false;
    }
    Set<String> places = place(a);
    Set<String> others = place(b);
    boolean placed = !places.isEmpty() && !others.isEmpty();
    if (placed && !places.equals(others)) {
      return false;
    }
    int shared = story.shared(left.concepts(), right.concepts(), Set.of());
    int fewer =
        Math.min(
            story.special(left.concepts(), Set.of()), story.special(right.concepts(), Set.of()));
    return shared >= (placed ? CONCEPTS - 1 : CONCEPTS) && shared >= LIKE * fewer;
  }

  private Set<String> place(Counted each) {
    return each.figure.place() < 0
        ? Set.of()
        : story.entities(each.article, Set.of(each.figure.place()), EntityClass.PLACE);
  }

  /**
   * True if no other number of its article, of the same voice, counts what the other one counts.
   */
  private boolean isAlone(Counted each, Counted other, List<Counted> all) {
    return all.stream()
        .filter(also -> also.article == each.article && also.figure != each.figure)
        .filter(also -> !also.sourced.isSameNumber(each.sourced))
        .noneMatch(also -> also.voice.equals(each.voice) && isOfOneMatter(also, other));
  }

  /** True if a dispute of the same measure holds all its numbers, or all who give them. */
  private static boolean isTold(String measure, Dispute dispute, List<Comparison> found) {
    return found.stream()
        .filter(each -> each.verdict() == Verdict.DISPUTED && each.measure().equals(measure))
        .anyMatch(
            each ->
                dispute.figures().stream()
                        .allMatch(f -> each.figures().stream().anyMatch(f::isSameNumber))
                    || dispute.figures().stream()
                        .map(SourcedFigure::origin)
                        .allMatch(o -> isVoice(each, o)));
  }

  private static boolean isVoice(Comparison comparison, Origin origin) {
    return comparison.figures().stream().anyMatch(f -> f.origin().key().equals(origin.key()));
  }

  private Comparison comparison(String measure, Dispute dispute) {
    dispute.figures().sort(TollSeries.inTime());
    String who =
        String.join(
            ", ",
            dispute.figures().stream()
                .map(SourcedFigure::origin)
                .map(Origin::name)
                .distinct()
                .toList());
    CountedThing thing = dispute.thing();
    return Comparisons.of(
        story,
        measure,
        thing.group().isEmpty() ? thing.words() : thing.group(),
        Verdict.DISPUTED,
        dispute.figures(),
        who
            + (dispute.inOneArticle()
                ? " give different numbers side by side"
                : " give different numbers of the same"));
  }
}
