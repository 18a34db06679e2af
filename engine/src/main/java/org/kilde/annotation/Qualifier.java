package org.kilde.annotation;

import java.util.Locale;

/** How exact a figure says it is. */
public enum Qualifier {
  EXACT,
  ABOUT,
  NEARLY,
  MORE_THAN,
  AT_LEAST,
  AT_MOST,
  DOZENS,
  HUNDREDS,
  THOUSANDS,
  SEVERAL_THOUSAND,
  BETWEEN;

  /** The name the export writes: {@code at-least}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
