package org.kilde.bench.tagger;

/** Counts feature keys, then numbers those seen often enough. */
final class FeatureIndex {
  private int[] keys = new int[1 << 22];
  private int[] values = new int[1 << 22];
  private int used;

  void count(int key) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    values[slot]++;
  }

  private int slot(int key) {
    int slot = (key * 0x9E3779B1) >>> 3 & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Numbers the keys counted at least {@code least} times; returns them by number. */
  int[] number(int least) {
    int rows = 0;
    int[] numbered = new int[used];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && values[i] >= least) {
        numbered[rows] = keys[i];
        values[i] = rows++;
      } else {
        values[i] = -1;
      }
    }
    return java.util.Arrays.copyOf(numbered, rows);
  }

  /** The number of a key, -1 if it has none. */
  int row(int key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : values[slot];
  }
}
