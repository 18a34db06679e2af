package org.kilde.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Speaker;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Standing;

/**
 * Counts that one article itself sets against each other: the police say 4,000 marched, the
 * organisers speak of 12,000. An authority must stand behind one of them and somebody else, who is
 * known, behind the other; what two authorities say one after the other may only have grown.
 */
final class SideBySide {
  private static final int SHORTEST_WORD = 5; // letters; shorter ones may be pronouns
  private static final int APART = 300; // code points between two figures
  private static final int CONCEPTS = 2; // shared and special
  private static final double OTHER_SCALE = 10; // a number that far off counts something else

  private final StoryEvidence story;
  private final OriginTracer tracer;

  SideBySide(StoryEvidence story, OriginTracer tracer) {
    this.story = story;
    this.tracer = tracer;
  }

  /** Adds the disputes that {@code found} does not hold yet; those that share a number in one. */
  void find(List<Comparison> found) {
    Map<String, List<Dispute>> byMeasure = new TreeMap<>();
    Set<String> texts = new LinkedHashSet<>();
    for (ArticleDigest article : story.articles()) {
      if (texts.add(story.textOf(article))) {
        for (FigureDigest figure : article.figures()) {
          dispute(article, figure)
              .ifPresent(
                  each ->
                      join(
                          each,
                          byMeasure.computeIfAbsent(figure.measure(), k -> new ArrayList<>())));
        }
      }
    }
    byMeasure.forEach(
        (measure, disputes) ->
            disputes.stream()
                .filter(each -> !isTold(measure, each, found))
                .map(each -> comparison(measure, each))
                .toList()
                .forEach(found::add));
  }

  private record Dispute(String of, List<SourcedFigure> figures) {
    boolean sharesNumber(Dispute other) {
      return figures.stream().anyMatch(a -> other.figures.stream().anyMatch(a::isSameNumber));
    }
  }

  private static void join(Dispute each, List<Dispute> disputes) {
    for (Dispute other : disputes) {
      if (other.sharesNumber(each)) {
        other.figures().addAll(each.figures());
        return;
      }
    }
    disputes.add(each);
  }

  private Optional<Dispute> dispute(ArticleDigest article, FigureDigest figure) {
    Optional<FigureDigest> before =
        article.figures().stream()
            .filter(f -> f.index() == figure.beside() || isOfOneMatter(f, figure))
            .findFirst();
    return before
        .filter(first -> !first.agreesWith(figure))
        .map(first -> List.of(tracer.sourced(article, first), tracer.sourced(article, figure)))
        .filter(
            both ->
                isQuarrel(both.get(0).origin(), both.get(1).origin())
                    || isAuthority(both.get(0).origin()) && isSomebody(figure, both.get(1)))
        .map(
            both ->
                new Dispute(
                    before.get().group().isEmpty() ? before.get().of() : before.get().group(),
                    new ArrayList<>(both)));
  }

  /** True if another voice gave the figure before, in one or two sentences more of one matter. */
  private boolean isOfOneMatter(FigureDigest before, FigureDigest figure) {
    boolean measured = figure.measure().equals("percent") || figure.measure().startsWith("money-");
    boolean close =
        before.index() < figure.index()
            && figure.passage().start() - before.passage().end() <= APART
            && before.source().isPresent()
            && figure.source().isPresent();
    return measured
        && close
        && before.measure().equals(figure.measure())
        && before.scope() == Figure.Scope.TOTAL
        && figure.scope() == Figure.Scope.TOTAL
        && before.value() < figure.value() * OTHER_SCALE
        && figure.value() < before.value() * OTHER_SCALE
        && story.shared(before.concepts(), figure.concepts(), Set.of()) >= CONCEPTS;
  }

  /** True if an authority stands behind one and somebody else, who is known, behind the other. */
  static boolean isQuarrel(Origin a, Origin b) {
    return !a.key().equals(b.key())
        && (isAuthority(a) && isOther(b) || isAuthority(b) && isOther(a));
  }

  private static boolean isAuthority(Origin origin) {
    return origin.isKnown() && origin.standing() == Standing.OFFICIAL;
  }

  private static boolean isOther(Origin origin) {
    return origin.isKnown()
        && switch (origin.standing()) {
          case BODY, NAMED, PARTY -> true;
          case OFFICIAL, ANONYMOUS, OUTLET, NONE, FORMER -> false;
        };
  }

  /** True if the article names somebody for a figure by a word that tells no body: "the union". */
  private static boolean isSomebody(FigureDigest figure, SourcedFigure sourced) {
    return !sourced.origin().isKnown()
        && figure.source().stream()
            .anyMatch(
                source ->
                    source.kind() != Speaker.Kind.ANONYMOUS
                        && source.body().isEmpty()
                        && source.text().length() >= SHORTEST_WORD);
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
        dispute.figures().stream()
            .map(SourcedFigure::origin)
            .map(Origin::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return Comparisons.of(
        story,
        measure,
        dispute.of(),
        Verdict.DISPUTED,
        dispute.figures(),
        who + " give different numbers side by side");
  }
}
