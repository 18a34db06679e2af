package org.kilde.bench.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The value of an expression in {@code times/expressions.tsv} as EDTF. */
final class ExpectedTime {
  private static final String SINGLE = "(datetime (";

  private ExpectedTime() {}

  /**
   * Single days, weeks, months and years; empty for clock times, intervals, holidays and quarters.
   */
  static Optional<String> edtf(String value) {
    if (!value.startsWith(SINGLE)) {
      return Optional.empty();
    }
    String[] parts = value.substring(SINGLE.length(), value.indexOf(')')).split(", ");
    int year = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[2]);
    String grain = value.substring(value.indexOf(") ") + 2).replaceAll("\\).*", "");
    try {
      return switch (grain) {
        case "Day" -> Optional.of(LocalDate.of(year, month, day).toString());
        case "Week" -> {
          LocalDate monday = LocalDate.of(year, month, day);
          yield Optional.of(monday + "/" + monday.plusDays(6));
        }
        case "Month" -> Optional.of(YearMonth.of(year, month).toString());
        case "Year" -> Optional.of(String.valueOf(year));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
