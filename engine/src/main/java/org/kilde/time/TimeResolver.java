package org.kilde.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From a matched pattern to an EDTF value, counted from the publication date where it must be. */
final class TimeResolver {
  private static final int ROUND_YEARS = 5; // "ten years ago" is about ten
  private static final int SEASON_YEARS = 10; // "2028-29", "1914-18", not "2028/15"
  private static final int SPRING = 21; // EDTF
  private static final int WINTER = 24;
  private static final int MONTH_LENGTH = 7; // of "2030-06"

  private final Anchor anchor;

  TimeResolver(Anchor anchor) {
    this.anchor = anchor;
  }

  /** The value; empty if the words fix no calendar time. */
  Optional<Moment> resolve(TimePatterns.Match match, boolean future) {
    return resolve(match, future, Optional.empty());
  }

  /**
   * The value.
   *
   * @param told the day the text spoke of last
   */
  Optional<Moment> resolve(TimePatterns.Match match, boolean future, Optional<LocalDate> told) {
    Bindings slots = match.bindings();
    String argument = match.pattern().argument();
    return switch (match.pattern().kind()) {
      case DATE -> inYear(date(slots, 0, false), argument).moment(anchor, future);
      case RANGE -> range(slots, future);
      case EITHER -> either(slots, future);
      case FIXED -> fixed(slots, argument).moment(anchor, future);
      case WEEKDAY -> {
        int weekday = slots.find(Slot.WEEKDAY).orElseThrow();
        yield anchor.isKnown() || told.isEmpty()
            ? Optional.of(weekday(weekday, argument, future))
            : told.map(day -> around(DayOfWeek.of(weekday), day));
      }
      case DAY -> Optional.of(days(offset(argument, slots)));
      case WEEK -> Optional.of(weeks(offset(argument, slots)));
      case MONTH -> Optional.of(months(offset(argument, slots)));
      case YEAR -> Optional.of(years(offset(argument, slots)));
      case DECADE -> decade(slots);
      case CENTURY -> slots.find(Slot.DAY).stream().mapToObj(TimeResolver::century).findFirst();
      case EASTER, QUARTER, HALF, NTH, WEEKEND, WEEKNUMBER ->
          new CalendarPeriods(anchor).find(match.pattern(), slots, future);
      case ENDING -> ending(date(slots, 0, false).moment(anchor, future), offset(argument, slots));
      case BESIDE -> beside(offset(argument, slots), told);
      case BESIDEYEAR -> besideYear(offset(argument, slots), told);
      case NONE -> Optional.empty();
    };
  }

  /** A date with its year told by its distance: "in October last year". */
  private CalendarDate inYear(CalendarDate date, String argument) {
    if (argument.isEmpty() || argument.equals(TimePattern.NEXT) || !anchor.isKnown()) {
      return date;
    }
    if (argument.equals(TimePattern.PAST)) {
      return over(date);
    }
    int year = anchor.day().getYear() + Integer.parseInt(argument.substring("year ".length()));
    return new CalendarDate(OptionalInt.of(year), date.month(), date.day(), date.weekday());
  }

  /** "Last summer" is one that is over; winters are in two years and stay as they are. */
  private CalendarDate over(CalendarDate date) {
    int month = date.month().orElse(WINTER);
    if (month >= WINTER || date.year().isPresent() || anchor.precision() == Anchor.Precision.YEAR) {
      return date;
    }
    int last = month > 12 ? (month - SPRING) * 3 + 5 : month; // spring ends with May
    int year = anchor.day().getYear() - (anchor.day().getMonthValue() <= last ? 1 : 0);
    return new CalendarDate(OptionalInt.of(year), date.month(), date.day(), date.weekday());
  }

  /** The {@code nth} date of the slots; in a range, what stands once belongs to both. */
  private static CalendarDate date(Bindings slots, int nth, boolean range) {
    OptionalInt packed = nth(slots, Slot.DATE, nth, range);
    if (packed.isPresent()) {
      int date = packed.getAsInt();
      return new CalendarDate(
          OptionalInt.of(date / 10_000),
          OptionalInt.of(date / 100 % 100),
          OptionalInt.of(date % 100),
          OptionalInt.empty());
    }
    OptionalInt dayMonth = nth(slots, Slot.DAYMONTH, nth, range);
    if (dayMonth.isPresent()) {
      return new CalendarDate(
          OptionalInt.empty(),
          OptionalInt.of(dayMonth.getAsInt() / 100),
          OptionalInt.of(dayMonth.getAsInt() % 100),
          OptionalInt.empty());
    }
    OptionalInt year = nth(slots, Slot.YEAR, nth, range);
    OptionalInt yy = nth(slots, Slot.YY, nth, range);
    OptionalInt month = nth(slots, Slot.MONTH, nth, range);
    month = month.isPresent() ? month : nth(slots, Slot.MONTHNUMBER, nth, range);
    month = month.isPresent() ? month : nth(slots, Slot.SEASON, nth, range);
    if (year.isEmpty() && yy.isPresent()) {
      year = OptionalInt.of(yy.getAsInt() + (yy.getAsInt() < 50 ? 2000 : 1900));
    }
    return new CalendarDate(
        year, month, nth(slots, Slot.DAY, nth, range), slots.find(Slot.WEEKDAY, nth));
  }

