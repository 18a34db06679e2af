package org.kilde.story;

import java.util.Arrays;

/** Keys as they are met; counted at the end. */
final class KeyList {
  private int[] keys = new int[64];
  private int size;

  void add(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  void clear() {
    size = 0;
  }

  /** The different keys in ascending order with how often each was added, at most 127 times. */
  Traits.Counted count() {
    Arrays.sort(keys, 0, size);
    int different = 0;
    for (int i = 0; i < size; i++) {
      different += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
    }
    int[] distinct = new int[different];
    byte[] times = new byte[different];
    int at = -1;
    for (int i = 0; i < size; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        distinct[++at] = keys[i];
      }
      times[at] = (byte) Math.min(127, times[at] + 1);
    }
    return new Traits.Counted(distinct, times);
  }
}
