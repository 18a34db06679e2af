package org.kilde.app.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as bytes, one at a time; of a line past the limit only its number. */
final class LineStream {

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line end; empty if there are too many
   */
  record Line(int number, Optional<byte[]> bytes) {}

  private final InputStream in;
  private final Limit limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private int number;

  LineStream(InputStream in, Limit limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    number++;
    bytes.reset();
    boolean tooLong = false;
    while (next >= 0 && next != '\n') {
      tooLong = tooLong || bytes.size() >= limit.bytes();
      if (!tooLong) {
        bytes.write(next);
      }
      next = in.read();
    }
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(bytes.toByteArray())));
  }

  /** How many lines were begun. */
  int number() {
    return number;
  }
}
