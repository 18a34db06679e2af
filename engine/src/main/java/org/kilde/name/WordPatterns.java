package org.kilde.name;

import java.util.HashSet;
import java.util.Set;
import org.kilde.language.Stems;
import org.kilde.text.Tokenizer;

/** Single words, in any case; {@code *} at an end stands for any further letters. */
final class WordPatterns {
  private final Set<String> words = new HashSet<>();
  private final Stems<Boolean> prefixes = Stems.ofStarts();
  private final Stems<Boolean> suffixes = Stems.ofEnds();

  static WordPatterns of(Iterable<String> patterns) {
    WordPatterns list = new WordPatterns();
    patterns.forEach(list::add);
    return list;
  }

  private void add(String pattern) {
    String word = Tokenizer.norm(pattern.replace("*", ""));
    if (pattern.startsWith("*")) {
      suffixes.get(word, () -> true);
    } else if (pattern.endsWith("*")) {
      prefixes.get(word, () -> true);
    } else {
      words.add(word);
    }
  }

  /** True if a word in lower case is on the list. */
  boolean contains(String norm) {
    return words.contains(norm) || prefixes.longest(norm) != null || suffixes.longest(norm) != null;
  }
}
