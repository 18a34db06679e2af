package org.kilde.bench.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipFile;

/** Lower-case words of one kind, to be read in short runs as training texts. */
final class WordBank {
  private final char[][] words;

  WordBank(List<char[]> words) {
    this.words = words.toArray(char[][]::new);
  }

  /** Words drawn from Lingua's letter runs; several languages lie one after the other. */
  static WordBank sampled(ZipFile jar, List<String> languages, int size, SplittableRandom random) {
    List<char[]> words = new ArrayList<>(size);
    char[] buffer = new char[WordSampler.LONGEST_WORD];
    for (int i = 1; i <= languages.size(); i++) {
      var sampler = new WordSampler(LinguaCounts.read(jar, languages.get(i - 1)));
      while (words.size() < (long) size * i / languages.size()) {
        int length = sampler.next(random, buffer);
        if (length > 0) {
          words.add(Arrays.copyOf(buffer, length));
        }
      }
    }
    return new WordBank(words);
  }

  int size() {
    return words.length;
  }

  char[] word(int index) {
    return words[index];
  }

  char[] any(SplittableRandom random) {
    return words[random.nextInt(words.length)];
  }
}
