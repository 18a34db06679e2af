package org.kilde.bench.tagger;

import java.util.List;
import org.kilde.name.tagger.Labels;

/**
 * Labels from one number a token: -1 outside, a class that begins, or a class + 10 that goes on.
 */
final class Tags {
  static final int GOES_ON = 10;

  private Tags() {}

  static int[] labels(List<Integer> tags) {
    int[] labels = new int[tags.size()];
    for (int i = 0; i < labels.length; i++) {
      int tag = tags.get(i);
      if (tag >= 0) {
        int nameClass = tag % GOES_ON;
        boolean first = tag < GOES_ON || i == 0 || tags.get(i - 1) % GOES_ON != nameClass;
        boolean last = i + 1 == labels.length || tags.get(i + 1) != nameClass + GOES_ON;
        labels[i] = Labels.of(nameClass, first ? last ? 3 : 0 : last ? 2 : 1);
      }
    }
    return labels;
  }

  /** Labels the tokens from {@code start} up to {@code end} as one name; none if empty. */
  static void mark(int[] labels, int start, int end, int nameClass) {
    for (int i = start; i < end; i++) {
      boolean last = i == end - 1;
      labels[i] = Labels.of(nameClass, i == start ? last ? 3 : 0 : last ? 2 : 1);
    }
  }
}
