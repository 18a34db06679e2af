package org.kilde.app.reader;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much one article may be, so that memory stays within bounds whatever a file holds.
 *
 * @param bytes at most
 */
record Limit(int bytes) {
  private static final int MEGABYTE = 1 << 20;

  /** The longest novel has three million letters; no article comes near. */
  static final Limit TEXT = new Limit(2 * MEGABYTE);

  /** Pages carry pictures and scripts with them. */
  static final Limit PAGE = new Limit(10 * MEGABYTE);

  /** A line of JSON, escapes and other fields included. */
  static final Limit LINE = new Limit(4 * MEGABYTE);

  byte[] readAll(InputStream content) throws IOException, UnreadableException {
    byte[] all = content.readNBytes(bytes + 1);
    if (all.length > bytes) {
      throw new UnreadableException(tooMuch());
    }
    return all;
  }

  /** The reason for what is longer. */
  String tooMuch() {
    return "found more than "
        + bytes / MEGABYTE
        + " MB in one article; expected less. Split it into articles.";
  }
}
