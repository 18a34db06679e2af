package org.kilde.app.desk.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from telling users of an incubator module that they can do nothing about. */
final class Quiet {
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization"); // held, or its level is lost

  private Quiet() {}

  static void please() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
