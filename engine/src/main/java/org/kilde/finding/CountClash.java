package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Figure;

/** Tells whether two voices of one article give different numbers of the same. */
final class CountClash {
  private static final double OTHER_SCALE = 20; // a number that far off counts something else
  private static final double SMALLEST = 3; // a smaller one is too often a matter of words
  private static final double ROUNDED = 1.1; // numbers as close may be one, rounded

  private static final int BARE = 15; // code points beside a number

  private final AnalyzedArticle read;
  private final SentenceContext context;
  private final UtteranceReader reader;

  CountClash(AnalyzedArticle read, SentenceContext context, UtteranceReader reader) {
    this.read = read;
    this.context = context;
    this.reader = reader;
  }

  /** Keys of the words that belong to its numbers: they tell no matter. */
  Set<Integer> keys(Utterance each) {
    Set<Integer> keys = new HashSet<>();
    for (Figure figure : figures(each)) {
      context.tokens(figure.span()).forEach(token -> keys.addAll(reader.clashKeys(token)));
    }
    return keys;
  }

  /** What both count, if each gives one number of it alone and the two cannot both be right. */
  Optional<String> of(Utterance a, Utterance b) {
    List<Figure> left = figures(a);
    List<Figure> right = figures(b);
    for (Figure each : left) {
      boolean bare = isBare(a, left) || isBare(b, right);
      List<Figure> same = right.stream().filter(other -> isOfOneThing(each, other, bare)).toList();
      boolean alone = left.stream().filter(other -> isOfOneThing(each, other, bare)).count() == 1;
      if (alone && same.size() == 1 && isDispute(each, same.getFirst())) {
        return Optional.of(each.measure().label());
      }
    }
    return Optional.empty();
  }

  /** True if it says a number and hardly more: "the company counts 2,400 staff absent". */
  private static boolean isBare(Utterance each, List<Figure> figures) {
    return figures.size() == 1 && figures.getFirst().span().length() + BARE >= each.span().length();
  }

  private List<Figure> figures(Utterance each) {
    return read.figures().stream()
        .filter(figure -> figure.scope() == Figure.Scope.TOTAL)
        .filter(figure -> !Toll.isToll(figure.measure().label())) // they grow by the hour
        .filter(
            figure -> each.said().spans().stream().anyMatch(span -> span.contains(figure.span())))
        .toList();
  }

  private static boolean isOfOneThing(Figure a, Figure b, boolean bare) {
    String measure = a.measure().label();
    boolean general = measure.equals("count") || measure.equals("people");
    return measure.equals(b.measure().label())
        && (!general
            || CountedThing.alike(a.of(), b.of())
            || a.of().isEmpty()
            || b.of().isEmpty()
            || bare);
  }

  private static boolean isDispute(Figure a, Figure b) {
    double low = a.low().orElse(0);
    double high = a.high().orElse(Double.POSITIVE_INFINITY);
    double otherLow = b.low().orElse(0);
    double otherHigh = b.high().orElse(Double.POSITIVE_INFINITY);
    double less = Math.min(high, otherHigh);
    double more = Math.max(low, otherLow);
    return less >= SMALLEST && more > less * ROUNDED && more < less * OTHER_SCALE;
  }
}
