package org.kilde.bench.language;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws words whose runs of up to five symbols, word edges included, are as frequent as in the
 * language.
 *
 * <p>Lingua counts only runs inside words, but edges follow by subtraction: a run that is not
 * preceded by any letter must stand at the start of a word, and so on.
 */
final class WordSampler {
  static final int LONGEST_WORD = 30;

  private final LongCounts counts;
  private final LongCounts left = new LongCounts(1 << 20);
  private final LongCounts right = new LongCounts(1 << 20);
  private final LongCounts both = new LongCounts(1 << 20);
  private long[] grams = new long[1 << 20];
  private long[] sums = new long[1 << 20];
  private int size;

  WordSampler(LongCounts counts) {
    this.counts = counts;
    counts.forEach(this::note);
    counts.forEach(this::steps);
    order();
  }

  /** Writes a word into the buffer and says how long it is. */
  int next(RandomGenerator random, char[] buffer) {
    long state = Gram.EDGE;
    int length = 0;
    while (length < LONGEST_WORD) {
      int symbol = draw(state, random);
      if (symbol == Gram.EDGE) {
        break;
      }
      buffer[length++] = Gram.letter(symbol);
      long longer = Gram.with(state, symbol);
      state = Gram.length(longer) > 4 ? Gram.withoutFirst(longer) : longer;
    }
    return length;
  }

  private void note(long gram, long count) {
    int length = Gram.length(gram);
    if (length > 1) {
      left.add(Gram.withoutFirst(gram), count);
      right.add(Gram.withoutLast(gram), count);
    }
    if (length > 2) {
      both.add(Gram.withoutLast(Gram.withoutFirst(gram)), count);
    }
  }

  private void steps(long gram, long count) {
    int length = Gram.length(gram);
    if (length < 5) {
      step(Gram.withEdgeBefore(gram), count - left.count(gram));
    } else {
      step(gram, count);
    }
    if (length == 4) {
      step(Gram.with(gram, Gram.EDGE), count - right.count(gram));
    } else if (length < 4) {
      long whole = count - left.count(gram) - right.count(gram) + both.count(gram);
      step(Gram.with(Gram.withEdgeBefore(gram), Gram.EDGE), whole);
    }
  }

  private void step(long gram, long count) {
    if (count > 0) {
      if (size == grams.length) {
        grams = Arrays.copyOf(grams, size * 2);
        sums = Arrays.copyOf(sums, size * 2);
      }
      grams[size] = gram;
      sums[size++] = count;
    }
  }

  /** Sorts by gram, so that all steps out of one state lie side by side, and sums up counts. */
  private void order() {
    LongCounts byGram = new LongCounts(1 << 20);
    for (int i = 0; i < size; i++) {
      byGram.add(grams[i], sums[i]);
    }
    grams = Arrays.copyOf(grams, size);
    Arrays.sort(grams);
    sums = new long[size + 1];
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + byGram.count(grams[i]);
    }
  }

  private int draw(long state, RandomGenerator random) {
    int from = lowerBound(state << 12);
    int to = lowerBound(state + 1 << 12);
    if (from == to) {
      return Gram.EDGE;
    }
    long target = random.nextLong(sums[from], sums[to]);
    int found = Arrays.binarySearch(sums, from, to, target);
    return Gram.last(grams[found >= 0 ? found : -found - 2]);
  }

  private int lowerBound(long gram) {
    int found = Arrays.binarySearch(grams, gram);
    return found >= 0 ? found : -found - 1;
  }
}
