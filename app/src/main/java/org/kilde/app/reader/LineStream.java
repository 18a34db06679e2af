package org.kilde.app.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as bytes, one at a time; of a line past the limit only its number. */
final class LineStream {
  private static final int BUFFER = 1 << 16;

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line end; empty if there are too many
   */
  record Line(int number, Optional<byte[]> bytes) {}

  private final InputStream in;
  private final Limit limit;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
  private int at;
  private int end;
  private int number;

  LineStream(InputStream in, Limit limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    line.reset();
    boolean tooLong = false;
    do {
      int stop = lineEnd();
      tooLong = tooLong || line.size() + stop - at > limit.bytes();
      if (!tooLong) {
        line.write(buffer, at, stop - at);
      }
      at = stop;
    } while (at == end && fill());
    at++; // the line end itself
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  /** How many lines were begun. */
  int number() {
    return number;
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  /** Makes sure that a byte is there; false at the end of the file. */
  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    end = Math.max(0, in.read(buffer));
    at = 0;
    return end > 0;
  }
}
