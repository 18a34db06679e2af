package org.kilde.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * News concepts of one language: which words stand for which concept. Concept names are shared by
 * all languages, so that a Danish "valgkamp" and a French "élection" meet. From {@code
 * concepts.tsv}.
 */
public final class ConceptLexicon {
  static final TableFormat FORMAT = TableFormat.of("concepts.tsv", "concept", "stem");

  private final Map<String, List<String>> words;
  private final Map<String, List<String>> prefixes;
  private final int longestPrefix;

  private ConceptLexicon(
      Map<String, List<String>> words, Map<String, List<String>> prefixes, int longestPrefix) {
    this.words = words;
    this.prefixes = prefixes;
    this.longestPrefix = longestPrefix;
  }

  /** The concepts of a pack, compiled once. */
  public static ConceptLexicon of(LanguagePack pack) {
    return pack.compiled(ConceptLexicon.class, ConceptLexicon::compile);
  }

  private static ConceptLexicon compile(LanguagePack pack) {
    Map<String, List<String>> words = new HashMap<>();
    Map<String, List<String>> prefixes = new HashMap<>();
    int longest = 0;
    for (Row row : pack.table(FORMAT)) {
      String stem = row.expect("stem");
      boolean isPrefix = stem.endsWith("*");
      String letters = isPrefix ? stem.substring(0, stem.length() - 1) : stem;
      if (letters.isEmpty() || letters.indexOf('*') >= 0 || letters.indexOf(' ') >= 0) {
        throw row.error("stem", "one word, or the start of one with * after it");
      }
      (isPrefix ? prefixes : words)
          .computeIfAbsent(letters, any -> new ArrayList<>(1))
          .add(row.expect("concept").intern());
      longest = isPrefix ? Math.max(longest, letters.length()) : longest;
    }
    return new ConceptLexicon(words, prefixes, longest);
  }

  /** The concepts a token stands for; the longest stem decides. */
  public List<String> concepts(Token token) {
    return concepts(token.norm());
  }

  /** The concepts of a word in lower case; empty for most words. */
  public List<String> concepts(String word) {
    List<String> whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    for (int n = Math.min(longestPrefix, word.length()); n > 1; n--) {
      List<String> found = prefixes.get(word.substring(0, n));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }
}
