package org.kilde.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as the words give it.
 *
 * @param month 1 to 12, or 21 to 24 for a season
 */
record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day, OptionalInt weekday) {
  private static final int FUTURE_COST =
      3; // news speaks of what has been far more than of what comes

  /** Its EDTF value; empty if no calendar has such a date. */
  Optional<Moment> moment(Anchor anchor, boolean future) {
    if (!isValid()) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return Optional.of(Moment.stated(edtf(year.getAsInt())));
    }
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (!anchor.isKnown()) {
      return Optional.of(Moment.unknown("XXXX" + rest()));
    }
    OptionalInt nearest = nearestYear(anchor, future);
    return Optional.of(
        nearest.isPresent()
            ? Moment.counted(edtf(nearest.getAsInt()))
            : Moment.unknown("XXXX" + rest()));
  }

  private boolean isValid() {
    if (day.isEmpty() || month.isEmpty()) {
      return day.isEmpty();
    }
    if (month.getAsInt() > 12) {
      return false;
    }
    try {
      LocalDate.of(year.orElse(2024), month.getAsInt(), day.getAsInt()); // 2024 has a 29 February
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private String edtf(int inYear) {
    return padded(inYear, 4) + rest();
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    month.ifPresent(m -> rest.append('-').append(padded(m, 2)));
    day.ifPresent(d -> rest.append('-').append(padded(d, 2)));
    return rest.toString();
  }

  private static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return plain.length() >= digits ? plain : "0".repeat(digits - plain.length()) + plain;
  }

  /** The likeliest year; empty if none around the publication has such a day: 29 February. */
  private OptionalInt nearestYear(Anchor anchor, boolean future) {
    int around = anchor.precision() == Anchor.Precision.YEAR ? 0 : 1;
    int published = anchor.day().getYear();
    OptionalInt best = OptionalInt.empty();
    long least = Long.MAX_VALUE;
    for (int each = published - around; each <= published + around; each++) {
      long cost = has(each) ? cost(each, anchor, future) : Long.MAX_VALUE;
      if (cost < least) {
        least = cost;
        best = OptionalInt.of(each);
      }
    }
    return best;
  }

  private boolean has(int inYear) {
    return day.isEmpty()
        || day.getAsInt() <= YearMonth.of(inYear, month.getAsInt()).lengthOfMonth();
  }

  /**
   * How unlikely a year is: days from the publication, more for the direction the tense excludes.
   */
  private long cost(int inYear, Anchor anchor, boolean future) {
    LocalDate date = inside(inYear, anchor);
    long days = ChronoUnit.DAYS.between(anchor.day(), date);
    long cost = (days > 0) == future ? Math.abs(days) : FUTURE_COST * Math.abs(days);
    boolean otherWeekday =
        weekday.isPresent()
            && day.isPresent()
            && date.getDayOfWeek() != DayOfWeek.of(weekday.getAsInt());
    return otherWeekday ? cost + 10_000 : cost;
  }

  /**
   * The day itself, or the middle of the month or season, or the anchor's own day in its own month.
   */
  private LocalDate inside(int inYear, Anchor anchor) {
    int m = month.getAsInt();
    int inMonth = m > 12 ? (m - 20) * 3 + 1 : m; // spring is about April, winter about January
    inMonth = m == 24 ? 1 : inMonth;
    boolean anchorMonth =
        day.isEmpty()
            && anchor.day().getYear() == inYear
            && anchor.day().getMonthValue() == inMonth;
    if (anchorMonth) {
      return anchor.day();
    }
    LocalDate first = LocalDate.of(inYear, inMonth, 1);
    return first.withDayOfMonth(day.orElse(15));
  }
}
