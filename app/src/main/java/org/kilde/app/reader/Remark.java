package org.kilde.app.reader;

/**
 * Something a reader has to say about a file.
 *
 * @param where the file, with the line where there is one
 * @param reason what was found and what was expected
 * @param kind whether anything is lost
 */
public record Remark(String where, String reason, Kind kind) {

  /** Whether anything is lost. */
  public enum Kind {
    /** Not read, or not to its end. */
    SKIPPED,
    /** Read, but the user should know. */
    NOTE
  }

  static Remark skipped(Object where, String reason) {
    return new Remark(where.toString(), reason, Kind.SKIPPED);
  }

  static Remark note(Object where, String reason) {
    return new Remark(where.toString(), reason, Kind.NOTE);
  }

  public boolean isSkipped() {
    return kind == Kind.SKIPPED;
  }

  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
