package org.kilde.app.desk.folder;

/** A decision that makes no sense on this desk; the message says why. */
public final class DecisionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  DecisionException(String message) {
    super(message);
  }
}
