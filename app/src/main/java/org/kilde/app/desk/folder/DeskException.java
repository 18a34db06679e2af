package org.kilde.app.desk.folder;

import java.io.IOException;

/** A desk that cannot be opened; the message says why and what to do. */
public final class DeskException extends IOException {
  private static final long serialVersionUID = 1L;

  DeskException(String message) {
    super(message);
  }
}
