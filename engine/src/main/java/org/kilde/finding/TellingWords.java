package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * Words of a sentence that tell its matter within one language, by their first letters: neither
 * short ones nor those that stand in many articles, {@code common-words.tsv} and {@code
 * word-shares.tsv}.
 */
record TellingWords(Set<String> common) {
  private static final TableFormat COMMON = TableFormat.of("common-words.tsv", "word");
  private static final TableFormat SHARES = TableFormat.of("word-shares.tsv", "share", "words");
  static final int STEM = 5; // letters; endings differ
  private static final int SHORT = 4; // letters
  private static final int LONGEST_END = 2;

  static TellingWords of(LanguagePack pack) {
    return pack.compiled(TellingWords.class, TellingWords::load);
  }

  private static TellingWords load(LanguagePack pack) {
    Set<String> common = new HashSet<>();
    pack.table(COMMON).forEach(row -> common.add(row.expect("word")));
    pack.table(SHARES).forEach(row -> common.addAll(List.of(row.expect("words").split(";"))));
    return new TellingWords(Set.copyOf(common));
  }

  /** Adds the stem of a word, as a number that is the same in every run. */
  void add(Token token, Set<Integer> stems) {
    if (isTelling(token)) {
      stems.add(token.norm().substring(0, STEM).hashCode());
    }
  }

  boolean isTelling(Token token) {
    String word = token.norm();
    return token.isWord() && word.length() >= STEM && !common.contains(word);
  }

  /** As {@link #add}, of words that are too short for it or hardly longer: "salt", "salted". */
  void addShort(Token token, Set<Integer> stems) {
    String word = token.norm();
    if (token.isWord()
        && word.length() >= SHORT
        && word.length() <= SHORT + LONGEST_END
        && !common.contains(word)) {
      stems.add(word.substring(0, SHORT).hashCode());
    }
  }
}
