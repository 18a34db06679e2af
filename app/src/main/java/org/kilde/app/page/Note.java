package org.kilde.app.page;

/**
 * Something a reader of the page must know.
 *
 * @param kind what sort of note
 * @param words the page's own words, or the reason in ours where {@code kind} is a reason
 */
public record Note(Kind kind, String words) {

  /** Sorts of notes. */
  public enum Kind {
    PAYWALL,
    CORRECTION,
    ENCODING,
    FROM_METADATA,
    NOT_READ
  }
}
