package org.kilde.app.check;

import java.util.Locale;

/** What the desk says to a sentence; the gravest first. */
public enum Verdict {
  /** Sources of the desk give it and others give something else. */
  DISPUTED,
  /** The desk has the matter, but with another number, qualifier or other words. */
  DIFFERS,
  /** The desk has nothing that says so. */
  NOT_FOUND,
  /** All that says so goes back to one source, or names none. */
  SINGLE_SOURCE,
  /** At least two independent sources say so. */
  BACKED,
  /** It names nobody and counts nothing. */
  NOTHING_TO_CHECK;

  /** The name for other programs: {@code single-source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words: "single source". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
