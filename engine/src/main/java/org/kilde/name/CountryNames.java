package org.kilde.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kilde.language.LanguageTag;

/** Names of countries and of the world's regions in a language, from CLDR. */
final class CountryNames {
  /** UN M49 codes of the regions that news speak of. */
  private static final String[] REGIONS = {
    "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "029", "030",
    "034", "035", "039", "053", "061", "142", "143", "145", "150", "151", "154", "155", "419"
  };

  private CountryNames() {}

  /** Names by ISO 3166 or UN M49 code; English ones are added for every language. */
  static Map<String, List<String>> of(LanguageTag language) {
    Map<String, List<String>> names = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      add(names, code, language);
    }
    add(names, "XK", language);
    for (String code : REGIONS) {
      add(names, code, language);
    }
    return names;
  }

  static String english(String code) {
    return parts(ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH)).getFirst();
  }

  private static void add(Map<String, List<String>> names, String code, LanguageTag language) {
    List<String> all = new ArrayList<>();
    ULocale locale = ULocale.forLanguageTag(language.value());
    all.addAll(parts(ULocale.getDisplayCountry("und_" + code, locale)));
    all.addAll(parts(ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH)));
    all.remove(code);
    names.put(code, all);
  }

  /** "Myanmar (Burma)" is two names. */
  private static List<String> parts(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0
        ? List.of(name)
        : List.of(name.substring(0, bracket), name.substring(bracket + 2).replace(")", ""));
  }
}
