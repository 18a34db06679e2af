package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.lineage.Period;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * Finds the figure before another in one article that counts the same there and then, by words
 * alone: in the sentence before, or further up where what is counted and who counts tells.
 */
final class BesideFinder {
  private static final List<String> FATES = List.of("killed", "dead", "arrested"); // claims
  private static final int SHORT = 12; // tokens
  private static final int NEAR = 2; // sentences between a number and what was said before
  private static final int CLOSE =
      3; // sentences between the dead as one side and the other call them
  private static final int FAR = 10; // sentences between two figures
  private static final long RECENT = 7; // days before the article: an older count is another event
  private static final double SMALLEST = 3; // a smaller one is too often some of them
  private static final int CONCEPTS = 2; // shared and special, where nothing else tells the thing

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final List<CountedThing> things;
  private final Set<String> general; // concepts that tell no matter from another
  private final Set<String> fates; // concepts of what befalls people
  private final Polarity polarity;

  /**
   * @param things what each figure counts
   */
  BesideFinder(
      AnalyzedArticle read,
      TokenizedArticle text,
      SentenceContext context,
      List<CountedThing> things,
      ClaimKinds kinds) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.things = things;
    this.general = kinds.general();
    this.fates =
        FATES.stream()
            .map(kinds.kinds()::get)
            .filter(Objects::nonNull)
            .flatMap(kind -> kind.own().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.polarity = Polarity.of(text.pack());
  }

  /** Index of the figure before that stands beside the one of an index; -1 if none. */
  int before(int index) {
    Figure figure = read.figures().get(index);
    int nearest = -1;
    for (int i = 0; i < things.size(); i++) {
      Figure each = read.figures().get(i);
      if (each.span().end() <= figure.span().start()
          && sentences(each, figure) <= 1
          && around(each).block() == around(figure).block()
          && (nearest < 0 || each.span().end() > read.figures().get(nearest).span().end())) {
        nearest = i;
      }
    }
    return nearest >= 0 && isBeside(nearest, index) ? nearest : further(index);
  }

  private boolean isBeside(int first, int second) {
    Figure before = read.figures().get(first);
    Figure figure = read.figures().get(second);
    CountedThing thing = things.get(first);
    CountedThing other = things.get(second);
    return isWhole(before, figure)
        && (isOfPeople(figure)
                && (figure.of().isEmpty()
                    || Toll.isToll(figure.measure().label())
                    || CountedThing.alike(before.of(), figure.of())
                    || thing.isPerhaps(other))
            || isCount(figure) && thing.isAlike(other)
            || isOnlyCount(figure) && (isOfPeople(figure) || matter(figure).isEmpty()))
        && isSameStage(before, figure)
        && !isOtherMatter(before, figure);
  }

  /**
   * True if both sentences tell a matter and have none in common: a crash here, influenza there.
   */
  private boolean isOtherMatter(Figure before, Figure figure) {
    Set<String> first = matter(before);
    Set<String> second = matter(figure);
    return Toll.isToll(figure.measure().label())
        && !around(before).equals(around(figure))
        && !first.isEmpty()
        && !second.isEmpty()
        && Collections.disjoint(first, second);
  }

  /** What a sentence speaks of beside who is counted, what befell them and who says so. */
  private Set<String> matter(Figure figure) {
    Set<String> concepts = new HashSet<>(context.concepts(around(figure).span()));
    concepts.removeAll(general);
    concepts.removeAll(fates);
    concepts.removeAll(context.concepts(figure.span()));
    figure.attribution().ifPresent(by -> concepts.removeAll(context.conceptsOf(by.text())));
    return concepts;
  }

  private static boolean isWhole(Figure before, Figure figure) {
    String measure = before.measure().label();
    return measure.equals(figure.measure().label())
        && !measure.startsWith("duration-")
        && !measure.startsWith("distance-")
        && before.scope() == Figure.Scope.TOTAL
        && figure.scope() == Figure.Scope.TOTAL;
  }

  /** True if a short sentence gives another's count and nothing else: "X speaks of 300 guests". */
  private boolean isOnlyCount(Figure figure) {
    return figure.attribution().isPresent() && text.tokens(around(figure)).size() <= SHORT;
  }

  private static boolean isOfPeople(Figure figure) {
    String measure = figure.measure().label();
    return measure.equals("people") || Toll.isToll(measure);
  }

  private static boolean isCount(Figure figure) {
    String measure = figure.measure().label();
    return !isOfPeople(figure) && !measure.equals("percent") && !measure.startsWith("money-");
  }

  /** True if no place or time stands with the later figure that does not with the earlier. */
  private boolean isSameStage(Figure before, Figure figure) {
    Sentence first = around(before);
    Sentence second = around(figure);
    if (first.equals(second)) {
      return before.asOf().equals(figure.asOf()) && before.place().equals(figure.place());
    }
    Set<Integer> places = places(second);
    places.removeAll(places(first));
    return places.isEmpty() && times(first).containsAll(times(second));
  }

