package org.kilde.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.Stems;
import org.kilde.language.TableFormat;

/** Words for a country's people and its adjective, from {@code demonyms.tsv}: russisk, Kazakhs. */
public final class Demonyms {
  private static final TableFormat FORMAT = TableFormat.of("demonyms.tsv", "country", "words");
  private static final int SHORTEST = 3; // letters before the *
  private static final int LONG = 5; // behind a hyphen

  private final Map<String, String> countries = new HashMap<>();
  private final Stems<String> stems = Stems.ofStarts();
  private final Set<String> starts = new HashSet<>(); // of those of two words

  private Demonyms(LanguagePack pack) {
    for (Row row : pack.table(FORMAT)) {
      for (String word : row.expect("words").split(";")) {
        countries.putIfAbsent(word.strip(), row.expect("country"));
      }
    }
    countries.forEach(
        (word, country) -> {
          if (word.endsWith("*") && word.length() > SHORTEST) {
            stems.get(word.substring(0, word.length() - 1), () -> country);
          }
          int space = word.indexOf(' ');
          if (space > 0) {
            starts.add(word.substring(0, space));
          }
        });
  }

  /** The demonyms of a pack, compiled once. */
  public static Demonyms of(LanguagePack pack) {
    return pack.compiled(Demonyms.class, Demonyms::new);
  }

  /** ISO 3166 code of the country that a word in lower case belongs to; empty for other words. */
  public String country(String norm) {
    String exact = countries.get(norm);
    String country = exact == null ? stems.longest(norm) : exact;
    if (country != null) {
      return country;
    }
    int hyphen = norm.lastIndexOf('-');
    return hyphen > 1 && norm.length() - hyphen > LONG
        ? country(norm.substring(hyphen + 1)) // South-American
        : "";
  }

  /** True for "north" where "north korean" is a demonym of two words. */
  boolean isStart(String norm) {
    return starts.contains(norm);
  }
}