  private static OptionalInt nth(Bindings slots, Slot slot, int nth, boolean range) {
    return slots.find(slot, range && slots.count(slot) == 1 ? 0 : nth);
  }

  private Optional<Moment> range(Bindings slots, boolean future) {
    if (slots.count(Slot.WEEKDAY) == 2 && slots.count(Slot.DAY) == 0) {
      return Optional.of(
          weekdays(
              slots.find(Slot.WEEKDAY, 0).orElseThrow(),
              slots.find(Slot.WEEKDAY, 1).orElseThrow(),
              future));
    }
    if (slots.count(Slot.YEAR) == 1 && slots.count(Slot.YY) == 1 && slots.count(Slot.MONTH) == 0) {
      return years(slots.find(Slot.YEAR).orElseThrow(), slots.find(Slot.YY).orElseThrow());
    }
    Optional<Moment> from = date(slots, 0, true).moment(anchor, future);
    Optional<Moment> to = date(slots, 1, true).moment(anchor, future);
    boolean ordered =
        from.isPresent() && to.isPresent() && from.get().value().compareTo(to.get().value()) < 0;
    return ordered ? Optional.of(from.get().to(to.get())) : Optional.empty();
  }

  /** "2028-29", "1999/00": the two digits are of the next year whose number ends so. */
  private static Optional<Moment> years(int from, int yy) {
    int to = from / 100 * 100 + yy;
    to += to <= from ? 100 : 0;
    return to - from <= SEASON_YEARS
        ? Optional.of(Moment.stated(from + "/" + to))
        : Optional.empty();
  }

  /** "The six months to June 2030", from the last of them back; a day of it is its month. */
  private static Optional<Moment> ending(Optional<Moment> last, int months) {
    return last.filter(moment -> months > 0 && isMonthOrDay(moment.value()))
        .map(
            moment -> {
              YearMonth end = YearMonth.parse(moment.value().substring(0, MONTH_LENGTH));
              return new Moment(end.minusMonths(months - 1) + "/" + end, moment.basis());
            });
  }

  private static boolean isMonthOrDay(String value) {
    return value.length() >= MONTH_LENGTH
        && value.indexOf('X') < 0
        && Integer.parseInt(value.substring(MONTH_LENGTH - 2, MONTH_LENGTH)) <= 12;
  }

  /** "The night from Monday to Tuesday", "from Monday to Friday"; without a day only the last. */
  private Moment weekdays(int from, int to, boolean future) {
    Moment last = weekday(to, "", future);
    if (!anchor.isDay()) {
      return last;
    }
    LocalDate first =
        LocalDate.parse(last.value()).with(TemporalAdjusters.previous(DayOfWeek.of(from)));
    return Moment.counted(first + "/" + last.value());
  }

