package org.kilde.name.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Feature key to one signed byte a label; absent features weigh nothing. Tagging spends its time
 * waiting for memory here, so a slot holds all in 16 bytes (24 bits of the key, 13 weights), and a
 * small bit set that stays in the cache tells most absent keys.
 */
public final class Weights {
  private static final int N = Labels.COUNT;
  private static final int IN_FIRST = 5;
  private static final int CHECK = 0xFFFFFF;
  private final long[] slots;
  private final int mask;
  private final long[] present;
  private final int presentMask;
  private final float scale;

  private Weights(int[] keys, byte[] weights, float scale) {
    this.scale = scale;
    int capacity = Integer.highestOneBit(Math.max(16, keys.length)) << 1;
    if (keys.length > 0.6 * capacity) {
      capacity <<= 1;
    }
    slots = new long[capacity * 2];
    mask = capacity - 1;
    present = new long[Math.max(1, capacity >> 3)];
    presentMask = present.length * Long.SIZE - 1;
    byte[] row = new byte[N];
    for (int i = 0; i < keys.length; i++) {
      System.arraycopy(weights, i * N, row, 0, N);
      put(keys[i], row);
    }
  }

  private void put(int key, byte[] row) {
    int slot = key & mask;
    while (slots[slot * 2] != 0) {
      slot = (slot + 1) & mask;
    }
    long first = check(key);
    for (int y = 0; y < IN_FIRST; y++) {
      first |= (row[y] & 255L) << 24 + 8 * y;
    }
    long second = 0;
    for (int y = IN_FIRST; y < N; y++) {
      second |= (row[y] & 255L) << 8 * (y - IN_FIRST);
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
    return new Weights(keys, weights, scale);
  }

  /**
   * Adds the weights of {@code count} features to 13 scores from {@code at}.
   *
   * @param sums 13 numbers to work with
   */
  public void score(int[] keys, int count, float[] scores, int at, int[] sums) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      int bit = bit(key);
      if ((present[bit >> 6] >>> bit & 1) != 0) {
        add(key, sums);
      }
    }
    for (int y = 0; y < N; y++) {
      scores[at + y] += scale * sums[y];
    }
  }

  private void add(int key, int[] sums) {
    int slot = key & mask;
    int check = check(key);
    long first = slots[slot * 2];
    while (first != 0 && ((int) first & CHECK) != check) {
      slot = (slot + 1) & mask;
      first = slots[slot * 2];
    }
    if (first != 0) {
      long second = slots[slot * 2 + 1];
      for (int y = 0; y < IN_FIRST; y++) {
        sums[y] += (byte) (first >> 24 + 8 * y);
      }
      for (int y = IN_FIRST; y < N; y++) {
        sums[y] += (byte) (second >> 8 * (y - IN_FIRST));
      }
    }
  }

  static Weights read(DataInput in) throws IOException {
    float scale = in.readFloat();
    int[] keys = KeyStream.read(in);
    byte[] planes = new byte[keys.length * N];
    in.readFully(planes);
    byte[] weights = new byte[planes.length];
    for (int row = 0; row < keys.length; row++) {
      for (int y = 0; y < N; y++) {
        weights[row * N + y] = planes[y * keys.length + row];
      }
    }
    return new Weights(keys, weights, scale);
  }

  /** Writes what {@link #read} reads: keys, then for each label one byte a key. */
  public static void write(int[] keys, byte[] weights, float scale, DataOutput out)
      throws IOException {
    out.writeFloat(scale);
    KeyStream.write(keys, out);
    byte[] planes = new byte[weights.length];
    for (int row = 0; row < keys.length; row++) {
      for (int y = 0; y < N; y++) {
        planes[y * keys.length + row] = weights[row * N + y];
      }
    }
    out.write(planes);
  }
}
