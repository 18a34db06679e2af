package org.kilde.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/**
 * Fixes a weekday or a day without a year by another report of the same story: by the same figure
 * with a date, else by the days the story's dated reports lie in. Both readings stay.
 */
final class NarrowingFinder {
  private static final long SPAN = 30; // days; a longer story fixes no day
  private static final long AROUND = 6; // days before and after its dated reports

  private final StoryEvidence story;

  NarrowingFinder(StoryEvidence story) {
    this.story = story;
  }

  List<Narrowing> find() {
    List<Narrowing> found = new ArrayList<>();
    for (ArticleDigest article : story.articles()) {
      for (TimeDigest time : article.times()) {
        byFigure(article, time).or(() -> bySpan(article, time)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Narrowing> byFigure(ArticleDigest article, TimeDigest time) {
    if (time.figure() < 0 || time.figure() >= article.figures().size()) {
      return Optional.empty();
    }
    FigureDigest figure = article.figures().get(time.figure());
    for (ArticleDigest other : story.articles()) {
      for (FigureDigest each : other == article ? List.<FigureDigest>of() : other.figures()) {
        Optional<Period> day = each.asOf().flatMap(Period::of).or(other::published);
        boolean same =
            each.measure().equals(figure.measure())
                && each.isExactlyAs(figure)
                && each.scope() == figure.scope();
        if (same && day.isPresent() && day.get().isDay() && allows(time.value(), day.get())) {
          return Optional.of(
              narrowing(time, day.get(), each.passage(), "the same figure in a dated report"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Narrowing> bySpan(ArticleDigest article, TimeDigest time) {
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    Passage first = null;
    for (ArticleDigest other : story.articles()) {
      boolean dated = other != article && other.published().filter(Period::isDay).isPresent();
      if (dated && !other.trace().sentences().isEmpty()) {
        first = first == null ? other.trace().sentences().getFirst().passage() : first;
        from = Math.min(from, other.published().get().from());
        to = Math.max(to, other.published().get().to());
      }
    }
    if (first == null || to - from > SPAN) {
      return Optional.empty();
    }
    List<Period> fits = new ArrayList<>();
    for (long day = from - AROUND; day <= to + AROUND; day++) {
      Period each = new Period(day, day);
      if (allows(time.value(), each)) {
        fits.add(each);
      }
    }
    return fits.size() == 1
        ? Optional.of(
            narrowing(time, fits.getFirst(), first, "the days in which the story's reports lie"))
        : Optional.empty();
  }

  private Narrowing narrowing(TimeDigest time, Period day, Passage by, String why) {
    return new Narrowing(
        story.story().id(),
        time.passage(),
        time.value(),
        LocalDate.ofEpochDay(day.from()).toString(),
        by,
        why);
  }

  /** True if a day is among those an open value allows. */
  static boolean allows(String value, Period day) {
    String date = LocalDate.ofEpochDay(day.from()).toString();
    if (value.startsWith("[")) {
      return List.of(value.substring(1, value.length() - 1).split(",")).contains(date);
    }
    if (value.startsWith("XXXX-WXX-")) {
      int weekday = value.charAt(value.length() - 1) - '0';
      return LocalDate.ofEpochDay(day.from()).getDayOfWeek() == DayOfWeek.of(weekday);
    }
    boolean dayOfYear = value.length() == "XXXX-03-03".length() && value.indexOf('X', 5) < 0;
    return dayOfYear && date.endsWith(value.substring(4));
  }
}
