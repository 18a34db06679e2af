package org.kilde.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, with anything after a {@code T} cut
 * off.
 */
public final class IsoDate {
  private static final int FIRST_YEAR = 1600; // no newspaper is older

  private IsoDate() {}

  /** The same date as EDTF if it is one; empty if no calendar has it. */
  public static Optional<String> parse(String text) {
    String date = text.strip();
    if (date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ')) {
      date = date.substring(0, 10);
    }
    try {
      boolean valid =
          switch (date.length()) {
            case 4 -> Integer.parseInt(date) >= FIRST_YEAR;
            case 7 -> YearMonth.parse(date).getYear() >= FIRST_YEAR;
            case 10 -> LocalDate.parse(date).getYear() >= FIRST_YEAR;
            default -> false;
          };
      return valid ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
