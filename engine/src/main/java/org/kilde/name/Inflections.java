package org.kilde.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Endings that names take in a language, from {@code inflections.tsv}: genitives, cases. */
final class Inflections {
  static final TableFormat FORMAT = TableFormat.of("inflections.tsv", "ending", "base?");
  private static final int SHORTEST_BASE = 2;

  private final Map<String, List<String>> bases = new HashMap<>();
  private final BitSet lastLetters = new BitSet(); // of all endings
  private int longest;

  /** No endings at all. */
  static final Inflections NONE = new Inflections();

  private Inflections() {}

  static Inflections of(LanguagePack pack) {
    Inflections inflections = new Inflections();
    for (Row row : pack.table(FORMAT)) {
      String ending = row.expect("ending");
      inflections.bases.computeIfAbsent(ending, any -> new ArrayList<>()).add(row.cell("base"));
      inflections.lastLetters.set(ending.charAt(ending.length() - 1));
      inflections.longest = Math.max(inflections.longest, ending.length());
    }
    return inflections;
  }

  /** What a word may be a form of, the word itself first. */
  List<String> bases(String word) {
    boolean capitals = word.length() > 3 && isUpper(word.charAt(word.length() - 1));
    if (!mayEnd(word, capitals)) {
      return List.of(word);
    }
    List<String> found = new ArrayList<>(4);
    found.add(word);
    for (int n = 1; n <= longest && word.length() - n >= SHORTEST_BASE; n++) {
      String ending = word.substring(word.length() - n);
      String lower = capitals ? ending.toLowerCase(java.util.Locale.ROOT) : ending;
      String stem = word.substring(0, word.length() - n);
      for (String base : bases.getOrDefault(lower, List.of())) {
        found.add(stem + (capitals ? base.toUpperCase(java.util.Locale.ROOT) : base));
      }
    }
    return found;
  }

  /** False if no ending has the word's last letter. */
  private boolean mayEnd(String word, boolean capitals) {
    if (word.isEmpty()) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    return lastLetters.get(last)
        || capitals && (last > 0x7F || lastLetters.get(Character.toLowerCase(last)));
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }
}
