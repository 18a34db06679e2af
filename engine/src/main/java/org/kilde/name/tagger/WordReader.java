package org.kilde.name.tagger;

import java.util.Arrays;

/** Reads tokens of one language into {@link Word}s. */
final class WordReader {
  private static final int AFFIXES = 4;
  private static final int SHORTEST_ENDING = 4;
  private static final int LONGEST_WORD = 60;
  private static final int NAME_FLAGS =
      WordLists.FIRST_COMMON
          | WordLists.FIRST
          | WordLists.LAST_COMMON
          | WordLists.LAST
          | WordLists.CITY_LARGE
          | WordLists.CITY
          | WordLists.VILLAGE
          | WordLists.COUNTRY
          | WordLists.REGION
          | WordLists.ORGANIZATION
          | WordLists.BRAND
          | WordLists.FAMOUS;
  private static final int FLAGS_OF_LOWER_CASE =
      WordLists.ORGANIZATION_WORD
          | WordLists.LEGAL_FORM
          | WordLists.TITLE
          | WordLists.PLACE_WORD
          | WordLists.STARTS_PHRASE;

  private final WordLists lists;
  private final long language;

  WordReader(WordLists lists, long language) {
    this.lists = lists;
    this.language = language;
  }

  Word read(String token) {
    char[] exact = new char[Math.min(token.length(), LONGEST_WORD)];
    char[] lower = new char[exact.length];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = plain(token.charAt(i));
      lower[i] = Character.toLowerCase(exact[i]);
    }
    int length = exact.length;
    String exactText = new String(exact);
    String lowerText = new String(lower);
    int kind = kind(exact);
    boolean capital = kind >= Word.CAPITAL_NEW;
    int baseLength = capital ? baseLength(lower) : length;
    long lowerHash = Hash.of(lowerText);
    long baseHash = baseLength == length ? lowerHash : Hash.of(lowerText, 0, baseLength);
    int flags = flags(exactText, lowerText, lowerHash, baseHash, baseLength, capital);
    if (kind == Word.CAPITAL_NEW && (flags & WordLists.LOWER_SAME) != 0) {
      kind = Word.CAPITAL_KNOWN;
    }
    long ending = 0;
    if (capital && length > SHORTEST_ENDING) {
      int start = ending(lowerText, baseLength);
      if (start > 0) {
        ending = Hash.of(lowerText, start, baseLength);
        flags |= lists.flags(WordLists.endingKey(ending));
      }
    }
    int hyphen = lowerText.indexOf('-');
    boolean compound = hyphen > 0 && hyphen < length - 1 && Character.isLetter(lower[0]);
    int lastHyphen = lowerText.lastIndexOf('-');
    long head = compound ? Hash.of(lowerText, 0, hyphen) : 0;
    long tail = compound ? Hash.of(lowerText, lastHyphen + 1, length) : 0;
    int headFlags = 0;
    if (compound && capital) {
      headFlags =
          lists.flags(WordLists.key(head))
              | lists.flags(WordLists.casedKey(Hash.of(exactText, 0, hyphen)));
      headFlags &= NAME_FLAGS;
    }
    return new Word(
        Hash.of(exactText),
        lowerHash,
        baseHash,
        prefixes(lowerText),
        suffixes(lowerText),
        shape(exact, false),
        shape(exact, true),
        head,
        tail,
        ending,
        kind,
        flags,
        headFlags);
  }

  private int flags(
      String exact, String lower, long lowerHash, long baseHash, int baseLength, boolean capital) {
    int found = lists.flags(WordLists.key(lowerHash));
    int flags = capital ? found : found & FLAGS_OF_LOWER_CASE;
    if (capital) {
      flags |= lists.flags(WordLists.casedKey(Hash.of(exact)));
      if (baseLength < lower.length()) {
        int base =
            lists.flags(WordLists.key(baseHash))
                | lists.flags(WordLists.casedKey(Hash.of(exact, 0, baseLength)));
        if ((flags & NAME_FLAGS) == 0 && (base & NAME_FLAGS) != 0) {
          flags |= base | WordLists.BY_BASE;
        }
      }
    }
    if (language != 0 && lists.flags(WordLists.lowerKey(lowerHash, language)) != 0) {
      flags |= WordLists.LOWER_SAME;
    }
    return flags;
  }

  /** Where the longest known lower-case word begins that this word ends in, or 0. */
  private int ending(String lower, int length) {
    for (int start = 2; start <= length - SHORTEST_ENDING; start++) {
      long hash = Hash.of(lower, start, length);
      if ((lists.flags(WordLists.key(hash)) & WordLists.LOWER_ANY) != 0
          || lists.flags(WordLists.endingKey(hash)) != 0) {
        return start;
      }
    }
    return 0;
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '`', '´' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '‐', '‑' -> '-';
      default -> c;
    };
  }

  private static int baseLength(char[] lower) {
    int n = lower.length;
    if (n > 2 && lower[n - 1] == 's' && (lower[n - 2] == '\'' || lower[n - 2] == ':')) {
      return n - 2;
    }
    if (n > 2 && lower[n - 1] == '\'') {
      return n - 1;
    }
    return n > 3 && lower[n - 1] == 's' ? n - 1 : n;
  }

  private static int kind(char[] word) {
    int letters = 0;
    int capitals = 0;
    boolean digit = false;
    for (char c : word) {
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digit |= Character.isDigit(c);
    }
    if (letters == 0) {
      return digit ? Word.DIGIT : Word.PUNCTUATION;
    }
    if (capitals == 0) {
      return letters <= 3 ? Word.LOWER_SHORT : Word.LOWER_LONG;
    }
    boolean genitive = word.length > 2 && word[word.length - 1] == 's';
    if (capitals > 1 && capitals >= letters - (genitive ? 1 : 0)) {
      return Word.ALL_CAPITALS;
    }
    return Word.CAPITAL_NEW;
  }

  private static long[] prefixes(String lower) {
    long[] hashes = new long[Math.min(AFFIXES, lower.length())];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash.of(lower, 0, i + 1);
    }
    return hashes;
  }

  private static long[] suffixes(String lower) {
    long[] hashes = new long[Math.min(AFFIXES + 1, lower.length())];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash.of(lower, lower.length() - i - 1, lower.length());
    }
    return hashes;
  }

  private static long shape(char[] word, boolean outline) {
    char[] shape = new char[word.length];
    int length = 0;
    for (char c : word) {
      char s =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      boolean repeats = length > 0 && shape[length - 1] == s;
      if (!(outline && repeats) && length < 14) {
        shape[length++] = s;
      }
    }
    return Hash.of(new String(Arrays.copyOf(shape, length)));
  }
}
