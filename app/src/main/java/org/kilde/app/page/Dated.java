package org.kilde.app.page;

/**
 * A date as the page gives it.
 *
 * @param edtf day precision ({@code 2026-03-14})
 * @param basis what kind of place it was read from
 * @param where the place itself, for "why?": {@code json-ld datePublished}, {@code meta
 *     article:published_time}, {@code time}, {@code text: …}
 */
public record Dated(String edtf, Basis basis, String where) {

  /** Kinds of evidence for a date, as the export names them. */
  public enum Basis {
    METADATA,
    URL,
    TEXT,
    /** Only a day of change, or the first day named anywhere: published then, before or after. */
    INFERRED
  }
}
