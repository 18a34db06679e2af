package org.kilde.language;

import java.util.Locale;

/**
 * A BCP 47 language tag as packs are named: {@code da}, {@code nb}, {@code und} for what is not
 * known or shared by all.
 *
 * @param value lower-case language, no region
 */
public record LanguageTag(String value) {
  /** Not known; also the pack that all others inherit. */
  public static final LanguageTag UND = new LanguageTag("und");

  public LanguageTag {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "language tag: found nothing; expected a code such as da.");
    }
  }

  /**
   * The pack tag for a tag as found in the wild: {@code en-GB} and {@code en_US} become {@code en},
   * {@code no} becomes {@code nb}.
   */
  public static LanguageTag of(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return new LanguageTag(
        switch (primary) {
          case "" -> "und";
          case "no" -> "nb"; // the macro-language; what most pages mean by it
          default -> primary;
        });
  }

  public boolean isKnown() {
    return !value.equals("und");
  }

  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
