package org.kilde.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kilde.article.Publication;

/**
 * What relative times count from: a publication date as precise as it is known.
 *
 * @param day a day within the period that is known; the day itself if {@code precision} says so
 */
record Anchor(LocalDate day, Precision precision) {
  private static final LocalDate ANY = LocalDate.of(2000, 7, 1);

  enum Precision {
    NONE,
    YEAR,
    MONTH,
    DAY
  }

  /** An open date ({@code 2022-07/..}) fixes nothing that counts from it. */
  static Anchor of(Publication published) {
    String date = published.date().orElse("");
    return switch (date.indexOf('/') >= 0 ? 0 : date.length()) {
      case 4 -> new Anchor(LocalDate.of(Integer.parseInt(date), 7, 1), Precision.YEAR);
      case 7 -> new Anchor(YearMonth.parse(date).atDay(15), Precision.MONTH);
      case 10 -> new Anchor(LocalDate.parse(date), Precision.DAY);
      default -> new Anchor(ANY, Precision.NONE);
    };
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  boolean isKnown() {
    return precision != Precision.NONE;
  }

  YearMonth month() {
    return YearMonth.from(day);
  }

  /** The year or month that is known, as EDTF. */
  String period() {
    return precision == Precision.YEAR ? String.valueOf(day.getYear()) : month().toString();
  }
}
