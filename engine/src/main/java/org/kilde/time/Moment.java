package org.kilde.time;

/**
 * A time as EDTF.
 *
 * @param basis {@code stated} in the words, counted from the {@code publication}, or {@code
 *     unknown}
 */
record Moment(String value, String basis) {
  static Moment stated(String value) {
    return new Moment(value, "stated");
  }

  static Moment counted(String value) {
    return new Moment(value, "publication");
  }

  static Moment unknown(String value) {
    return new Moment(value, "unknown");
  }

  /** From this time to another. */
  Moment to(Moment end) {
    return new Moment(value + "/" + end.value, basis.equals("stated") ? end.basis : basis);
  }
}
