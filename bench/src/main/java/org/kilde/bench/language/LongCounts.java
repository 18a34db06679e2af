package org.kilde.bench.language;

/** Counts by long key; keys are never 0. */
final class LongCounts {
  /** Receives one key and its count. */
  interface Visitor {
    void visit(long key, long count);
  }

  private long[] keys;
  private long[] values;
  private int size;

  LongCounts(int capacity) {
    keys = new long[capacity];
    values = new long[capacity];
  }

  void add(long key, long count) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] += count;
  }

  long count(long key) {
    return values[slot(key)];
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        visitor.visit(keys[i], values[i]);
      }
    }
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    LongCounts larger = new LongCounts(keys.length * 2);
    forEach(larger::add);
    keys = larger.keys;
    values = larger.values;
  }
}
