package org.kilde.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Times that the calendar itself must be asked for: feasts, quarters, weekends, weeks, nth days.
 */
final class CalendarPeriods {
  private static final int DAYS_OF_YEAR = 366;
  private static final int FUTURE_COST = 3; // as for dates: news speaks of what has been

  private final Anchor anchor;

  CalendarPeriods(Anchor anchor) {
    this.anchor = anchor;
  }

  Optional<Moment> find(TimePattern pattern, Bindings slots, boolean future) {
    OptionalInt year = slots.find(Slot.YEAR);
    int number = slots.find(Slot.DAY).orElse(0);
    return switch (pattern.kind()) {
      case EASTER -> day(year, future, each -> Optional.of(easter(each).plusDays(offset(pattern))));
      case QUARTER -> months(year, future, number, 3);
      case HALF -> months(year, future, number, 6);
      case NTH -> nth(pattern, slots, year, future);
      case WEEKEND -> weekend(pattern.argument(), future);
      case WEEKNUMBER -> week(year, slots.find(Slot.NUMBER).orElse(0), future);
      case DATE,
          WEEKDAY,
          DAY,
          WEEK,
          MONTH,
          YEAR,
          FIXED,
          RANGE,
          EITHER,
          DECADE,
          CENTURY,
          ENDING,
          BESIDE,
          BESIDEYEAR,
          NONE ->
          throw new IllegalArgumentException(
              "time pattern: found "
                  + pattern.kind()
                  + "; expected one of the calendar's periods.");
    };
  }

  private static int offset(TimePattern pattern) {
    return Integer.parseInt(pattern.argument());
  }

  private Optional<Moment> day(
      OptionalInt year, boolean future, IntFunction<Optional<LocalDate>> inYear) {
    return period(year, future, inYear, LocalDate::toString);
  }

  /**
   * The value for the year told, else for the year that lies nearest to the publication; empty if
   * there is no such time in it, or none within a year.
   */
  private Optional<Moment> period(
      OptionalInt year,
      boolean future,
      IntFunction<Optional<LocalDate>> day,
      Function<LocalDate, String> value) {
    if (year.isPresent()) {
      return day.apply(year.getAsInt()).map(value).map(Moment::stated);
    }
    if (!anchor.isKnown()) {
      return Optional.empty();
    }
    int published = anchor.day().getYear();
    return IntStream.of(published, published - 1, published + 1)
        .mapToObj(day)
        .flatMap(Optional::stream)
        .filter(each -> Math.abs(ChronoUnit.DAYS.between(anchor.day(), each)) <= DAYS_OF_YEAR)
        .min(Comparator.comparingLong(each -> cost(each, future)))
        .map(value)
        .map(Moment::counted);
  }

  private long cost(LocalDate day, boolean future) {
    long days = ChronoUnit.DAYS.between(anchor.day(), day);
    return (days > 0) == future ? Math.abs(days) : FUTURE_COST * Math.abs(days);
  }

  /** Easter Sunday of a Gregorian year (the anonymous Gregorian computus, Meeus 1991, ch. 8). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  private Optional<Moment> months(OptionalInt year, boolean future, int number, int length) {
    if (number < 1 || number > 12 / length) {
      return Optional.empty();
    }
    int last = number * length;
    return period(
        year,
        future,
        each -> Optional.of(YearMonth.of(each, last).atEndOfMonth()),
        end -> YearMonth.from(end).minusMonths(length - 1) + "/" + YearMonth.from(end));
  }

  private Optional<Moment> nth(
      TimePattern pattern, Bindings slots, OptionalInt year, boolean future) {
    int which = pattern.argument().isEmpty() ? slots.find(Slot.DAY).orElse(0) : offset(pattern);
    int month = slots.find(Slot.MONTH).orElse(0);
    OptionalInt weekday = slots.find(Slot.WEEKDAY);
    if (month < 1 || month > 12 || which == 0 || which > 5) {
      return Optional.empty();
    }
    return day(
        year,
        future,
        each -> {
          LocalDate first = LocalDate.of(each, month, 1);
          LocalDate day =
              weekday.isPresent()
                  ? first.with(
                      TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(weekday.getAsInt())))
                  : first.with(TemporalAdjusters.lastDayOfMonth());
          return Optional.of(day)
              .filter(found -> found.getMonthValue() == month); // no fifth Monday
        });
  }

  private Optional<Moment> weekend(String argument, boolean future) {
    if (!anchor.isDay()) {
      return Optional.of(
          anchor.isKnown() ? Moment.counted(anchor.period() + "~") : Moment.unknown("XXXX-WXX"));
    }
    LocalDate day = anchor.day();
    LocalDate coming = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    boolean running = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    LocalDate nearest = future || running ? coming : coming.minusWeeks(1);
    LocalDate sunday = argument.isEmpty() ? nearest : coming.plusWeeks(Integer.parseInt(argument));
    return Optional.of(Moment.counted(sunday.minusDays(1) + "/" + sunday));
  }

  private Optional<Moment> week(OptionalInt year, int number, boolean future) {
    return period(
        year, future, each -> monday(each, number), monday -> monday + "/" + monday.plusDays(6));
  }

  /** The Monday of a week; one year in five or six has 53. */
  private static Optional<LocalDate> monday(int year, int week) {
    LocalDate inside = LocalDate.of(year, 7, 1);
    return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inside).isValidValue(week)
        ? Optional.of(inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY))
        : Optional.empty();
  }
}