  /** "3/4/2015": the third of April or the fourth of March, as a set of both. */
  private Optional<Moment> either(Bindings slots, boolean future) {
    Optional<Moment> dayFirst = inOrder(slots, 0, 1).moment(anchor, future);
    Optional<Moment> monthFirst = inOrder(slots, 1, 0).moment(anchor, future);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.isPresent() ? dayFirst : monthFirst;
    }
    return Optional.of(
        new Moment(
            "[" + dayFirst.get().value() + "," + monthFirst.get().value() + "]",
            dayFirst.get().basis()));
  }

  private static CalendarDate inOrder(Bindings slots, int day, int month) {
    CalendarDate date = date(slots, 0, false);
    return new CalendarDate(
        date.year(), slots.find(Slot.DAY, month), slots.find(Slot.DAY, day), OptionalInt.empty());
  }

  private static CalendarDate fixed(Bindings slots, String monthAndDay) {
    String[] parts = monthAndDay.split("-");
    return new CalendarDate(
        slots.find(Slot.YEAR),
        OptionalInt.of(Integer.parseInt(parts[0])),
        OptionalInt.of(Integer.parseInt(parts[1])),
        OptionalInt.empty());
  }

  private static Optional<Moment> decade(Bindings slots) {
    OptionalInt year = slots.find(Slot.DECADE);
    year = year.isPresent() ? year : slots.find(Slot.YEAR);
    OptionalInt yy = slots.find(Slot.YY);
    year = yy.isPresent() ? OptionalInt.of(1900 + yy.getAsInt()) : year;
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int first = year.getAsInt();
    // "1800-tallet" is a century, "1980-tallet" a decade.
    return Optional.of(Moment.stated(first % 100 == 0 ? first / 100 + "XX" : first / 10 + "X"));
  }

  private static Moment century(int number) {
    return Moment.stated(number - 1 + "XX");
  }

  private Moment weekday(int isoDay, String argument, boolean future) {
    DayOfWeek weekday = DayOfWeek.of(isoDay);
    return switch (anchor.precision()) {
      case NONE, YEAR -> Moment.unknown("XXXX-WXX-" + isoDay);
      case MONTH -> Moment.counted(allInMonth(weekday));
      case DAY ->
          Moment.counted(
              switch (argument) {
                case "week -1" -> inWeek(-1, weekday);
                case "week 0" -> inWeek(0, weekday);
                case "week 1" -> inWeek(1, weekday);
                case "either" -> future ? coming(weekday) : pastOrComing(weekday);
                case "past" -> anchor.day().with(TemporalAdjusters.previous(weekday)).toString();
                case "next" -> anchor.day().with(TemporalAdjusters.next(weekday)).toString();
                default ->
                    future
                        ? coming(weekday)
                        : anchor.day().with(TemporalAdjusters.previousOrSame(weekday)).toString();
              });
    };
  }

  /** In an undated article that just told of a day: the weekday before it or the one after. */
  private static Moment around(DayOfWeek weekday, LocalDate day) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    return Moment.counted(
        before.equals(day) ? day.toString() : "[" + before + "," + before.plusWeeks(1) + "]");
  }

  private String coming(DayOfWeek weekday) {
    return anchor.day().with(TemporalAdjusters.nextOrSame(weekday)).toString();
  }

  /** "The strike from Thursday": one of both where no verb tells. */
  private String pastOrComing(DayOfWeek weekday) {
    LocalDate past = anchor.day().with(TemporalAdjusters.previousOrSame(weekday));
    return "[" + past + "," + past.plusWeeks(1) + "]";
  }

  private String inWeek(int offset, DayOfWeek weekday) {
    LocalDate monday = anchor.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusWeeks(offset).with(TemporalAdjusters.nextOrSame(weekday)).toString();
  }

  /** One of several days: all such weekdays of the month. */
  private String allInMonth(DayOfWeek weekday) {
    List<String> days = new ArrayList<>();
    LocalDate day = anchor.day().with(TemporalAdjusters.firstInMonth(weekday));
    for (; day.getMonth() == anchor.day().getMonth(); day = day.plusWeeks(1)) {
      days.add(day.toString());
    }
    return "[" + String.join(",", days) + "]";
  }

  private Moment days(int offset) {
    return switch (anchor.precision()) {
      case DAY -> Moment.counted(anchor.day().plusDays(offset).toString());
      case MONTH, YEAR -> near(offset == 0 ? 0 : 1);
      case NONE -> Moment.unknown("XXXX-XX-XX");
    };
  }

  private static Optional<Moment> beside(int offset, Optional<LocalDate> told) {
    return told.map(day -> Moment.counted(day.plusDays(offset).toString()));
  }

  /** Nobody tells of a year that is still to come in this way. */
  private Optional<Moment> besideYear(int offset, Optional<LocalDate> told) {
    return told.map(day -> day.plusYears(offset).getYear())
        .filter(year -> !anchor.isKnown() || year <= anchor.day().getYear())
        .map(year -> Moment.counted(String.valueOf(year)));
  }

  private Moment weeks(int offset) {
    if (anchor.isDay()) {
      LocalDate monday =
          anchor.day().plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Moment.counted(monday + "/" + monday.plusDays(6));
    }
    return anchor.isKnown() ? near(1) : Moment.unknown("XXXX-WXX");
  }

  private Moment months(int offset) {
    return switch (anchor.precision()) {
      case DAY, MONTH -> Moment.counted(anchor.month().plusMonths(offset).toString());
      case YEAR -> near(offset == 0 ? 0 : 1);
      case NONE -> Moment.unknown("XXXX-XX");
    };
  }

  private Moment years(int offset) {
    if (!anchor.isKnown()) {
      return Moment.unknown("XXXX");
    }
    String about = Math.abs(offset) >= ROUND_YEARS ? "~" : "";
    return Moment.counted(anchor.day().getYear() + offset + about);
  }

  /**
   * The known period; marked approximate (EDTF {@code ~}) where the day may lie just outside it.
   */
  private Moment near(int distance) {
    return Moment.counted(anchor.period() + (distance == 0 ? "" : "~"));
  }

  private static int offset(String argument, Bindings slots) {
    if (argument.endsWith("{number}")) {
      int sign = argument.startsWith("-") ? -1 : 1;
      return sign * slots.find(Slot.NUMBER).orElse(0);
    }
    return Integer.parseInt(argument);
  }
}
