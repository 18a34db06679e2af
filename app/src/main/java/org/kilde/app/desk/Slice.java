package org.kilde.app.desk;

/**
 * A part of a list.
 *
 * @param offset rows to pass over
 * @param count rows at most
 */
public record Slice(int offset, int count) {
  /** The first rows. */
  public static Slice first(int count) {
    return new Slice(0, count);
  }
}
