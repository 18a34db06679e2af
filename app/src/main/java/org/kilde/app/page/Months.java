package org.kilde.app.page;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kilde.app.page.PageWords.Kind;

/** Month names of the languages the packs name, from CLDR. */
final class Months {
  private final Map<String, Integer> byName = new HashMap<>();

  Months(PageWords words) {
    for (String tag : words.all(Kind.MONTH_LANGUAGE)) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(tag));
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          add(symbols.getMonths(context, width));
        }
      }
    }
    for (String spelling : words.all(Kind.MONTH)) {
      int blank = spelling.indexOf(' ');
      byName.put(spelling.substring(blank + 1), Integer.parseInt(spelling.substring(0, blank)));
    }
  }

  private void add(String[] names) {
    for (int month = 0; month < 12; month++) {
      String name = names[month].toLowerCase(Locale.ROOT).replace(".", "").strip();
      if (name.length() >= 3 && Character.isLetter(name.charAt(0)) && name.indexOf(' ') < 0) {
        byName.putIfAbsent(name, month + 1);
      }
    }
  }

  /** The month of this name, 1–12; 0 = none. */
  int of(String word) {
    return byName.getOrDefault(word, 0);
  }
}
