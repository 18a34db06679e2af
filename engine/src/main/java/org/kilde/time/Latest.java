package org.kilde.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.text.Sentence;

/**
 * "Then or later": an article was published no earlier than the latest past time it tells of. A
 * month without a year counts from the latest event that everybody dates ({@code events.tsv}), and
 * is over: nobody writes "in June" in June.
 */
final class Latest {
  private static final String HISTORY =
      "1990"; // what is older is told as history and dates no news

  private Latest() {}

  static Optional<String> find(TokenizedArticle article, List<TimeExpression> times) {
    LanguagePack pack = article.pack();
    Tense tense = pack.compiled(Tense.class, Tense::of);
    Optional<String> latest = Optional.empty();
    Optional<String> event = pack.compiled(KnownEvents.class, KnownEvents::of).latest(article);
    Sentence read = null; // a sentence may hold thousands of times
    boolean future = false;
    for (TimeExpression time : times) {
      Sentence sentence = PublicationInference.sentence(article, time.span());
      if (!sentence.equals(read)) {
        future = isFuture(article, sentence, tense);
        read = sentence;
      }
      if (!future) {
        latest = later(latest, told(time, event));
      }
    }
    return latest.filter(date -> date.compareTo(HISTORY) >= 0).map(date -> date + "/..");
  }

  private static Optional<String> told(TimeExpression time, Optional<String> event) {
    String value = time.value();
    boolean stated = time.basis().equals("stated");
    if (stated && isDay(value)) {
      return Optional.of(value);
    }
    if (!isMonth(value)) {
      return Optional.empty(); // a year alone is as often a plan, and a bare weekday dates nothing
    }
    if (stated) {
      return Optional.of(YearMonth.parse(value).plusMonths(1).toString());
    }
    return event.map(since -> monthAfter(since, Integer.parseInt(value.substring(5))));
  }

  /** A whole date: {@code 2022-06-14}. */
  static boolean isDay(String value) {
    return value.length() == 10
        && Character.isDigit(value.charAt(0))
        && value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && value.indexOf('X') < 0;
  }

  /** A month, with its year or without: {@code 2022-06}, {@code XXXX-06}; no season. */
  private static boolean isMonth(String value) {
    return value.length() == 7
        && Character.isDigit(value.charAt(5))
        && Integer.parseInt(value.substring(5)) <= 12;
  }

  /** The month after the first such month that is not before the event. */
  private static String monthAfter(String event, int month) {
    YearMonth from = YearMonth.parse(event.length() == 4 ? event + "-01" : event.substring(0, 7));
    YearMonth told = YearMonth.of(from.getYear(), month);
    told = told.isBefore(from) ? told.plusYears(1) : told;
    return told.plusMonths(1).toString();
  }

  private static Optional<String> later(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return one.get().compareTo(other.get()) >= 0 ? one : other;
  }

  /**
   * Any word of what is to come in the sentence: here a missing date is better than a wrong one.
   */
  private static boolean isFuture(TokenizedArticle article, Sentence sentence, Tense tense) {
    return article.tokens(sentence).stream().anyMatch(tense::isFuture);
  }
}
