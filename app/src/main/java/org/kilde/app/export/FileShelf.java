package org.kilde.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.kilde.story.Shelf;

/**
 * A shelf in a file that is open for reading and writing. Room is given out in powers of two, so
 * that what is freed fits what comes next. Throws {@link UncheckedIOException} if the file cannot
 * be used.
 */
final class FileShelf implements Shelf {
  private static final int LEAST = 10; // 1 kB

  private final FileChannel channel;
  private final List<List<Long>> free = new ArrayList<>(); // by the power of two
  private long end;

  FileShelf(FileChannel channel) {
    this.channel = channel;
    for (int i = 0; i <= Integer.SIZE; i++) {
      free.add(new ArrayList<>());
    }
  }

  private static int power(int length) {
    return Math.max(LEAST, Integer.SIZE - Integer.numberOfLeadingZeros(length - 1));
  }

  @Override
  public long put(byte[] bytes) {
    int power = power(bytes.length);
    List<Long> known = free.get(power);
    long place = end;
    if (known.isEmpty()) {
      end += 1L << power;
    } else {
      place = known.removeLast();
    }
    ByteBuffer from = ByteBuffer.wrap(bytes);
    try {
      while (from.hasRemaining()) {
        channel.write(from, place + from.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place;
  }

  @Override
  public byte[] get(long place, int length) {
    ByteBuffer into = ByteBuffer.allocate(length);
    try {
      for (int read = 0; read >= 0 && into.hasRemaining(); ) {
        read = channel.read(into, place + into.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return into.array();
  }

  @Override
  public void free(long place, int length) {
    free.get(power(length)).add(place);
  }
}
