package org.kilde.name.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Feature key to one signed byte a label; absent features weigh nothing. Tagging spends its time
 * waiting for memory here, so a slot holds all in 16 bytes (24 bits of the key, 13 weights), and a
 * small bit set that stays in the cache tells most absent keys. Sums are formed four weights at a
 * time, in lanes of 16 bits.
 */
public final class Weights {
  private static final int N = Labels.COUNT;
  private static final int IN_FIRST = 5;
  private static final int CHECK = 0xFFFFFF;
  private static final int WEIGHTS_AT = 24; // bits of the key before them

  /** How many numbers a sum is kept in: four times four lanes of 16 bits, and the summands. */
  static final int SUM = 5;

  /** Summands that 16 bits hold for sure. */
  static final int MOST = 256;

  private static final int OFFSET = 128; // weights are kept as 0..255
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private final long[] slots;
  private final int mask;
  private final long[] present;
  private final int presentMask;
  private final float scale;

  /**
   * @param planes for each label one byte a key, one label after the other
   */
  private Weights(int[] keys, byte[] planes, float scale) {
    this.scale = scale;
    int capacity = Integer.highestOneBit(Math.max(16, keys.length)) << 1;
    if (keys.length > 0.6 * capacity) {
      capacity <<= 1;
    }
    slots = new long[capacity * 2];
    mask = capacity - 1;
    present = new long[Math.max(1, capacity >> 3)];
    presentMask = present.length * Long.SIZE - 1;
    for (int row = 0; row < keys.length; row++) {
      put(keys[row], planes, row, keys.length);
    }
  }

  private void put(int key, byte[] planes, int row, int rows) {
    int slot = key & mask;
    while (slots[slot * 2] != 0) {
      slot = (slot + 1) & mask;
    }
    int at = row;
    long first = check(key);
    for (int shift = WEIGHTS_AT; shift < Long.SIZE; shift += Byte.SIZE) {
      first |= (planes[at] + (long) OFFSET) << shift;
      at += rows;
    }
    long second = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      second |= (planes[at] + (long) OFFSET) << shift;
      at += rows;
    }
    slots[slot * 2] = first;
    slots[slot * 2 + 1] = second;
    int bit = bit(key);
    present[bit >> 6] |= 1L << bit;
  }

  /** The high bits of a key, never 0; the low ones chose the slot. */
  private static int check(int key) {
    int check = key >>> 8 & CHECK;
    return check == 0 ? 1 : check;
  }

  private int bit(int key) {
    return (key >>> 9 ^ key << 11 ^ key) & presentMask;
  }

  /** Weights from ascending unsigned keys and 13 bytes a key, each times {@code scale}. */
  public static Weights of(int[] keys, byte[] weights, float scale) {
    return new Weights(keys, planes(weights, keys.length), scale);
  }

  private static byte[] planes(byte[] weights, int rows) {
    byte[] planes = new byte[weights.length];
    for (int row = 0; row < rows; row++) {
      for (int y = 0; y < N; y++) {
        planes[y * rows + row] = weights[row * N + y];
      }
    }
    return planes;
  }

  /**
   * Adds the weights of some features, which it uses up, to sums.
   *
   * @param features cleared by the caller before they are gathered anew
   * @param sums from {@code at} on, {@link #SUM} numbers that {@link #score} can read; of at most
   *     {@value #MOST} features together
   */
  void add(FeatureKeys features, long[] sums, int at) {
    int[] keys = features.keys;
    int likely = 0;
    for (int i = 0; i < features.count; i++) { // no branch on what memory says
      int key = keys[i];
      int bit = bit(key);
      keys[likely] = key;
      likely += (int) (present[bit >> 6] >>> bit & 1);
    }
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    int found = 0;
    for (int i = 0; i < likely; i++) {
      int slot = slot(keys[i]);
      if (slot >= 0) {
        long first = slots[slot] >>> WEIGHTS_AT;
        long second = slots[slot + 1];
        a += first & EVEN;
        b += first >>> Byte.SIZE & EVEN;
        c += second & EVEN;
        d += second >>> Byte.SIZE & EVEN;
        found++;
      }
    }
    sums[at] += a;
    sums[at + 1] += b;
    sums[at + 2] += c;
    sums[at + 3] += d;
    sums[at + 4] += found;
  }

  /** Twice the slot of a key, -1 if it has no weights. */
  private int slot(int key) {
    int check = check(key);
    int slot = key & mask;
    long first = slots[slot * 2];
    while (first != 0 && ((int) first & CHECK) != check) {
      slot = (slot + 1) & mask;
      first = slots[slot * 2];
    }
    return first == 0 ? -1 : slot * 2;
  }

  /** The weights that sums hold, as 13 scores. */
  void score(long[] sums, float[] scores, int at) {
    int offset = OFFSET * (int) sums[4];
    for (int y = 0; y < N; y++) {
      int place = y < IN_FIRST ? y : y - IN_FIRST;
      long lanes = sums[(y < IN_FIRST ? 0 : 2) + (place & 1)];
      int sum = (int) (lanes >>> place / 2 * Short.SIZE & 0xFFFF) - offset;
      scores[at + y] += scale * sum;
    }
  }

  static Weights read(DataInput in) throws IOException {
    float scale = in.readFloat();
    int[] keys = KeyStream.read(in);
    byte[] planes = new byte[keys.length * N];
    in.readFully(planes);
    return new Weights(keys, planes, scale);
  }

  /** Writes what {@link #read} reads: keys, then for each label one byte a key. */
  public static void write(int[] keys, byte[] weights, float scale, DataOutput out)
      throws IOException {
    out.writeFloat(scale);
    KeyStream.write(keys, out);
    out.write(planes(weights, keys.length));
  }
}
