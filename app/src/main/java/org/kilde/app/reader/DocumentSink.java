package org.kilde.app.reader;

import java.io.IOException;

/** Takes what is read, one article after the other. */
public interface DocumentSink {

  /** Takes an article; an error here is the taker's, not the file's, and ends the reading. */
  void accept(Document document) throws IOException;

  void remark(Remark remark);

  /**
   * Asked before the work of reading: true if an article of these bytes is known and need not be
   * read again.
   *
   * @param sha256 of its bytes, in hexadecimal
   * @param where its file, with the line or address within it
   */
  default boolean isKnown(String sha256, String where) {
    return false;
  }

  /** Says how far a file is read, in bytes on disk since the last call. */
  default void advance(long bytes) {}
}
