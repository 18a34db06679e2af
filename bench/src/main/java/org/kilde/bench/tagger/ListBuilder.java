package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kilde.name.tagger.FeatureReader;
import org.kilde.name.tagger.Hash;
import org.kilde.name.tagger.WordLists;

/** Gathers list entries as keys with flags. */
final class ListBuilder {
  private static final int LONGEST = 7;
  private final Map<Integer, Integer> flags = new HashMap<>();

  void word(String word, int flag) {
    add(WordLists.key(Hash.of(plain(word))), flag);
  }

  void cased(String word, int flag) {
    add(WordLists.casedKey(Hash.of(word.replace('’', '\''))), flag);
  }

  void ending(String ending, int flag) {
    add(WordLists.endingKey(Hash.of(plain(ending))), flag);
  }

  void lowerWord(String word, String language) {
    add(
        WordLists.lowerKey(Hash.of(plain(word)), FeatureReader.language(language)),
        WordLists.LOWER_SAME);
    word(word, WordLists.LOWER_ANY);
  }

  /** A name of one or more words; one word is found as written only, if {@code cased}. */
  void name(String name, int flag, boolean cased) {
    List<String> tokens = tokens(name);
    if (tokens.size() == 1) {
      if (cased) {
        cased(tokens.get(0), flag);
      } else {
        word(tokens.get(0), flag);
      }
    } else if (tokens.size() > 1 && tokens.size() <= LONGEST) {
      phrase(tokens, flag);
    }
  }

  private void phrase(List<String> tokens, int flag) {
    long hash = Hash.of(plain(tokens.get(0)));
    add(WordLists.key(hash), WordLists.STARTS_PHRASE);
    for (String token : tokens.subList(1, tokens.size())) {
      hash = Hash.pair(hash, Hash.of(plain(token)));
    }
    add(WordLists.key(hash), flag);
  }

  private void add(int key, int flag) {
    flags.merge(key, flag, (a, b) -> a | b);
  }

  private static String plain(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** Words of a list entry, cut as texts are. */
  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>();
    String bare = name.replaceAll("\\([^)]*\\)", " ").replaceAll("([,/()&:;\"])", " $1 ");
    for (String token : bare.strip().split("\\s+")) {
      if (token.length() > 2 && token.endsWith("'s")) {
        tokens.add(token.substring(0, token.length() - 2));
        tokens.add("'s");
      } else if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  int size() {
    return flags.size();
  }

  int[] keys() {
    return flags.keySet().stream()
        .sorted(Integer::compareUnsigned)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  int[] flags(int[] keys) {
    int[] found = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      found[i] = flags.getOrDefault(keys[i], 0);
    }
    return found;
  }
}
