package org.kilde.lineage;

import java.util.Arrays;
import java.util.List;
import org.kilde.text.Token;

/**
 * The smallest hashes of a text's word shingles: a bottom-k MinHash sketch (Broder 1997), from
 * which the share of common shingles of two texts is estimated.
 */
public final class Sketch {
  private static final int SIZE = 96;
  private static final int KEYS = 16; // texts half alike share one of these with p > .99998
  private static final int SHINGLE = 4;

  private final int[] smallest; // ascending, distinct
  private final int shingles;

  private Sketch(int[] smallest, int shingles) {
    this.smallest = smallest;
    this.shingles = shingles;
  }

  /** The sketch of words in their order; marks are left out. */
  public static Sketch of(List<Token> tokens) {
    int[] words = tokens.stream().filter(t -> !t.isMark()).mapToInt(t -> hash(t.norm())).toArray();
    int count = Math.max(0, words.length - SHINGLE + 1);
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      int h = 17;
      for (int k = i; k < i + SHINGLE; k++) {
        h = mix(h * 31 + words[k]);
      }
      hashes[i] = h;
    }
    int[] distinct = Arrays.stream(hashes).sorted().distinct().toArray();
    return new Sketch(Arrays.copyOf(distinct, Math.min(SIZE, distinct.length)), distinct.length);
  }

  /** How many different shingles the text has. */
  public int shingles() {
    return shingles;
  }

  /** The hashes under which near copies find each other. */
  public int[] keys() {
    return Arrays.copyOf(smallest, Math.min(KEYS, smallest.length));
  }

  /** Estimated share of common shingles among all of both, 0 to 1. */
  public double resemblance(Sketch other) {
    int size = Math.min(SIZE, Math.min(shingles, other.shingles) == 0 ? 0 : SIZE);
    int a = 0;
    int b = 0;
    int seen = 0;
    int common = 0;
    while (seen < size && (a < smallest.length || b < other.smallest.length)) {
      int left = a < smallest.length ? smallest[a] : Integer.MAX_VALUE;
      int right = b < other.smallest.length ? other.smallest[b] : Integer.MAX_VALUE;
      common += left == right ? 1 : 0;
      a += left <= right ? 1 : 0;
      b += right <= left ? 1 : 0;
      seen++;
    }
    return seen == 0 ? 0 : (double) common / seen;
  }

  /** Estimated share of the shorter text's shingles that stand in the other too. */
  public double containment(Sketch other) {
    double share = resemblance(other);
    double common = share * (shingles + other.shingles) / (1 + share);
    int fewer = Math.min(shingles, other.shingles);
    return fewer == 0 ? 0 : Math.min(1, common / fewer);
  }

  static int hash(String word) {
    return mix(word.hashCode());
  }

  private static int mix(int h) { // finalizer of MurmurHash3
    int x = h;
    x ^= x >>> 16;
    x *= 0x85ebca6b;
    x ^= x >>> 13;
    x *= 0xc2b2ae35;
    return x ^ x >>> 16;
  }
}
