package org.kilde.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Times that the calendar itself must be asked for: feasts, quarters, weekends, weeks, nth days.
 */
final class CalendarPeriods {
  private static final int FUTURE_COST = 3; // as for dates: news speaks of what has been

  private final Anchor anchor;

  CalendarPeriods(Anchor anchor) {
    this.anchor = anchor;
  }

  Optional<Moment> find(TimePattern pattern, Bindings slots, boolean future) {
    OptionalInt year = slots.find(Slot.YEAR);
    int number = slots.find(Slot.DAY).orElse(0);
    return switch (pattern.kind()) {
      case EASTER -> day(year, future, each -> easter(each).plusDays(offset(pattern)));
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

  private Optional<Moment> day(OptionalInt year, boolean future, IntFunction<LocalDate> inYear) {
    return period(year, future, inYear, LocalDate::toString);
  }

  /** The value for the year told, else for the year that lies nearest to the publication. */
  private Optional<Moment> period(
      OptionalInt year,
      boolean future,
      IntFunction<LocalDate> day,
      java.util.function.Function<LocalDate, String> value) {
    if (year.isPresent()) {
      return Optional.of(Moment.stated(value.apply(day.apply(year.getAsInt()))));
    }
    if (!anchor.isKnown()) {
      return Optional.empty();
    }
    LocalDate best = day.apply(anchor.day().getYear());
    for (int each : new int[] {anchor.day().getYear() - 1, anchor.day().getYear() + 1}) {
      LocalDate other = day.apply(each);
      best = cost(other, future) < cost(best, future) ? other : best;
    }
    return Optional.of(Moment.counted(value.apply(best)));
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
        each -> YearMonth.of(each, last).atEndOfMonth(),
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
          return weekday.isPresent()
              ? first.with(
                  TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(weekday.getAsInt())))
              : first.with(TemporalAdjusters.lastDayOfMonth());
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
    boolean known = number >= 1 && number <= 52 || number == 53 && hasWeek53(year);
    if (!known) {
      return Optional.empty();
    }
    return period(
        year,
        future,
        each ->
            LocalDate.of(each, 7, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, 52))
                .plusWeeks(number > 52 ? 1 : 0)
                .with(DayOfWeek.MONDAY),
        monday -> monday + "/" + monday.plusDays(6));
  }

  /** One year in five or six has 53 weeks: of the year told, else of the one published in. */
  private boolean hasWeek53(OptionalInt year) {
    LocalDate midsummer = anchor.day().withDayOfYear(180);
    return IsoFields.WEEK_OF_WEEK_BASED_YEAR
            .rangeRefinedBy(year.isPresent() ? midsummer.withYear(year.getAsInt()) : midsummer)
            .getMaximum()
        == 53;
  }
}
