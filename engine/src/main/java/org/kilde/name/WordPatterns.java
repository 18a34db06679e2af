package org.kilde.name;

import java.util.HashSet;
import java.util.Set;
import org.kilde.text.Tokenizer;

/** Single words, in any case; {@code *} at an end stands for any further letters. */
final class WordPatterns {
  private final Set<String> words = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();

  static WordPatterns of(Iterable<String> patterns) {
    WordPatterns list = new WordPatterns();
    patterns.forEach(list::add);
    return list;
  }

  private void add(String pattern) {
    String word = Tokenizer.norm(pattern.replace("*", ""));
    if (pattern.startsWith("*")) {
      suffixes.add(word);
    } else if (pattern.endsWith("*")) {
      prefixes.add(word);
    } else {
      words.add(word);
    }
  }

  /** True if a word in lower case is on the list. */
  boolean contains(String norm) {
    if (words.contains(norm)) {
      return true;
    }
    for (int i = 1; i < norm.length(); i++) {
      if (!suffixes.isEmpty() && suffixes.contains(norm.substring(i))
          || !prefixes.isEmpty() && prefixes.contains(norm.substring(0, i))) {
        return true;
      }
    }
    return prefixes.contains(norm) || suffixes.contains(norm);
  }
}
