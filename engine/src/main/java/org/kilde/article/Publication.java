package org.kilde.article;

import java.util.Optional;

/**
 * When an article was published, as far as anybody can know.
 *
 * @param date EDTF, only as precise as known: {@code 2022-09}, {@code 2023}, {@code 2022-07/..} for
 *     then or later; empty if nothing says it
 * @param basis where the date comes from
 */
public record Publication(Optional<String> date, Basis basis) {
  public static final Publication UNKNOWN = new Publication(Optional.empty(), Basis.NONE);

  /** Where a date comes from, the surest first. */
  public enum Basis {
    /** A {@code date YYYY-MM-DD} line at the head, or a date field beside the text. */
    HEADER,
    METADATA,
    URL,
    /** A date line in the text itself. */
    TEXT,
    /** Follows from what the text says of times. */
    INFERRED,
    NONE
  }

  public static Publication of(String date, Basis basis) {
    return new Publication(Optional.of(date), basis);
  }
}
