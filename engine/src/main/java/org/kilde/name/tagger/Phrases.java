package org.kilde.name.tagger;

/** Finds list entries of several words: per token the kind of the longest entry it is part of. */
final class Phrases {
  private static final int LONGEST = 7;
  private static final int KINDS =
      WordLists.ORGANIZATION
          | WordLists.BRAND
          | WordLists.COUNTRY
          | WordLists.REGION
          | WordLists.CITY_LARGE
          | WordLists.CITY
          | WordLists.VILLAGE
          | WordLists.FAMOUS;

  private Phrases() {}

  /**
   * Flags of the entry, times 4, plus 1 for its first token, 2 inside, 3 for its last; 0 if none.
   */
  static int[] find(Word[] sentence, WordLists lists) {
    int[] found = new int[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      if (found[i] == 0 && sentence[i].has(WordLists.STARTS_PHRASE)) {
        mark(sentence, i, lists, found);
      }
    }
    return found;
  }

  private static void mark(Word[] sentence, int start, WordLists lists, int[] found) {
    long hash = sentence[start].lower;
    int end = 0;
    int kind = 0;
    boolean capital = sentence[start].capital();
    for (int i = start + 1; i < sentence.length && i < start + LONGEST; i++) {
      capital |= sentence[i].capital();
      int flags = capital ? flags(hash, sentence[i], lists) : 0;
      if (flags != 0) {
        end = i;
        kind = flags;
      }
      hash = Hash.pair(hash, sentence[i].lower);
    }
    for (int i = start; i <= end && end > 0; i++) {
      found[i] = kind * 4 + (i == start ? 1 : i == end ? 3 : 2);
    }
  }

  private static int flags(long before, Word last, WordLists lists) {
    int flags = lists.flags(WordLists.key(Hash.pair(before, last.lower))) & KINDS;
    return flags == 0 && last.base != last.lower
        ? lists.flags(WordLists.key(Hash.pair(before, last.base))) & KINDS
        : flags;
  }
}
