package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;

/** Finds the figure right before another that counts the same there and then, by words alone. */
final class BesideFinder {
  private static final int SHORT = 12; // tokens

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;

  BesideFinder(AnalyzedArticle read, TokenizedArticle text, SentenceContext context) {
    this.read = read;
    this.text = text;
    this.context = context;
  }

  /** Index of the figure before that stands beside the one of an index; -1 if none. */
  int before(int index) {
    Figure figure = read.figures().get(index);
    int at = text.sentenceAt(figure.span().start());
    int nearest = -1;
    for (int i = 0; i < read.figures().size(); i++) {
      Figure each = read.figures().get(i);
      int there = text.sentenceAt(each.span().start());
      if (each.span().end() <= figure.span().start()
          && at - there <= 1
          && text.sentences().get(at).block() == text.sentences().get(there).block()
          && (nearest < 0 || each.span().end() > read.figures().get(nearest).span().end())) {
        nearest = i;
      }
    }
    return nearest >= 0 && isBeside(read.figures().get(nearest), figure) ? nearest : -1;
  }

  private boolean isBeside(Figure before, Figure figure) {
    return isOfPeople(figure)
        && before.measure().label().equals(figure.measure().label())
        && before.scope() == Figure.Scope.TOTAL
        && figure.scope() == Figure.Scope.TOTAL
        && (figure.of().isEmpty()
            || Toll.isToll(figure.measure().label())
            || SameNumber.alike(before.of(), figure.of())
            || isOnlyCount(figure))
        && isSameStage(before, figure);
  }

  /** True if a short sentence gives another's count and nothing else: "X speaks of 300 guests". */
  private boolean isOnlyCount(Figure figure) {
    Sentence around = text.sentences().get(text.sentenceAt(figure.span().start()));
    return figure.attribution().isPresent() && text.tokens(around).size() <= SHORT;
  }

  private static boolean isOfPeople(Figure figure) {
    String measure = figure.measure().label();
    return measure.equals("people") || Toll.isToll(measure);
  }

  /** True if no place or time stands with the later figure that does not with the earlier. */
  private boolean isSameStage(Figure before, Figure figure) {
    Sentence first = text.sentences().get(text.sentenceAt(before.span().start()));
    Sentence second = text.sentences().get(text.sentenceAt(figure.span().start()));
    if (first.equals(second)) {
      return before.asOf().equals(figure.asOf()) && before.place().equals(figure.place());
    }
    Set<Integer> places = places(second);
    places.removeAll(places(first));
    return places.isEmpty() && times(first).containsAll(times(second));
  }

  private Set<Integer> places(Sentence within) {
    Set<Integer> places = new HashSet<>(context.referents(within.span()));
    places.removeIf(each -> read.referents().get(each).entityClass() != EntityClass.PLACE);
    return places;
  }

  private List<String> times(Sentence within) {
    return read.times().stream()
        .filter(time -> within.span().contains(time.span()))
        .map(TimeExpression::value)
        .toList();
  }
}
