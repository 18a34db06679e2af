package org.kilde.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.kilde.lineage.Origin;

/**
 * One number that several reports of a story give of the same thing. Different numbers of such
 * things are not compared: too often they count something else.
 */
final class SameNumber {
  private static final double TELLING = 13; // a smaller number is often the same by chance
  private static final double ALIKE = 0.5; // words for one thing in related languages

  private final StoryEvidence story;
  private final OriginTracer tracer;
  private final List<ComparisonFinder.Candidate> all;

  SameNumber(StoryEvidence story, OriginTracer tracer, List<ComparisonFinder.Candidate> all) {
    this.story = story;
    this.tracer = tracer;
    this.all = all;
  }

  void compare(List<Comparison> into) {
    Set<ComparisonFinder.Candidate> alike = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        if (isSame(all.get(i), all.get(k))) {
          alike.add(all.get(i));
          alike.add(all.get(k));
        }
      }
    }
    if (alike.isEmpty()) {
      return;
    }
    List<SourcedFigure> figures = new ArrayList<>();
    alike.forEach(each -> figures.add(sourced(each)));
    figures.sort(SourcedFigure.IN_TIME.thenComparing(SourcedFigure::passage));
    FigureDigest first = all.getFirst().figure();
    long origins =
        figures.stream()
            .map(SourcedFigure::origin)
            .filter(Origin::isKnown)
            .map(Origin::key)
            .distinct()
            .count();
    into.add(
        Comparisons.of(
            story,
            first.measure(),
            first.of(),
            origins > 1 ? Verdict.SAME_NUMBER_OTHER_SOURCE : Verdict.AGREE,
            figures,
            origins > 1
                ? origins + " sources give the same number"
                : "the reports give the same number"));
  }

  private boolean isSame(ComparisonFinder.Candidate a, ComparisonFinder.Candidate b) {
    if (a.article() == b.article()
        || story.areCopies(a.article(), b.article())
        || !a.figure().isExactlyAs(b.figure())) {
      return false;
    }
    int shared = story.shared(a.figure().concepts(), b.figure().concepts(), Set.of());
    boolean things = alike(a.figure().of(), b.figure().of());
    boolean telling = a.figure().value() >= TELLING;
    return things && (telling || shared >= 1) || telling && shared >= 1 || shared >= 2 && things;
  }

  private SourcedFigure sourced(ComparisonFinder.Candidate each) {
    FigureDigest figure = each.figure();
    return new SourcedFigure(
        figure.index(),
        figure.passage(),
        bound(figure.low()),
        bound(figure.high()),
        figure.qualifier(),
        figure.asOf().flatMap(org.kilde.lineage.Period::of).or(each.article()::published),
        tracer.of(each.article(), figure));
  }

  private static OptionalDouble bound(double value) {
    return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** True if two words share most of their letters in order: "spydspids", "spjutspets". */
  static boolean alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = 0;
      for (int k = 1; k <= right.length(); k++) {
        int above = row[k];
        row[k] =
            left.charAt(i - 1) == right.charAt(k - 1) ? diagonal + 1 : Math.max(above, row[k - 1]);
        diagonal = above;
      }
    }
    return row[right.length()] >= ALIKE * Math.max(left.length(), right.length());
  }
}
