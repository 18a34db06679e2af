package org.kilde.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days off text: ISO, numeric and written-out dates, in one pass over the tokens. */
final class DateText {
  /** Years pages are dated with; older ones are matter of the text, not of the page. */
  private static final int FIRST_YEAR = 1994;

  private static final int LAST_YEAR = 2040;

  /** A day and where its words stand. */
  record Day(LocalDate date, int start, int end) {}

  private record Token(int start, int end, int number, int month, char next) {
    boolean isNumber() {
      return number >= 0;
    }

    int digits() {
      return number < 0 ? 0 : end - start;
    }
  }

  private final Months months;
  private final boolean monthFirst;

  DateText(Months months, boolean monthFirst) {
    this.months = months;
    this.monthFirst = monthFirst;
  }

  /** The day a metadata value holds. */
  Optional<LocalDate> value(String text) {
    String plain = text.strip();
    if (plain.length() < 6 || plain.length() > 80) {
      return Optional.empty();
    }
    if (isDigits(plain)) {
      return digits(plain);
    }
    if (plain.length() > 9 && isDigits(plain.substring(0, 8)) && plain.charAt(8) == 'T') {
      return digits(plain.substring(0, 8));
    }
    return scan(plain, 1).stream().findFirst().map(Day::date);
  }

  private static Optional<LocalDate> digits(String text) {
    if (text.length() == 8 || text.length() == 14) {
      return day(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(4, 6)),
          Integer.parseInt(text.substring(6, 8)));
    }
    if (text.length() == 10 || text.length() == 13) {
      long seconds = Long.parseLong(text) / (text.length() == 13 ? 1000 : 1);
      LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
      return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
    return Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The first days written in the text, at most so many. */
  List<Day> scan(String text, int most) {
    List<Day> out = new ArrayList<>();
    List<Token> window = tokens(text);
    int i = 0;
    while (i < window.size() && out.size() < most) {
      Optional<Day> day = at(text, window, i);
      day.ifPresent(out::add);
      i++;
      while (day.isPresent() && i < window.size() && window.get(i).start() < day.get().end()) {
        i++;
      }
    }
    return out;
  }

  private Optional<Day> at(String text, List<Token> t, int i) {
    Token a = t.get(i);
    if (a.isNumber()) {
      return a.digits() == 4 ? yearFirst(text, t, i) : dayFirst(text, t, i);
    }
    return a.month() > 0 ? monthFirst(t, i) : Optional.empty();
  }

  private Optional<Day> yearFirst(String text, List<Token> t, int i) {
    Token a = t.get(i);
    if (i + 2 >= t.size()) {
      return Optional.empty();
    }
    Token b = t.get(i + 1);
    Token c = t.get(i + 2);
    if (b.isNumber()
        && c.isNumber()
        && isJoint(text, a, b)
        && isJoint(text, b, c)
        && b.digits() <= 2
        && c.digits() <= 2) {
      return found(a.number(), b.number(), c.number(), a, c);
    }
    if (b.month() > 0 && c.isNumber() && c.digits() <= 2) {
      return found(a.number(), b.month(), c.number(), a, c);
    }
    // "2026 жылғы 3 маусым": a word for "year" between.
    if (i + 3 < t.size()
        && !b.isNumber()
        && c.isNumber()
        && c.digits() <= 2
        && t.get(i + 3).month() > 0
        && t.get(i + 3).start() - a.end() < 24) {
      return found(a.number(), t.get(i + 3).month(), c.number(), a, t.get(i + 3));
    }
    return Optional.empty();
  }

  private Optional<Day> dayFirst(String text, List<Token> t, int i) {
    Token a = t.get(i);
    if (a.digits() > 2) {
      return Optional.empty();
    }
    int at = i + 1;
    // One short word may part day and month: "3rd of June", "3 de junio".
    for (int skipped = 0; at < t.size() && skipped < 2 && isFiller(t.get(at)); skipped++) {
      at++;
    }
    if (at >= t.size() || t.get(at).start() - a.end() > 8) {
      return Optional.empty();
    }
    Token b = t.get(at);
    if (b.month() > 0) {
      int next = at + 1;
      if (next < t.size() && isFiller(t.get(next))) {
        next++;
      }
      if (next < t.size() && t.get(next).isNumber() && t.get(next).start() - b.end() <= 6) {
        return found(year(t.get(next), false), b.month(), a.number(), a, t.get(next));
      }
      return Optional.empty();
    }
    if (at != i + 1
        || !b.isNumber()
        || b.digits() > 2
        || at + 1 >= t.size()
        || !isJoint(text, a, b)
        || !isJoint(text, b, t.get(at + 1))) {
      return Optional.empty();
    }
    return numeric(text, a, b, t.get(at + 1));
  }

  private Optional<Day> numeric(String text, Token a, Token b, Token c) {
    if (!c.isNumber()) {
      return Optional.empty();
    }
    char joint = a.next();
    int year = year(c, joint != '-');
    boolean swap = joint == '/' && (monthFirst && a.number() <= 12 || b.number() > 12);
    return swap
        ? found(year, a.number(), b.number(), a, c)
        : found(year, b.number(), a.number(), a, c);
  }

  private Optional<Day> monthFirst(List<Token> t, int i) {
    Token a = t.get(i);
    if (i + 2 >= t.size()
        || !t.get(i + 1).isNumber()
        || t.get(i + 1).digits() > 2
        || t.get(i + 1).start() - a.end() > 3) {
      return Optional.empty();
    }
    int next = i + 2;
    if (isFiller(t.get(next)) && next + 1 < t.size()) {
      next++;
    }
    Token c = t.get(next);
    if (!c.isNumber() || c.digits() != 4 || c.start() - t.get(i + 1).end() > 6) {
      return Optional.empty();
    }
    return found(c.number(), a.month(), t.get(i + 1).number(), a, c);
  }

  private static int year(Token token, boolean shortAllowed) {
    if (token.digits() == 4) {
      return token.number();
    }
    return shortAllowed && token.digits() == 2 && token.number() < LAST_YEAR - 2000
        ? 2000 + token.number()
        : 0;
  }

  private static boolean isFiller(Token token) {
    return !token.isNumber() && token.month() == 0 && token.end() - token.start() <= 3;
  }

  /** Whether nothing but one mark (and blanks behind a full stop) parts the two. */
  private static boolean isJoint(String text, Token a, Token b) {
    String between = text.substring(a.end(), b.start());
    return switch (between) {
      case "-", "/", ".", ". ", " / ", " - ", "年", "月", "\u2010", "\u2011", "." + "\u00a0" -> true;
      default -> false;
    };
  }

  private static Optional<Day> found(int year, int month, int day, Token from, Token to) {
    return day(year, month, day).map(date -> new Day(date, from.start(), to.end()));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    boolean real =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private List<Token> tokens(String text) {
    List<Token> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c >= '0' && c <= '9') {
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
          value = value < 100_000 ? value * 10 + text.charAt(at) - '0' : value;
          at++;
        }
        out.add(new Token(start, at, value, 0, at < text.length() ? text.charAt(at) : ' '));
      } else if (Character.isLetter(c) && c != '年' && c != '月' && c != '日') {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        int month =
            at - start >= 3 && at - start <= 14
                ? months.of(text.substring(start, at).toLowerCase(Locale.ROOT))
                : 0;
        out.add(new Token(start, at, -1, month, ' '));
      } else {
        at++;
      }
    }
    return out;
  }
}
