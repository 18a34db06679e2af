package org.kilde.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Letters thrown together: random words, shuffled and reversed words, random abbreviations. */
final class Noise {
  private static final int SIZE = 200_000;
  private static final int RUN = 30;
  private static final int LONGEST_ABBREVIATION = 4;

  private final List<WordBank> languages;
  private final SplittableRandom random;

  private Noise(List<WordBank> languages, SplittableRandom random) {
    this.languages = languages;
    this.random = random;
  }

  static WordBank like(List<WordBank> languages, SplittableRandom random) {
    return new Noise(languages, random).bank();
  }

  private WordBank bank() {
    List<char[]> words = new ArrayList<>(SIZE);
    for (int run = 0; run < SIZE / RUN; run++) {
      int kind = random.nextInt(4);
      for (int i = 0; i < RUN; i++) {
        words.add(word(kind));
      }
    }
    return new WordBank(words);
  }

  private char[] word(int kind) {
    char[] model = languages.get(random.nextInt(languages.size())).any(random).clone();
    return switch (kind) {
      case 0 -> letters(model[0], random.nextInt(1, 12));
      case 1 -> shuffled(model);
      case 2 -> reversed(model);
      default -> letters(model[0], random.nextInt(1, LONGEST_ABBREVIATION + 1));
    };
  }

  private char[] letters(char like, int length) {
    boolean cyrillic = like >= 0x400;
    char[] word = new char[length];
    for (int i = 0; i < length; i++) {
      word[i] = (char) (cyrillic ? 'а' + random.nextInt(32) : 'a' + random.nextInt(26));
    }
    return word;
  }

  private char[] shuffled(char[] word) {
    for (int i = word.length - 1; i > 0; i--) {
      swap(word, i, random.nextInt(i + 1));
    }
    return word;
  }

  private static char[] reversed(char[] word) {
    for (int i = 0; i < word.length / 2; i++) {
      swap(word, i, word.length - 1 - i);
    }
    return word;
  }

  private static void swap(char[] word, int i, int j) {
    char kept = word[i];
    word[i] = word[j];
    word[j] = kept;
  }
}
