package org.kilde.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kilde.app.codec.RecordCodec;
import org.kilde.finding.ArticleDigest;
import org.kilde.run.DigestKeep;

/**
 * Keeps the digests of a run: the first {@value #IN_MEMORY} in memory, those after them in a file
 * that goes away with the run. Throws {@link UncheckedIOException} if the file cannot be used.
 */
final class DigestFile implements DigestKeep, AutoCloseable {
  private static final int IN_MEMORY = 1_000;

  /** Made when it is first needed: short runs do without. */
  private static final class Codec {
    static final RecordCodec<ArticleDigest> OF_DIGESTS = RecordCodec.of(ArticleDigest.class);
  }

  private final int inMemory;
  private final List<ArticleDigest> first = new ArrayList<>();
  private final OutputFile file;
  private final FileChannel channel;
  private long[] ends = new long[1 << 10]; // in the file, of those that lie there
  private int count;

  DigestFile(Path beside) throws IOException {
    this(beside, IN_MEMORY);
  }

  /**
   * @param inMemory how many stay there
   */
  DigestFile(Path beside, int inMemory) throws IOException {
    this.inMemory = inMemory;
    this.file = OutputFile.scratch(beside, ".digests");
    this.channel = FileChannel.open(file.part(), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Override
  public void add(ArticleDigest digest) {
    if (first.size() < inMemory) {
      first.add(digest);
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Codec.OF_DIGESTS.write(digest));
    long start = start(count);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = start + bytes.remaining();
    try {
      for (long at = start; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ArticleDigest get(int number) {
    if (number < inMemory) {
      return first.get(number);
    }
    int there = number - inMemory;
    long start = start(there);
    ByteBuffer bytes = ByteBuffer.allocate((int) (ends[there] - start));
    try {
      for (int read = 0; read >= 0 && bytes.hasRemaining(); ) {
        read = channel.read(bytes, start + bytes.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Codec.OF_DIGESTS.read(bytes.array());
  }

  private long start(int there) {
    return there == 0 ? 0 : ends[there - 1];
  }

  @Override
  public void close() throws IOException {
    try (file) {
      channel.close();
    }
  }
}
