package org.kilde.story;

/**
 * Counts by an int key; open addressing, grows. Key 0 is kept apart by moving it to 1. A key and
 * its count lie side by side: in a large table each look is one way to the memory.
 */
final class IntCounts {
  private long[] slots; // the key in the upper half, its count in the lower
  private int used;

  IntCounts(int expected) {
    int size = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    slots = new long[size];
  }

  int count(int key) {
    return (int) slots[slot(key == 0 ? 1 : key)];
  }

  /** Adds to a count and returns it. */
  int add(int key, int by) {
    int real = key == 0 ? 1 : key;
    int at = slot(real);
    if (slots[at] == 0) {
      if (used * 10L >= slots.length * 6L) {
        grow();
        at = slot(real);
      }
      used++;
    }
    int count = (int) slots[at] + by;
    slots[at] = (long) real << 32 | count & 0xFFFFFFFFL;
    return count;
  }

  void set(int key, int value) {
    add(key, value - count(key));
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int at = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[at] != 0 && (int) (slots[at] >> 32) != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long each : old) {
      if (each != 0) {
        slots[slot((int) (each >> 32))] = each;
      }
    }
  }
}