  /**
   * The one figure further up that another voice gives of the same; -1 if there is none, or more
   * than one number that it may be set against.
   */
  private int further(int index) {
    Figure figure = read.figures().get(index);
    int found = -1;
    for (int i = 0; i < things.size(); i++) {
      Figure each = read.figures().get(i);
      if (each.span().end() <= figure.span().start()
          && isAnswered(each, figure)
          && isSameThing(i, index)) {
        if (found >= 0 && value(read.figures().get(found)) != value(each)) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private boolean isAnswered(Figure before, Figure figure) {
    Optional<Attribution> first = before.attribution();
    Optional<Attribution> second = figure.attribution();
    return isWhole(before, figure)
        && first.isPresent()
        && second.isPresent()
        && !first.equals(second)
        && sentences(before, figure) <= FAR
        && Math.min(value(before), value(figure)) >= SMALLEST
        && isOneScale(before, figure)
        && isRecent(before)
        && isRecent(figure)
        && isOneStage(before, figure);
  }

  private static boolean isOneScale(Figure a, Figure b) {
    return Scale.isOne(value(a), value(b));
  }

  private static double value(Figure figure) {
    return figure.low().orElse(figure.high().orElse(0));
  }

  private boolean isRecent(Figure figure) {
    Optional<Period> asOf = figure.asOf().flatMap(Period::of);
    Optional<Period> published = read.article().published().date().flatMap(Period::of);
    return asOf.isEmpty()
        || published.isPresent() && asOf.get().distance(published.get()) <= RECENT;
  }

  /** True if what the later sentence names of places and times the earlier or the lead has. */
  private boolean isOneStage(Figure before, Figure figure) {
    Sentence lead = text.sentences().getFirst();
    Sentence first = around(before);
    Sentence second = around(figure);
    Set<Integer> places = places(first);
    Set<Integer> known = new HashSet<>(places(lead));
    boolean inLead = known.containsAll(places);
    known.addAll(places);
    List<String> times = times(second);
    times.removeAll(times(first));
    times.removeAll(times(lead));
    return (inLead ? known : places).containsAll(places(second)) && times.isEmpty();
  }

  private boolean isSameThing(int before, int figure) {
    String measure = read.figures().get(figure).measure().label();
    CountedThing left = things.get(before);
    CountedThing right = things.get(figure);
    Figure later = read.figures().get(figure);
    boolean close = sentences(read.figures().get(before), later) <= CLOSE;
    if (Toll.isToll(measure)) {
      return left.isOfOneGroup(right) || close && left.isOtherWordFor(right);
    }
    boolean alike = left.isAlike(right) || right.words().isEmpty() && measure.equals("people");
    boolean nothingElse = close && isOnlyCount(later) && matter(later).isEmpty();
    int shared = shared(before, figure);
    return isCount(later) || measure.equals("people")
        ? alike && (shared > 0 || left.isOfOneSpecialGroup(right) || nothingElse)
        : shared >= CONCEPTS;
  }

  private int shared(int before, int figure) {
    Set<String> both = new HashSet<>(context.concepts(around(read.figures().get(before)).span()));
    both.retainAll(context.concepts(around(read.figures().get(figure)).span()));
    both.removeAll(general);
    return both.size();
  }

  /**
   * Index of the figure that holds now, where the one of an index was said first: "the police first
   * spoke of 12 dead, now of 9"; -1 if it holds itself.
   */
  int instead(int index) {
    if (!isSaidEarlier(index)) {
      return -1;
    }
    Figure earlier = read.figures().get(index);
    int found = -1;
    for (int i = 0; i < things.size(); i++) {
      Figure each = read.figures().get(i);
      int apart = Math.abs(sentences(earlier, each));
      if (i != index
          && isWhole(earlier, each)
          && Toll.isToll(earlier.measure().label())
          && apart <= NEAR
          && value(each) != value(earlier)
          && isOneScale(each, earlier)
          && isRecent(each)
          && isRecent(earlier)
          && !isSaidEarlier(i)
          && isNoOtherThing(i, index)
          && (found < 0 || apart < Math.abs(sentences(earlier, read.figures().get(found))))) {
        found = i;
      }
    }
    return found;
  }

  private boolean isNoOtherThing(int a, int b) {
    CountedThing left = things.get(a);
    CountedThing right = things.get(b);
    return left.words().isEmpty() || right.words().isEmpty() || left.isAlike(right);
  }

  /**
   * True if words such as "first spoke of" stand nearest to a figure among those of its measure.
   */
  private boolean isSaidEarlier(int index) {
    Figure figure = read.figures().get(index);
    Sentence around = around(figure);
    List<Token> tokens = text.tokens(around);
    for (Lexicon.Match<Polarity.Kind> match : polarity.in(tokens)) {
      if (match.value() == Polarity.Kind.EARLIER
          && nearest(tokens.get(match.first()).start(), around, figure) == index) {
        return true;
      }
    }
    return false;
  }

  /** The figure of a measure that stands nearest to a place in a sentence. */
  private int nearest(int place, Sentence within, Figure like) {
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < things.size(); i++) {
      Figure each = read.figures().get(i);
      int away = Math.max(each.span().start() - place, place - each.span().end());
      if (away < least
          && within.span().contains(each.span())
          && each.measure().label().equals(like.measure().label())) {
        nearest = i;
        least = away;
      }
    }
    return nearest;
  }

  private int sentences(Figure before, Figure figure) {
    return text.sentenceAt(figure.span().start()) - text.sentenceAt(before.span().start());
  }

  private Sentence around(Figure figure) {
    return text.sentences().get(text.sentenceAt(figure.span().start()));
  }

  private Set<Integer> places(Sentence within) {
    Set<Integer> places = new HashSet<>(context.referents(within.span()));
    places.removeIf(each -> read.referents().get(each).entityClass() != EntityClass.PLACE);
    return places;
  }

  private List<String> times(Sentence within) {
    return new ArrayList<>(
        read.times().stream()
            .filter(time -> within.span().contains(time.span()))
            .map(TimeExpression::value)
            .toList());
  }
}
