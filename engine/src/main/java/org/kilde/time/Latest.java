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
  private Latest() {}

  static Optional<String> find(TokenizedArticle article, List<TimeExpression> times) {
    LanguagePack pack = article.pack();
    Tense tense = pack.compiled(Tense.class, Tense::of);
    Optional<String> latest = Optional.empty();
    Optional<String> event = pack.compiled(KnownEvents.class, KnownEvents::of).latest(article);
    for (TimeExpression time : times) {
      if (!isFuture(article, time, tense)) {
        latest = later(latest, told(time, event));
      }
    }
    return later(latest, event.filter(any -> latestNeedsEvent(times))).map(date -> date + "/..");
  }

  /** An event alone dates nothing: only with a time that counts from it. */
  private static boolean latestNeedsEvent(List<TimeExpression> times) {
    return times.stream().anyMatch(time -> time.value().startsWith("XXXX-") && isMonth(time));
  }

  private static boolean isMonth(TimeExpression time) {
    return time.value().length() >= 7 && Character.isDigit(time.value().charAt(5));
  }

  private static Optional<String> told(TimeExpression time, Optional<String> event) {
    String value = time.value();
    if (time.basis().equals("stated")
        && value.chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
      boolean season = value.length() == 7 && Integer.parseInt(value.substring(5)) > 12;
      return Optional.of(
          value.length() == 7 && !season
              ? PublicationInference.after(value)
              : season ? value.substring(0, 4) : value);
    }
    boolean yearless = value.startsWith("XXXX-") && value.length() == 7 && isMonth(time);
    if (yearless && event.isPresent() && Integer.parseInt(value.substring(5)) <= 12) {
      return Optional.of(monthAfter(event.get(), Integer.parseInt(value.substring(5))));
    }
    return Optional.empty();
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

  private static boolean isFuture(TokenizedArticle article, TimeExpression time, Tense tense) {
    Sentence sentence = PublicationInference.sentence(article, time.span());
    return tense.isFuture(
        article.tokens(),
        sentence.firstToken(),
        article.tokenAt(time.span().start()),
        article.tokenAt(time.span().end()),
        sentence.endToken());
  }
}
