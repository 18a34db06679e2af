package org.kilde.time;

import java.util.Locale;

/** The named places of a time pattern: {@code {day}. {month} {year}}. */
enum Slot {
  /** 1 to 31, also with an ordinal ending or as a word. */
  DAY,
  MONTH,
  MONTHNUMBER,
  /** Four digits. */
  YEAR,
  /** Two digits of a year. */
  YY,
  WEEKDAY,
  /** 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF has them. */
  SEASON,
  /** "1990s", "90-tallet" in one word. */
  DECADE,
  /** A count, in digits or a word. */
  NUMBER,
  /** Day, month and perhaps year in one token: {@code 12.03.2022}. */
  DATE,
  /** Day and month in one token: {@code 12.03}. */
  DAYMONTH;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
