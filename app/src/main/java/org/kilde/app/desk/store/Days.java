package org.kilde.app.desk.store;

import java.util.Optional;
import org.kilde.lineage.Period;

/** Days as columns hold them, counted from 1970-01-01. */
final class Days {
  /** Of what has no date: before all that has one. */
  static final int UNKNOWN = -10_000_000;

  private Days() {}

  /** The last day a date may mean; of a range without an end its first. */
  static int last(Optional<String> edtf) {
    return edtf.flatMap(Period::of)
        .map(period -> (int) (period.to() >= Period.OPEN ? period.from() : period.to()))
        .orElse(UNKNOWN);
  }
}
