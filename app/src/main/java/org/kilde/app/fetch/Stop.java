package org.kilde.app.fetch;

import java.io.IOException;

/** Asked again and again while something takes long: whether it may go on. */
public interface Stop {
  /** Throws if the user wishes the run to end. */
  void check() throws IOException;
}
