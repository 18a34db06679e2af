package org.kilde.name.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Ascending unsigned 32-bit keys, stored as differences in three byte planes. */
final class KeyStream {
  private static final int LARGEST = 0xFFFFFF;

  private KeyStream() {}

  static int[] read(DataInput in) throws IOException {
    int count = in.readInt();
    byte[] planes = new byte[count * 3];
    in.readFully(planes);
    int[] keys = new int[count];
    int key = 0;
    for (int i = 0; i < count; i++) {
      key +=
          (planes[i] & 255) | (planes[count + i] & 255) << 8 | (planes[2 * count + i] & 255) << 16;
      keys[i] = key;
    }
    return keys;
  }

  static void write(int[] keys, DataOutput out) throws IOException {
    int count = keys.length;
    byte[] planes = new byte[count * 3];
    int before = 0;
    for (int i = 0; i < count; i++) {
      int gap = keys[i] - before;
      if (Integer.compareUnsigned(gap, LARGEST) > 0) {
        throw new IllegalArgumentException("keys too sparse, found a gap of " + gap);
      }
      planes[i] = (byte) gap;
      planes[count + i] = (byte) (gap >> 8);
      planes[2 * count + i] = (byte) (gap >> 16);
      before = keys[i];
    }
    out.writeInt(count);
    out.write(planes);
  }
}
