package org.kilde.story;

/** Counts by an int key; open addressing, grows. Key 0 is kept apart by moving it to 1. */
final class IntCounts {
  private int[] keys;
  private int[] counts;
  private int used;

  IntCounts(int expected) {
    int size = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    keys = new int[size];
    counts = new int[size];
  }

  int count(int key) {
    int at = slot(key == 0 ? 1 : key);
    return counts[at];
  }

  /** Adds to a count and returns it. */
  int add(int key, int by) {
    int real = key == 0 ? 1 : key;
    int at = slot(real);
    if (keys[at] == 0) {
      if (used * 10 >= keys.length * 6) {
        grow();
        at = slot(real);
      }
      keys[at] = real;
      used++;
    }
    return counts[at] += by;
  }

  void set(int key, int value) {
    add(key, value - count(key));
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int at = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
