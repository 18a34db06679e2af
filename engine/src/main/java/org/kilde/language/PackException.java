package org.kilde.language;

/** A language pack that cannot be read; the message says where, what was found and what to do. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PackException(String message) {
    super(message);
  }

  /** {@code where: what, found X; expected Y.} */
  public static PackException at(Rule where, String what, String found, String expected) {
    return new PackException(
        where + ": " + what + ", found \"" + found + "\"; expected " + expected + ".");
  }
}
