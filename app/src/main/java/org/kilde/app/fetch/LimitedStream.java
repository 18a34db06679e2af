package org.kilde.app.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks off after so many bytes. */
final class LimitedStream extends FilterInputStream {
  private long left;

  LimitedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** More came than may. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    take(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int read) throws TooMuchException {
    left -= read;
    if (left < 0) {
      throw new TooMuchException();
    }
  }
}
