package org.kilde.language;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts or ends of words, each with a value; looked up at every length without cutting the word. A
 * hash grows letter by letter, from the outside in. Not to be changed while several threads read.
 *
 * @param <V> what a stem stands for
 */
public final class Stems<V> {
  private static final int FILTERED = 3; // letters
  private static final int FILTER = 1 << 14; // bits
  private static final long[] NONE = {};
  private static final String[] NO_STEMS = {};
  private static final int[] NO_HASHES = {};

  private final boolean ends;
  private String[] stems = NO_STEMS;
  private int[] hashes = NO_HASHES;
  private @Nullable Object[] values = NO_STEMS;
  private int size;
  private int longest;
  private long lengths; // bit n: there is a stem of n letters; the last bit: of that many or more
  private long[] filter = NONE;
  private boolean hasShort; // a stem is too short for the filter

  private Stems(boolean ends) {
    this.ends = ends;
  }

  /** None yet; to be held against the starts of words. */
  public static <V> Stems<V> ofStarts() {
    return new Stems<>(false);
  }

  /** None yet; to be held against the ends of words. */
  public static <V> Stems<V> ofEnds() {
    return new Stems<>(true);
  }

  /** The value of the longest stem that a word starts (or ends) with; null if there is none. */
  public @Nullable V longest(String word) {
    V best = null;
    if (mayFit(word)) {
      int hash = 0;
      int most = longestIn(word);
      for (int n = 1; n <= most; n++) {
        hash = hash(hash, word, n);
        V found = find(word, n, hash);
        best = found == null ? best : found;
      }
    }
    return best;
  }

  /** The value of a stem, made if it has none. */
  public V get(String stem, Supplier<V> make) {
    int hash = 0;
    for (int n = 1; n <= stem.length(); n++) {
      hash = hash(hash, stem, n);
    }
    V known = find(stem, stem.length(), hash);
    return known == null ? add(stem, hash, make.get()) : known;
  }

  private V add(String stem, int hash, V value) {
    if (size * 2 >= stems.length) {
      grow();
    }
    size++;
    longest = Math.max(longest, stem.length());
    lengths |= 1L << Math.min(stem.length(), Long.SIZE - 1);
    if (stem.length() < FILTERED) {
      hasShort = true;
    } else {
      if (filter == NONE) {
        filter = new long[FILTER / Long.SIZE];
      }
      int bit = outermost(stem);
      filter[bit / Long.SIZE] |= 1L << bit;
    }
    put(stem, hash, value);
    return value;
  }

  private void grow() {
    String[] oldStems = stems;
    int[] oldHashes = hashes;
    Object[] oldValues = values;
    int capacity = Math.max(8, oldStems.length * 2);
    stems = new String[capacity];
    hashes = new int[capacity];
    values = new Object[capacity];
    Arrays.fill(stems, "");
    for (int i = 0; i < oldStems.length; i++) {
      Object value = oldValues[i];
      if (value != null) {
        put(oldStems[i], oldHashes[i], value);
      }
    }
  }

  private void put(String stem, int hash, Object value) {
    int slot = slot(hash);
    while (values[slot] != null) {
      slot = slot + 1 & stems.length - 1;
    }
    stems[slot] = stem;
    hashes[slot] = hash;
    values[slot] = value;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & stems.length - 1;
  }

  /** False if surely no stem fits a word. */
  boolean mayFit(String word) {
    if (size == 0) {
      return false;
    }
    if (hasShort) {
      return true;
    }
    if (word.length() < FILTERED) {
      return false;
    }
    int bit = outermost(word);
    return (filter[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private int outermost(String word) {
    int at = ends ? word.length() - FILTERED : 0;
    int hash = (word.charAt(at) * 31 + word.charAt(at + 1)) * 31 + word.charAt(at + 2);
    return (hash ^ hash >>> 14) & FILTER - 1;
  }

  /** The most letters of a word that a stem may have. */
  int longestIn(String word) {
    return Math.min(longest, word.length());
  }

  /** The hash of a word's {@code n} outer letters, from that of one letter less (0 of none). */
  int hash(int less, String word, int n) {
    return less * 31 + word.charAt(ends ? word.length() - n : n - 1);
  }

  /** What the {@code n} outer letters of a word stand for; null if they are no stem. */
  @SuppressWarnings("unchecked")
  @Nullable V find(String word, int n, int hash) {
    if ((lengths >>> Math.min(n, Long.SIZE - 1) & 1) == 0) {
      return null;
    }
    int slot = slot(hash);
    while (values[slot] != null) {
      if (hashes[slot] == hash
          && stems[slot].length() == n
          && word.regionMatches(ends ? word.length() - n : 0, stems[slot], 0, n)) {
        return (V) values[slot];
      }
      slot = slot + 1 & stems.length - 1;
    }
    return null;
  }
}
