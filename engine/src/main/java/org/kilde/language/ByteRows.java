package org.kilde.language;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Rows of signed bytes whose sums are wanted. Eight bytes are read and summed at a time: as numbers
 * from 0 to 255 in lanes of 16 bits, which as many rows as are gathered first cannot overflow.
 */
final class ByteRows {
  private static final int GATHERED = 256; // times 255 fits into 16 bits
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long UNSIGNED = 0x8080808080808080L; // turns -128..127 into 0..255
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int OFFSET = 128;

  private final byte[] bytes; // eight more than there are, so that the last row can be read too
  private final int width;

  /**
   * @param bytes row after row
   * @param width bytes a row
   */
  ByteRows(byte[] bytes, int width) {
    this.bytes = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
    this.width = width;
  }

  /** All rows, one after the other. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length - Long.BYTES);
  }

  Sums sums() {
    return new Sums();
  }

  /** Sums of the columns of some rows. */
  final class Sums {
    private final int[] sums = new int[width];
    private final int[] gathered = new int[GATHERED]; // offsets of rows not summed yet
    private int count;

    /** Adds a row by its number. */
    void add(int row) {
      gathered[count++] = row * width;
      if (count == GATHERED) {
        sumGathered();
      }
    }

    /** The sums of all rows added, one a column. */
    int[] all() {
      sumGathered();
      return sums;
    }

    private void sumGathered() {
      for (int column = 0; column < width; column += Long.BYTES) {
        long even = 0;
        long odd = 0;
        for (int i = 0; i < count; i++) {
          long eight = (long) EIGHT.get(bytes, gathered[i] + column) ^ UNSIGNED;
          even += eight & EVEN;
          odd += eight >>> Byte.SIZE & EVEN;
        }
        for (int i = 0; i < Long.BYTES && column + i < width; i++) {
          long lanes = (i & 1) == 0 ? even : odd;
          sums[column + i] += (int) (lanes >>> i / 2 * Short.SIZE & 0xFFFF) - OFFSET * count;
        }
      }
      count = 0;
    }
  }
}
