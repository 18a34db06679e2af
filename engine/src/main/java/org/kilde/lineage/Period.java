package org.kilde.lineage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days an EDTF value may mean, as days since 1970-01-01.
 *
 * @param from first possible day
 * @param to last possible day; {@link #OPEN} if open
 */
public record Period(long from, long to) implements Comparable<Period> {
  public static final long OPEN = Long.MAX_VALUE / 4;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  /** The days of a value; empty if it fixes no year. */
  public static Optional<Period> of(String edtf) {
    try {
      return Optional.ofNullable(parse(edtf.strip()));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable Period parse(String edtf) {
    if (edtf.startsWith("[") && edtf.endsWith("]")) {
      return oneOf(edtf.substring(1, edtf.length() - 1).split("\\.\\.|,"));
    }
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      Period start = parse(edtf.substring(0, slash));
      String rest = edtf.substring(slash + 1);
      Period end = rest.equals("..") || rest.isEmpty() ? null : parse(rest);
      return start == null ? null : new Period(start.from, end == null ? OPEN : end.to);
    }
    return single(edtf.replaceAll("[~?%]", ""));
  }

  private static @org.jspecify.annotations.Nullable Period oneOf(String[] values) {
    Period all = null;
    for (String value : values) {
      Period each = parse(value.strip());
      if (each != null) {
        all =
            all == null
                ? each
                : new Period(Math.min(all.from, each.from), Math.max(all.to, each.to));
      }
    }
    return all;
  }

  private static @org.jspecify.annotations.Nullable Period single(String value) {
    if (value.length() < YEAR_LENGTH || value.startsWith("XXXX")) {
      return null;
    }
    if (value.length() == YEAR_LENGTH) {
      LocalDate first = LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1);
      LocalDate last = LocalDate.of(Integer.parseInt(value.replace('X', '9')), 12, 31);
      return new Period(first.toEpochDay(), last.toEpochDay());
    }
    String month = value.substring(0, Math.min(MONTH_LENGTH, value.length()));
    if (month.indexOf('X') >= 0) {
      return single(value.substring(0, YEAR_LENGTH));
    }
    if (value.length() < DAY_LENGTH || value.startsWith("XX", MONTH_LENGTH + 1)) {
      YearMonth yearMonth = YearMonth.parse(month);
      return new Period(yearMonth.atDay(1).toEpochDay(), yearMonth.atEndOfMonth().toEpochDay());
    }
    long day = LocalDate.parse(value.substring(0, DAY_LENGTH)).toEpochDay();
    return new Period(day, day);
  }

  /** True if it is one known day. */
  public boolean isDay() {
    return from == to;
  }

  /** Days between the two, 0 if they may be the same day. */
  public long distance(Period other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }

  /** True if all of this lies before all of the other. */
  public boolean isBefore(Period other) {
    return to < other.from;
  }

  /** Earlier first, by the last possible day: what is known of a month is known at its end. */
  @Override
  public int compareTo(Period other) {
    int byEnd = Long.compare(to, other.to);
    return byEnd != 0 ? byEnd : Long.compare(from, other.from);
  }
}
