package org.kilde.number;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.text.Token;

/**
 * Reads numbers in digits. Which mark parts thousands and which decimals is the language's habit,
 * then the article's own; where neither tells, the other reading is kept.
 *
 * @param decimal the language's decimal mark
 * @param group the mark between thousands
 * @param spaces true if a space may part thousands
 * @param ordinalDot true if a full stop after digits makes an ordinal
 */
record DigitReader(char decimal, char group, boolean spaces, boolean ordinalDot) {
  private static final int GROUP = 3;
  private static final int LONGEST = 40;

  static DigitReader of(LanguagePack pack) {
    return new DigitReader(
        pack.setting("number.decimal", ".").charAt(0),
        pack.setting("number.group", ",").charAt(0),
        pack.setting("number.group-space", "no").equals("yes"),
        pack.setting("number.ordinal-dot", "no").equals("yes"));
  }

  /**
   * A number in digits.
   *
   * @param other its other reading if the mark is ambiguous
   * @param bare true if it is written without marks
   * @param tail letters after the digits, lower case
   */
  record Reading(double value, OptionalDouble other, boolean bare, String tail) {}

  /** What a number token says; null for clock times, dates, scores and the like. */
  @Nullable Reading read(Token token, boolean swapped) {
    String text = token.norm();
    if (text.length() > LONGEST) {
      return null;
    }
    int end = digitsEnd(text);
    String tail = text.substring(end);
    int first = mark(text, 0, end);
    if (first < 0) {
      return end > 15 ? null : new Reading(whole(text, 0, end), OptionalDouble.empty(), true, tail);
    }
    int last = lastMark(text, end);
    char mark = text.charAt(first);
    if (mark == ':') {
      return null;
    }
    return first == last
        ? one(text, first, end, tail, swapped)
        : several(text, first, last, end, tail);
  }

  private @Nullable Reading one(String text, int at, int end, String tail, boolean swapped) {
    char mark = text.charAt(at);
    boolean grouped = end - at - 1 == GROUP && at <= GROUP && text.charAt(0) != '0';
    double asDecimal = decimals(text, at, end);
    if (mark == '\'') {
      return grouped ? reading(join(text, 0, end), tail) : null;
    }
    if (!grouped) {
      if (mark == group && isClock(text, at, end) && tail.isEmpty()) {
        return null;
      }
      return at > 15 ? null : reading(asDecimal, tail);
    }
    double asWhole = join(text, 0, end);
    boolean whole = mark == (swapped ? decimal : group);
    return mark == group && !swapped
        ? reading(asWhole, tail)
        : new Reading(
            whole ? asWhole : asDecimal,
            OptionalDouble.of(whole ? asDecimal : asWhole),
            false,
            tail);
  }

  /** 10.30 where a comma makes decimals: a clock time, or the day and month of a date. */
  private static boolean isClock(String text, int at, int end) {
    return end - at == 3 && at <= 2 && whole(text, 0, at) <= 31 && whole(text, at + 1, end) < 60;
  }

  /** More than one mark: 1.200.000, 1.200.000,50 or no number at all. */
  private static @Nullable Reading several(String text, int first, int last, int end, String tail) {
    char mark = text.charAt(first);
    boolean fraction = text.charAt(last) != mark;
    int wholeEnd = fraction ? last : end;
    if (first > GROUP || end > 20) {
      return null;
    }
    int at = first;
    while (at < wholeEnd) {
      boolean group =
          text.charAt(at) == mark
              && at + GROUP < wholeEnd + 0
              && mark(text, at + 1, at + 1 + GROUP) < 0
              && (at + 1 + GROUP == wholeEnd || !Character.isDigit(text.charAt(at + 1 + GROUP)));
      if (!group) {
        return null;
      }
      at += 1 + GROUP;
    }
    double value = join(text, 0, wholeEnd);
    return reading(
        fraction ? value + decimals("0" + text.substring(last), 1, end - last + 1) : value, tail);
  }

  private static Reading reading(double value, String tail) {
    return new Reading(value, OptionalDouble.empty(), false, tail);
  }

  /** True if the token shows that its one mark is a decimal one (3,5) and which. */
  static boolean showsDecimal(String text, char mark) {
    int end = digitsEnd(text);
    int at = mark(text, 0, end);
    return at >= 0 && at == lastMark(text, end) && text.charAt(at) == mark && end - at - 1 <= 2;
  }

  /** True if the token shows that its mark parts thousands: 1,234,567. */
  static boolean showsGroups(String text, char mark) {
    int end = digitsEnd(text);
    int at = mark(text, 0, end);
    int last = lastMark(text, end);
    return at >= 0 && at != last && text.charAt(at) == mark && text.charAt(last) == mark;
  }

  /** True if three digits stand here and nothing else, as in the second part of "2 300". */
  static boolean isGroup(Token token) {
    String text = token.text();
    return text.length() >= GROUP
        && mark(text, 0, GROUP) < 0
        && (text.length() == GROUP || !Character.isDigit(text.charAt(GROUP)));
  }

  private static int digitsEnd(String text) {
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    int at = 0;
    while (at < end && (Character.isDigit(text.charAt(at)) || isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == ':' || c == '\'';
  }

  private static int mark(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastMark(String text, int end) {
    int at = end - 1;
    while (at >= 0 && Character.isDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static double whole(String text, int from, int end) {
    double value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private static double join(String text, int from, int end) {
    double value = 0;
    for (int i = from; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        value = value * 10 + Character.digit(text.charAt(i), 10);
      }
    }
    return value;
  }

  private static double decimals(String text, int mark, int end) {
    double digits = join(text, 0, end);
    return digits / Math.pow(10, end - mark - 1);
  }
}
