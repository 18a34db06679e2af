package org.kilde.app.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be written. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputException(Path where, String reason) {
    super(where + ": " + reason);
  }
}
