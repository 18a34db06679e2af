package org.kilde.app.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An EDTF value in words: {@code 5 March 2031}, {@code July 2022 or later}, {@code a Friday}. */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final String WEEKDAY = "XXXX-WXX-";

  private DateWords() {}

  /** The words; the value itself if it is of a form that has none. */
  public static String of(String edtf) {
    if (edtf.startsWith("[") && edtf.endsWith("]")) {
      return oneOf(edtf.substring(1, edtf.length() - 1));
    }
    if (edtf.endsWith("/..")) {
      return of(edtf.substring(0, edtf.length() - 3)) + " or later";
    }
    if (edtf.startsWith("../")) {
      return of(edtf.substring(3)) + " or earlier";
    }
    int slash = edtf.indexOf('/');
    return slash > 0
        ? of(edtf.substring(0, slash)) + " to " + of(edtf.substring(slash + 1))
        : single(edtf);
  }

  private static String oneOf(String days) {
    return Arrays.stream(days.split(","))
        .map(String::strip)
        .map(DateWords::of)
        .collect(Collectors.joining(", or "));
  }

  private static String single(String edtf) {
    try {
      if (edtf.startsWith(WEEKDAY)) {
        int day = Integer.parseInt(edtf.substring(WEEKDAY.length()));
        return "a " + DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      }
      return switch (edtf.length()) {
        case 7 -> YearMonth.parse(edtf).format(MONTH);
        case 10 -> LocalDate.parse(edtf).format(DAY);
        default -> edtf;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return edtf;
    }
  }
}
