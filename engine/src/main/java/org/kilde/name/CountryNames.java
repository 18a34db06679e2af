package org.kilde.name;

import com.ibm.icu.text.LocaleDisplayNames;
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
    LocaleDisplayNames own =
        LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.value()));
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Map<String, List<String>> names = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      add(names, code, own, english);
    }
    add(names, "XK", own, english);
    for (String code : REGIONS) {
      add(names, code, own, english);
    }
    return names;
  }

  /** The English name first, then that of the language. */
  private static void add(
      Map<String, List<String>> names,
      String code,
      LocaleDisplayNames own,
      LocaleDisplayNames english) {
    List<String> all = new ArrayList<>(parts(english.regionDisplayName(code)));
    all.addAll(parts(own.regionDisplayName(code)));
    all.remove(code);
    names.put(code, all);
  }

  /** "Myanmar (Burma)" is two names. */
  private static List<String> parts(String name) {
    int bracket = name.indexOf(" (");
    if (bracket >= 0 && Surfaces.isCapitals(name.substring(bracket + 2))) {
      return List.of(name.substring(0, bracket)); // "Виргинские о-ва (США)": whose they are
    }
    return bracket < 0
        ? List.of(name)
        : List.of(name.substring(0, bracket), name.substring(bracket + 2).replace(")", ""));
  }
}
