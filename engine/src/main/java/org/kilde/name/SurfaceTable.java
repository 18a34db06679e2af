package org.kilde.name;

import java.util.Arrays;

/**
 * From 64-bit hashes of surfaces to numbers: open addressing, no object per entry, so that tens of
 * thousands of names cost milliseconds to load. Two surfaces with one hash are not expected
 * (birthday bound for 100,000 surfaces: 3 in 10,000,000,000).
 */
final class SurfaceTable {
  static final int ABSENT = -1;

  /** A multi-word surface goes on here, but none ends. */
  static final int PREFIX = -2;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  SurfaceTable() {
    Arrays.fill(values, ABSENT);
  }

  /** A copy to go on with. */
  SurfaceTable(SurfaceTable other) {
    keys = other.keys.clone();
    values = other.values.clone();
    size = other.size;
  }

  static long start() {
    return SEED;
  }

  /** The hash of a surface that goes on with more characters. */
  static long extend(long hash, CharSequence text, int start, int end) {
    long h = hash;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // The dots of ё are left out in most print.
      h = (h ^ (c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c)) * 0x100000001B3L;
      h ^= h >>> 29;
    }
    return h;
  }

  static long extend(long hash, CharSequence text) {
    return extend(hash, text, 0, text.length());
  }

  int get(long hash) {
    int at = slot(hash);
    return values[at];
  }

  /** Keeps the first value of a surface; a prefix gives way to a surface. */
  void putIfAbsent(long hash, int value) {
    int at = slot(hash);
    if (keys[at] == 0) {
      keys[at] = hash;
      values[at] = value;
      size++;
      if (size * 2 > keys.length) {
        grow();
      }
    } else if (values[at] == PREFIX) {
      values[at] = value;
    }
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, ABSENT);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
