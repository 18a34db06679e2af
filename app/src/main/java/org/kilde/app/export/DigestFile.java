package org.kilde.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kilde.app.codec.RecordCodec;
import org.kilde.app.codec.StringPool;
import org.kilde.finding.ArticleDigest;
import org.kilde.run.DigestKeep;
import org.kilde.story.Shelf;

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
  private final FileShelf shelf;
  private final StringPool pool = new StringPool();
  private long[] places = new long[1 << 10]; // of those that lie in the file
  private int[] lengths = new int[1 << 10];
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
    this.shelf = new FileShelf(channel);
  }

  /** Room in the same file for what else a run seldom needs. */
  Shelf shelf() {
    return shelf;
  }

  @Override
  public void add(ArticleDigest digest) {
    if (first.size() < inMemory) {
      first.add(digest);
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    byte[] bytes = Codec.OF_DIGESTS.write(digest);
    lengths[count] = bytes.length;
    places[count++] = shelf.put(bytes);
  }

  @Override
  public ArticleDigest get(int number) {
    if (number < inMemory) {
      return first.get(number);
    }
    int there = number - inMemory;
    return Codec.OF_DIGESTS.read(shelf.get(places[there], lengths[there]), pool);
  }

  @Override
  public void close() throws IOException {
    try (file) {
      channel.close();
    }
  }
}
