package org.kilde.annotation;

import java.util.Locale;

/** What a proper name names. */
public enum EntityClass {
  PERSON,
  ORGANIZATION,
  PLACE;

  /** The name the export writes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
