package org.kilde.figure;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.number.Numeral;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** Numbers that count nothing: dates, years, ages, numbers of things, parts of names. */
final class NotFigures {
  private static final int LIST = 8; // tokens of "6, 11 and 15"

  private final Set<String> months;

  private NotFigures(Set<String> months) {
    this.months = months;
  }

  static NotFigures of(LanguagePack pack) {
    DateFormatSymbols symbols =
        DateFormatSymbols.getInstance(ULocale.forLanguageTag(pack.tag().value()));
    Set<String> months = new HashSet<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (String name : symbols.getMonths(context, DateFormatSymbols.WIDE)) {
        months.add(Tokenizer.norm(name));
      }
    }
    return new NotFigures(months);
  }

  /** True if a numeral names or dates something instead of counting it. */
  boolean names(Numeral numeral, SentenceWords words, List<Span> taken, int from) {
    int at = numeral.firstToken();
    Span number = new Span(words.token(at).start(), words.token(numeral.endToken() - 1).end());
    for (int i = from; i < taken.size() && taken.get(i).start() < number.end(); i++) {
      boolean word = // "Elva" is a place, and eleven
          at == words.first() && taken.get(i).equals(number) && words.token(at).isWord();
      if (taken.get(i).overlaps(number) && !word) {
        return true;
      }
    }
    return words.isBefore(numeral.writing().qualifierToken(), FigureWord.Kind.BEFORE)
        || words.isBefore(at, FigureWord.Kind.BEFORE)
        || words.is(numeral.endToken(), FigureWord.Kind.AFTER)
        || isDate(numeral, words)
        || isAge(numeral, words)
        || isAgeOfPersons(numeral, words)
        || isInName(numeral, words);
  }

  /** "дети 9 и 12 лет", "boys 6, 11 and 15 years": years right behind a person's noun. */
  private static boolean isAgeOfPersons(Numeral numeral, SentenceWords words) {
    FigureWord unit = words.find(numeral.endToken(), FigureWord.Kind.UNIT);
    if (!numeral.writing().bare()
        || numeral.value() > 115
        || unit == null
        || !unit.measure().equals("duration-years")) {
      return false;
    }
    int at = numeral.firstToken();
    for (int i = 0; i < LIST && at > words.first(); i++, at--) {
      Token before = words.token(at - 1);
      boolean list = before.isNumber() || before.is(',') || words.isBefore(at, FigureWord.Kind.AND);
      if (!list) {
        break;
      }
    }
    boolean parted = at < words.end() && words.token(at).is(',');
    return !parted
        && (words.isBefore(at, FigureWord.Kind.PERSON)
            || words.isBefore(at, FigureWord.Kind.ONE)
            || words.isBefore(at, FigureWord.Kind.BEFORE_YEARS));
  }

  /** «ВАЗ 2114»: a bare number between a word with a capital and the mark that closes its name. */
  private static boolean isInName(Numeral numeral, SentenceWords words) {
    int at = numeral.firstToken() - 1;
    int end = numeral.endToken();
    if (!numeral.writing().bare() || at <= words.first() || end >= words.end()) {
      return false;
    }
    Token close = words.token(end);
    boolean closes =
        (close.is('»') || close.is('"') || close.is('”'))
            && close.start() == words.token(end - 1).end();
    return closes && words.token(at).isCapitalized() && words.token(at - 1).isMark();
  }

  private boolean isDate(Numeral numeral, SentenceWords words) {
    int end = numeral.endToken();
    boolean small = numeral.writing().bare() && numeral.value() <= 31;
    if (!small) {
      return isYear(numeral) && words.isBefore(numeral.firstToken(), FigureWord.Kind.YEAR);
    }
    return isMonth(words, end)
        || end < words.end() && words.token(end).is('.') && isMonth(words, end + 1)
        || isMonth(words, numeral.firstToken() - 1)
            && words.token(numeral.firstToken() - 1).isCapitalized();
  }

  private boolean isMonth(SentenceWords words, int at) {
    return at >= words.first() && at < words.end() && months.contains(words.token(at).norm());
  }

  /** A bare number that may be a year. */
  static boolean isYear(Numeral numeral) {
    return numeral.writing().bare()
        && numeral.isExact()
        && numeral.value() >= 1500
        && numeral.value() < 2100;
  }

  /** "Anna Berg, 34," and "(34)". */
  private static boolean isAge(Numeral numeral, SentenceWords words) {
    int at = numeral.firstToken() - 1;
    int end = numeral.endToken();
    if (!numeral.writing().bare() || numeral.value() > 115 || at <= words.first()) {
      return false;
    }
    FigureWord unit = words.find(end, FigureWord.Kind.UNIT);
    if (unit != null && unit.measure().equals("duration-years")) {
      end = words.after(end);
    }
    Token before = words.token(at);
    boolean closed = end >= words.end() || words.token(end).isMark() && !words.token(end).is('%');
    boolean afterName = words.token(at - 1).isWord() && words.token(at - 1).isCapitalized();
    return closed
        && (before.is('(') && words.token(Math.min(end, words.end() - 1)).is(')')
            || before.is(',') && afterName);
  }
}
