package org.kilde.finding;

import org.kilde.lineage.Passage;

/**
 * A number within a statement, whatever it counts.
 *
 * @param low lowest value its words allow; negative infinity if open
 * @param high highest value; infinity if open
 */
record NumberDigest(Passage passage, double low, double high) {

  boolean isExact() {
    return low == high;
  }

  boolean isSameRange(NumberDigest other) {
    return low == other.low && high == other.high;
  }

  /** The number as written, whatever its qualifier: 25 of "at least 25". */
  double value() {
    return Double.isInfinite(low) ? high : low;
  }
}
