package org.kilde.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.Stems;
import org.kilde.language.TableFormat;
import org.kilde.language.WordBits;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * The words that fill the slots of time patterns. Names of months and weekdays are CLDR's (through
 * ICU4J); {@code calendar.tsv} adds forms CLDR does not have: inflections, seasons, count words.
 */
final class CalendarWords {
  static final TableFormat FORMAT = TableFormat.of("calendar.tsv", "kind", "form", "value");
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_ABBREVIATION = 3; // "ma", "to", "on" are words of their own

  private final Map<Slot, Map<String, Integer>> forms = new EnumMap<>(Slot.class);
  private final Map<Slot, Stems<Integer>> stems = new EnumMap<>(Slot.class);
  private final WordBits allForms = new WordBits();
  private final Stems<Boolean> allStems = Stems.ofStarts();
  private final List<String> ordinalSuffixes = new ArrayList<>();

  static CalendarWords of(LanguagePack pack) {
    CalendarWords words = new CalendarWords();
    if (pack.tag().isKnown()) {
      words.addNames(DateFormatSymbols.getInstance(ULocale.forLocale(pack.tag().locale())));
    }
    for (Row row : pack.table(FORMAT)) {
      words.add(row);
    }
    return words;
  }

  private void addNames(DateFormatSymbols symbols) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        addNames(Slot.MONTH, symbols.getMonths(context, width), 1);
      }
      // Short names of weekdays ("sun", "man", "lør") are other words too: only the full ones.
      String[] weekdays = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int day = 1; day < weekdays.length; day++) {
        put(Slot.WEEKDAY, weekdays[day], day == 1 ? 7 : day - 1);
      }
    }
  }

  private void addNames(Slot slot, String[] names, int first) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i].replace(".", "");
      if (name.length() >= SHORTEST_ABBREVIATION) {
        put(slot, name, first + i);
      }
    }
  }

  private void put(Slot slot, String form, int value) {
    String norm = Tokenizer.norm(form);
    forms.computeIfAbsent(slot, any -> new HashMap<>()).putIfAbsent(norm, value);
    allForms.add(norm);
  }

  private void add(Row row) {
    String form = Tokenizer.norm(row.expect("form"));
    if (row.cell("kind").equals("ordinal-suffix")) {
      ordinalSuffixes.add(form);
      return;
    }
    Slot slot = row.constant("kind", Slot.class);
    int value = (int) row.number("value");
    if (form.endsWith("*")) {
      addStem(slot, form.substring(0, form.length() - 1), value);
    } else {
      allForms.add(form);
      forms.computeIfAbsent(slot, any -> new HashMap<>()).put(form, value);
    }
  }

  private void addStem(Slot slot, String stem, int value) {
    if (stem.length() >= SHORTEST_STEM) {
      stems.computeIfAbsent(slot, any -> Stems.ofStarts()).get(stem, () -> value);
      allStems.get(stem, () -> true);
    }
  }

  /** False if a token surely fits no slot: true of most words. */
  boolean mayFit(Token token) {
    return token.isNumber()
        || allForms.mayHave(token.norm())
        || allStems.longest(token.norm()) != null;
  }

  /** What a token stands for in a slot; -1 if it does not fit. */
  int value(Slot slot, Token token) {
    return switch (slot) {
      case DAY -> token.isNumber() ? ordinal(token, 31) : form(slot, token);
      case MONTHNUMBER -> token.isNumber() ? plain(token, 1, 12) : -1;
      case YEAR -> token.isNumber() ? year(token) : -1;
      case YY ->
          token.isNumber()
              ? token.text().length() == 2 ? plain(token, 0, 99) : -1
              : form(slot, token);
      case DECADE -> decade(token);
      case DATE -> NumericDate.packed(token.text());
      case DAYMONTH -> NumericDate.packedDay(token.text());
      case NUMBER -> token.isNumber() ? plain(token, 1, 9_999) : form(slot, token);
      case MONTH, WEEKDAY, SEASON -> token.isWord() ? form(slot, token) : -1;
    };
  }

  private int form(Slot slot, Token token) {
    Integer exact = forms.getOrDefault(slot, Map.of()).get(token.norm());
    return exact != null ? exact : stem(slot, token.norm());
  }

  private int stem(Slot slot, String norm) {
    Stems<Integer> known = stems.get(slot);
    Integer value = known == null ? null : known.longest(norm);
    return value == null ? -1 : value;
  }

  private int ordinal(Token token, int most) {
    String norm = token.norm();
    int digits = digits(norm);
    boolean fits = digits == norm.length() || ordinalSuffixes.contains(norm.substring(digits));
    return fits && digits <= 2 ? inRange(norm.substring(0, digits), 1, most) : -1;
  }

  /** "1943", "1943-го"; "2030-е" is a decade. */
  private int year(Token token) {
    String norm = token.norm();
    String ending = digits(norm) == 4 ? norm.substring(4) : "";
    if (ending.isEmpty()) {
      return token.text().length() == 4 ? plain(token, 1500, 2199) : -1;
    }
    boolean ordinal =
        ending.charAt(0) == '-'
            && ordinalSuffixes.contains(ending)
            && !forms.getOrDefault(Slot.DECADE, Map.of()).containsKey(ending);
    return ordinal ? inRange(norm.substring(0, 4), 1500, 2199) : -1;
  }

  /** "1990s", "1990-tallet": the digits before a decade's ending, to the ten. */
  private int decade(Token token) {
    String norm = token.norm();
    int digits = digits(norm);
    if (digits != 4 && digits != 2 || !token.isNumber()) {
      return -1;
    }
    Integer ending = forms.getOrDefault(Slot.DECADE, Map.of()).get(norm.substring(digits));
    int year = inRange(norm.substring(0, digits), 0, 2199);
    return ending == null || year % 10 != 0 ? -1 : digits == 2 ? 1900 + year : year;
  }

  private static int plain(Token token, int least, int most) {
    return digits(token.text()) == token.text().length() && token.text().length() <= 4
        ? inRange(token.text(), least, most)
        : -1;
  }

  private static int inRange(String digits, int least, int most) {
    if (digits.isEmpty()) {
      return -1;
    }
    int value = Integer.parseInt(digits);
    return value >= least && value <= most ? value : -1;
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
