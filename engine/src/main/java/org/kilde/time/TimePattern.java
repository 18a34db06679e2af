package org.kilde.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kilde.language.Row;
import org.kilde.language.Rule;

/**
 * A line of {@code times.tsv}: words and slots, and what they mean.
 *
 * @param kind of meaning
 * @param argument of the meaning, such as {@code -1} in {@code year -1}
 */
record TimePattern(Kind kind, String argument, Rule rule) {
  static final String NEXT = "next";
  static final String PAST = "past";

  /** What a pattern means. */
  enum Kind {
    /** What its slots say. */
    DATE,
    /** A weekday; argument {@code past}, {@code next} or none for "as the tense has it". */
    WEEKDAY,
    /** So many days from the publication; argument a number or {@code {number}} with its sign. */
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** A day of every year: {@code 12-24}. */
    FIXED,
    /** From one date to another. */
    RANGE,
    /** Two numbers of which either may be the month: both dates where nobody can tell. */
    EITHER,
    /** A decade: its first year in the slot. */
    DECADE,
    /** A hundred years by their number in {@code {day}}: "the 19th century". */
    CENTURY,
    /** A feast that moves with Easter; argument the days from Easter Sunday. */
    EASTER,
    /** Three months by their number in {@code {day}}. */
    QUARTER,
    /** Six months by their number in {@code {day}}. */
    HALF,
    /** The nth weekday of a month, its number in {@code {day}} or {@code -1} for the last. */
    NTH,
    /** A Saturday and Sunday; argument weeks from the publication, or none as the tense has it. */
    WEEKEND,
    /** A calendar week by its number in {@code {number}}. */
    WEEKNUMBER,
    /** So many months, the last of them in the slots: "the six months to June". */
    ENDING,
    /** So many days from the day told last in the text: "the day before". */
    BESIDE,
    /** So many years from the year told last: "two years later". */
    BESIDEYEAR,
    /** Looks like a time and is none. */
    NONE;

    /** True of what counts from another time of the text. */
    boolean isBeside() {
      return this == BESIDE || this == BESIDEYEAR;
    }

    /** True of feasts, which have capitals where months are written small, and of no times. */
    boolean mayBeCapitalized() {
      return this == FIXED || this == EASTER || this == NONE;
    }
  }

  /** "until 30 September": a date to come, unless a verb of what has been stands before it. */
  boolean looksAhead() {
    return kind == Kind.DATE && argument.equals(NEXT);
  }

  static TimePattern of(Row row) {
    String[] parts = row.expect("value").split(" ", 2);
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
        return new TimePattern(kind, parts.length > 1 ? parts[1] : "", row.rule());
      }
    }
    throw row.error(
        "value",
        "date, weekday, day, week, month, year, fixed, range, either, decade, century, easter,"
            + " quarter, half, nth, weekend, weeknumber, ending, beside, besideyear or none");
  }

  /**
   * All ways to read a pattern: {@code (…)} may be left out, {@code a|b} is either. Each way is its
   * words and slots, parted by spaces.
   */
  static List<String> ways(String pattern) {
    int open = pattern.indexOf('(');
    if (open >= 0) {
      int close = pattern.indexOf(')', open);
      List<String> ways = new ArrayList<>();
      String before = pattern.substring(0, open);
      String after = pattern.substring(close + 1);
      ways.addAll(ways(before + after));
      ways.addAll(ways(before + pattern.substring(open + 1, close) + after));
      return ways;
    }
    List<String> ways = List.of("");
    for (String word : pattern.strip().split(" +")) {
      List<String> longer = new ArrayList<>();
      for (String way : ways) {
        for (String alternative : word.split("\\|")) {
          longer.add(way.isEmpty() ? alternative : way + " " + alternative);
        }
      }
      ways = longer;
    }
    return ways;
  }
}
