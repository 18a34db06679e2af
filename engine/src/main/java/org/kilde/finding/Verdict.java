package org.kilde.finding;

import java.util.Locale;

/** How figures of one matter stand to each other. */
public enum Verdict {
  AGREE,
  /** The same origin raises its number later. */
  GROWS,
  FALLS,
  /** Two origins differ about the same time. */
  DISPUTED,
  /** The number is the same, who says so is not. */
  SAME_NUMBER_OTHER_SOURCE,
  UNCLEAR;

  /** The name the export writes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
