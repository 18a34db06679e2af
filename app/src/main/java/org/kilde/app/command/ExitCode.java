package org.kilde.app.command;

import org.kilde.app.reading.Outcome;

/** What the program ends with. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** Something was left out or does not hold; the rest is there. */
  static final int PARTLY = 1;

  /** Nothing could be done: wrong use, no place to write, broken language packs. */
  static final int FAILED = 2;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return outcome.isWhole() ? OK : PARTLY;
  }
}
