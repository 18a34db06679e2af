package org.kilde.language;

import java.util.Arrays;

/**
 * A small set of words that may say yes to a strange one: keeps most look-ups from being made. Not
 * to be changed while several threads read.
 */
public final class WordBits {
  private static final int BITS_EACH = 16;
  private static final long[] EMPTY = {0};
  private static final int[] NONE = {};

  private long[] bits = EMPTY;
  private int[] hashes = NONE;
  private int size;

  /** Adds a word; it is held against others as written. */
  public void add(String word) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(2, size * 2));
    }
    hashes[size++] = word.hashCode();
    if (size * BITS_EACH > bits.length * Long.SIZE || bits == EMPTY) {
      bits = new long[bits == EMPTY ? 1 : bits.length * 2];
      for (int i = 0; i < size; i++) {
        set(hashes[i]);
      }
    } else {
      set(word.hashCode());
    }
  }

  private void set(int hash) {
    int bit = spread(hash) & bits.length * Long.SIZE - 1;
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** False if the word surely was not added. */
  public boolean mayHave(String word) {
    int bit = spread(word.hashCode()) & bits.length * Long.SIZE - 1;
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
