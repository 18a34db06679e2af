package org.kilde.bench.tagger;

import java.util.stream.IntStream;
import org.kilde.name.tagger.Labels;

/** Which labels may stand before which. */
final class Paths {
  static final int[][] BEFORE = new int[Labels.COUNT][];
  static final int[] START = {Labels.OUTSIDE};

  static {
    for (int y = 0; y < Labels.COUNT; y++) {
      int label = y;
      BEFORE[y] = IntStream.range(0, Labels.COUNT).filter(p -> Labels.follows(p, label)).toArray();
    }
  }

  private Paths() {}
}
