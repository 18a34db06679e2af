package org.kilde.app.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the sink how far a file is read. */
final class CountedStream extends FilterInputStream {
  private final DocumentSink sink;
  private long sinceMark;

  CountedStream(InputStream in, DocumentSink sink) {
    super(in);
    this.sink = sink;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    sinceMark += read;
    sink.advance(read);
  }

  @Override
  public synchronized void mark(int limit) {
    super.mark(limit);
    sinceMark = 0;
  }

  @Override
  public synchronized void reset() throws IOException {
    super.reset();
    sink.advance(-sinceMark); // what is read again counts once
    sinceMark = 0;
  }
}
