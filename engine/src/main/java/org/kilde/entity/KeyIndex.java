package org.kilde.entity;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * From 64-bit keys to entity numbers, many to many, in flat arrays. Of the numbers under one key
 * the newest come first and only {@link #REACH} are looked at, so that a lookup costs the same
 * however many namesakes there are. Most keys have one number, which then stands with its key.
 */
final class KeyIndex {
  static final int REACH = 16;
  private static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] heads = new int[1 << 10]; // first entry of several numbers; ~n of one alone
  private int used;
  private int[] next = new int[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  static long key(String kind, String first, String second) {
    long h = 0xcbf29ce484222325L;
    for (String part : new String[] {kind, first, second}) {
      for (int i = 0; i < part.length(); i++) {
        h = (h ^ part.charAt(i)) * 0x100000001B3L;
        h ^= h >>> 31;
      }
      h = (h ^ 0x1F) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return h == 0 ? 1 : h;
  }

  /** Adds a number under a key, unless it is one of the newest there. */
  void add(long key, int number) {
    int at = slot(key);
    if (keys[at] == 0) {
      keys[at] = key;
      heads[at] = ~number;
      if (++used * 4L > keys.length * 3L) {
        grow();
      }
      return;
    }
    if (under(at, each -> each == number) >= 0) {
      return;
    }
    if (heads[at] < 0) {
      heads[at] = append(~heads[at], NONE);
    }
    heads[at] = append(number, heads[at]);
  }

  private int append(int number, int before) {
    if (size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size] = number;
    next[size] = before;
    return size++;
  }

  /** The newest number under a key that fits; -1 if none of the newest does. */
  int find(long key, IntPredicate fits) {
    int at = slot(key);
    return keys[at] == 0 ? -1 : under(at, fits);
  }

  private int under(int at, IntPredicate fits) {
    int entry = heads[at];
    if (entry < 0) {
      return fits.test(~entry) ? ~entry : -1;
    }
    for (int n = 0; n < REACH && entry != NONE; n++) {
      if (fits.test(numbers[entry])) {
        return numbers[entry];
      }
      entry = next[entry];
    }
    return -1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        heads[at] = oldHeads[i];
      }
    }
  }
}
