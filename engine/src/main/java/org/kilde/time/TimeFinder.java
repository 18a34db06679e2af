package org.kilde.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds calendar expressions by the patterns of the language pack, in one pass over the tokens; the
 * article's publication date is what relative ones count from.
 */
public final class TimeFinder {
  private static final int NEAR = 8; // sentences in which a day is still spoken of
  private static final String OPEN = "/.."; // published then or later

  /** Time expressions of all blocks that are read, in order. */
  public List<TimeExpression> find(TokenizedArticle article) {
    LanguagePack pack = article.pack();
    TimePatterns patterns = pack.compiled(TimePatterns.class, TimePatterns::of);
    Tense tense = pack.compiled(Tense.class, Tense::of);
    TimeResolver resolver = new TimeResolver(Anchor.of(article.article().published()));
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Block block = article.block(sentence);
      if (block.role() != BlockRole.NAVIGATION && block.role() != BlockRole.TEASER) {
        find(article, sentence, patterns, tense, resolver, found);
      }
    }
    return found;
  }

  private static void find(
      TokenizedArticle article,
      Sentence sentence,
      TimePatterns patterns,
      Tense tense,
      TimeResolver resolver,
      List<TimeExpression> found) {
    Reading reading = new Reading(article, sentence, patterns, resolver);
    int at = sentence.firstToken();
    while (at < sentence.endToken()) {
      TimePatterns.Match match = reading.longestAt(at);
      int start = match == null ? -1 : reading.laterStart(at, match);
      if (start > at) {
        match = reading.longestAt(start);
        at = start;
      }
      if (match == null) {
        at++;
        continue;
      }
      boolean future =
          tense.isFuture(
              article.tokens(), sentence.firstToken(), at, match.end(), sentence.endToken());
      future |=
          match.pattern().looksAhead()
              && !tense.isPast(article.tokens(), sentence.firstToken(), at);
      match = reading.resolvable(at, match, future);
      Span span = article.span(at, match.end());
      TimePattern pattern = match.pattern();
      resolver
          .resolve(match, future, told(pattern, article, sentence, found))
          .ifPresent(moment -> found.add(expression(span, moment, pattern)));
      dated(article, found);
      at = match.end();
    }
  }

  /** The day told last in this sentence or the few before it, if the pattern counts from it. */
  private static Optional<LocalDate> told(
      TimePattern pattern,
      TokenizedArticle article,
      Sentence sentence,
      List<TimeExpression> found) {
    if (pattern.kind() == TimePattern.Kind.WEEKDAY) {
      return latest(article, sentence, found);
    }
    if (!pattern.kind().isBeside() || found.isEmpty()) {
      return Optional.empty();
    }
    TimeExpression last = found.getLast();
    Optional<LocalDate> day =
        pattern.kind() == TimePattern.Kind.BESIDE ? day(last) : startOfYear(last);
    int apart =
        article.sentenceAt(sentence.span().start()) - article.sentenceAt(last.span().start());
    return apart <= NEAR ? day : Optional.empty();
  }

  /** The latest day an undated article tells of, where it was told a few sentences before. */
  private static Optional<LocalDate> latest(
      TokenizedArticle article, Sentence sentence, List<TimeExpression> found) {
    String published = article.article().published().date().orElse("");
    if (!published.endsWith(OPEN)
        || !Latest.isDay(published.substring(0, published.length() - OPEN.length()))) {
      return Optional.empty();
    }
    String day = published.substring(0, published.length() - OPEN.length());
    int here = article.sentenceAt(sentence.span().start());
    return found.stream()
        .filter(time -> time.value().equals(day))
        .filter(time -> here - article.sentenceAt(time.span().start()) <= NEAR)
        .findFirst()
        .map(time -> LocalDate.parse(day));
  }

  private static Optional<LocalDate> day(TimeExpression told) {
    return Latest.isDay(told.value())
        ? Optional.of(LocalDate.parse(told.value()))
        : Optional.empty();
  }

  /** The first day of the year that a year, a month or a day is in. */
  private static Optional<LocalDate> startOfYear(TimeExpression told) {
    String value = told.value();
    boolean dated = value.length() >= 4 && value.length() <= 10 && value.indexOf('/') < 0;
    return dated && value.substring(0, 4).chars().allMatch(Character::isDigit)
        ? Optional.of(LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 1))
        : Optional.empty();
  }

  /** "Tuesday (15 June 2027)": the date in brackets is that weekday's own. */
  private static void dated(TokenizedArticle article, List<TimeExpression> found) {
    if (found.size() < 2) {
      return;
    }
    TimeExpression date = found.getLast();
    TimeExpression weekday = found.get(found.size() - 2);
    boolean bracket =
        Latest.isDay(date.value())
            && (Latest.isDay(weekday.value()) || weekday.value().startsWith("XXXX-W"))
            && date.span().start() - weekday.span().end() == 2
            && article.article().words().startsWith(" (", weekday.span().end());
    if (bracket) {
      found.set(
          found.size() - 2,
          new TimeExpression(weekday.span(), date.value(), date.basis(), weekday.derivation()));
    }
  }

  /** The patterns that fit in one sentence. */
  private record Reading(
      TokenizedArticle article, Sentence sentence, TimePatterns patterns, TimeResolver resolver) {

    TimePatterns.@Nullable Match longestAt(int at) {
      TimePatterns.Match match = patterns.longestAt(article.tokens(), at, sentence.endToken());
      return match == null
              || !patterns.areCapitalized()
                  && !match.pattern().kind().mayBeCapitalized()
                  && isName(article, at, match.end(), sentence)
              || isCount(match)
              || isBefore(match)
              || isEndOfName(match)
          ? null
          : match;
    }

    /** "until December 1": where a time that starts within this one reaches further. */
    int laterStart(int at, TimePatterns.Match match) {
      if (match.pattern().kind() == TimePattern.Kind.NONE) {
        return at;
      }
      for (int i = at + 1; i < match.end(); i++) {
        TimePatterns.Match other = longestAt(i);
        if (other != null
            && other.end() > match.end()
            && !article.tokens().get(other.end() - 1).isMark()
            && other.pattern().kind() != TimePattern.Kind.NONE
            && resolver.resolve(other, false).isPresent()) {
          return i;
        }
      }
      return at;
    }

    /**
     * The longest match that gives a value: of "Tuesday eleven (dead)" only the first word. A date
     * that its own year does not have is none in another: "29 February 2029".
     */
    TimePatterns.Match resolvable(int at, TimePatterns.Match match, boolean future) {
      TimePatterns.Match best = match;
      while (best.pattern().kind() != TimePattern.Kind.NONE
          && resolver.resolve(best, future).isEmpty()) {
        TimePatterns.Match shorter = patterns.longestAt(article.tokens(), at, best.end() - 1);
        if (shorter == null
            || best.bindings().count(Slot.YEAR) > shorter.bindings().count(Slot.YEAR)) {
          return match;
        }
        best = shorter;
      }
      return best;
    }

    /** "from 1800 to 2000 kroner": what ends in a number before a unit counts something. */
    private boolean isCount(TimePatterns.Match match) {
      int end = match.end();
      return end < sentence.endToken()
          && article.tokens().get(end - 1).isNumber()
          && (patterns.isUnit(article.tokens().get(end)) || isBareYear(match) && mayCount(end));
    }

    /** "The day before the vote": the day told last is meant only before a verb or a mark. */
    private boolean isBefore(TimePatterns.Match match) {
      return match.pattern().kind().isBeside()
          && !match.pattern().argument().equals("0") // "that same day the army left"
          && match.end() < sentence.endToken()
          && patterns.mayBeNoun(article.tokens().get(match.end()));
    }

    /** "USA Today", "Steppe Today" inside a sentence, but not in a heading with capitals. */
    private boolean isEndOfName(TimePatterns.Match match) {
      int at = match.start();
      return patterns.areCapitalized()
          && match.pattern().kind() == TimePattern.Kind.DAY
          && at > sentence.firstToken()
          && article.block(sentence).role() != BlockRole.HEADLINE
          && article.tokens().get(at).isCapitalized()
          && article.tokens().get(at - 1).isCapitalized();
    }

    /** Nothing but four digits. */
    private boolean isBareYear(TimePatterns.Match match) {
      return match.pattern().kind() == TimePattern.Kind.DATE
          && match.start() + 1 == match.end()
          && match.bindings().slot() == Slot.YEAR;
    }

    /** A noun behind a bare number, where nouns have capitals. */
    private boolean mayCount(int end) {
      Token next = article.tokens().get(end);
      return next.isWord() && next.isCapitalized();
    }
  }

  /**
   * Where days and months are written small, a capital inside a sentence makes them part of a name.
   */
  private static boolean isName(TokenizedArticle article, int from, int to, Sentence sentence) {
    boolean alone = from == sentence.firstToken() && to == from + 1 && to < sentence.endToken();
    if (alone && article.tokens().get(to).isWord() && article.tokens().get(to).isCapitalized()) {
      return true; // "Mei Lin tekende"
    }
    for (int i = Math.max(from, sentence.firstToken() + 1); i < to; i++) {
      Token token = article.tokens().get(i);
      boolean starts = article.tokens().get(i - 1).isMark();
      boolean capital = token.isWord() && token.isCapitalized() && token.text().length() > 1;
      if (capital && !starts && Character.isLowerCase(token.text().charAt(1))) {
        return true;
      }
    }
    return false;
  }

  private static TimeExpression expression(Span span, Moment moment, TimePattern pattern) {
    Derivation.Step step =
        new Derivation.Step(
            "time pattern, value from " + moment.basis(),
            Optional.of(pattern.rule()),
            Optional.of(span));
    return new TimeExpression(span, moment.value(), moment.basis(), Derivation.of(step));
  }
}
