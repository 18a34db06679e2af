package org.kilde.app.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.kilde.app.page.archive.SavedPage;
import org.kilde.app.page.archive.WaczPages;
import org.kilde.language.LanguagePacks;

/**
 * Reads the articles of a file, whatever kind it is, packed with gzip or not. What cannot be read
 * becomes a remark; only errors of the one who takes the articles come through.
 */
public final class SourceReader {
  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;

  private final TextReader texts = new TextReader();
  private final PageReader pages;
  private final JsonLinesReader lines;

  /**
   * @param fields names of the fields in JSON Lines
   * @param packs whose words clean pages; asked when the first page comes
   */
  public SourceReader(FieldNames fields, Supplier<LanguagePacks> packs) {
    this.pages = new PageReader(packs);
    this.lines = new JsonLinesReader(fields);
  }

  /** Hands the file's articles to the sink, in order. */
  public void read(Path file, DocumentSink sink) throws IOException {
    try {
      if (WaczPages.isWacz(file)) {
        pages.readWacz(file, new SafeSink(sink));
        sink.advance(Files.size(file));
      } else {
        open(file, sink);
      }
    } catch (SinkException e) {
      throw e.cause();
    } catch (UnreadableException e) {
      sink.remark(Remark.skipped(file, e.reason()));
    } catch (EOFException e) {
      sink.remark(
          Remark.skipped(file, "found the gzip cut off; expected its end. Fetch it again."));
    } catch (ZipException e) {
      sink.remark(
          Remark.skipped(file, "found a damaged gzip (" + e.getMessage() + "). Fetch it again."));
    } catch (IOException e) {
      sink.remark(Remark.skipped(file, InputFinder.reason(e)));
    }
  }

  /**
   * Reads a page that was fetched; errors of the sink come through.
   *
   * @param where its address, under which it is kept
   */
  public void readPage(String where, SavedPage page, DocumentSink sink)
      throws IOException, UnreadableException {
    pages.read(where, page, sink);
  }

  /** True if fetched bytes are a feed. */
  public static boolean isFeed(byte[] bytes) {
    return is(FileKind.FEED, bytes);
  }

  /** True if fetched bytes are a web page. */
  public static boolean isPage(byte[] bytes) {
    return is(FileKind.PAGE, bytes);
  }

  private static boolean is(FileKind kind, byte[] bytes) {
    try {
      return FileKind.of("", Arrays.copyOf(bytes, Math.min(HEAD, bytes.length))) == kind;
    } catch (UnreadableException e) {
      return false;
    }
  }

  /**
   * Reads kept bytes again; what is to be said of them was said when they were first read.
   *
   * @param where the article's origin
   */
  public Document reread(Path file, String where, Original original) throws UnreadableException {
    return switch (original.form()) {
      case TEXT -> texts.read(file, original, QUIET);
      case PAGE -> pages.read(file, where, original, QUIET);
      case LINE ->
          original
              .fields()
              .map(given -> new JsonLinesReader(FieldNames.of(given)))
              .orElseGet(() -> new JsonLinesReader(FieldNames.usual()))
              .read(file, where, original, QUIET);
    };
  }

  private static final DocumentSink QUIET =
      new DocumentSink() {
        @Override
        public void accept(Document document) {
          // what is read again is handed back, not over
        }

        @Override
        public void remark(Remark remark) {
          // said before
        }
      };

  private void open(Path file, DocumentSink sink) throws IOException, UnreadableException {
    try (InputStream bytes =
        new CountedStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), sink)) {
      readOpened(file, bytes, sink);
    }
  }

  private void readOpened(Path file, InputStream bytes, DocumentSink sink)
      throws IOException, UnreadableException {
    String name = String.valueOf(file.getFileName());
    boolean packed = isGzip(bytes);
    InputStream unpacked = packed ? new GZIPInputStream(bytes, BUFFER) : bytes;
    if (packed) {
      name = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    }
    byte[] head = head(unpacked);
    if (head.length == 0) {
      throw new UnreadableException("found it empty; expected an article.");
    }
    // Not a buffer: where a gzip is cut off, a buffer would lose what it had unpacked before.
    InputStream content = new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
    SafeSink safe = new SafeSink(sink);
    switch (FileKind.of(name, head)) {
      case TEXT -> texts.read(file, content, packed, safe);
      case PAGE -> pages.read(file, content, safe);
      case MHTML -> pages.readMhtml(file, content, safe);
      case WARC -> pages.readWarc(file, content, safe);
      case FEED -> pages.readFeed(file, content, safe);
      case JSON_LINES -> lines.read(file, content, safe);
    }
  }

  private static boolean isGzip(InputStream bytes) throws IOException {
    bytes.mark(2);
    byte[] magic = bytes.readNBytes(2);
    bytes.reset();
    return magic.length == 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
  }

  /** The first bytes; fewer if the stream ends or breaks within them. */
  private static byte[] head(InputStream stream) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      int read = stream.read(head, 0, HEAD);
      while (read > 0) {
        length += read;
        read = stream.read(head, length, HEAD - length);
      }
    } catch (EOFException | ZipException e) {
      if (length == 0) {
        throw e; // else it comes again, behind the bytes that are whole
      }
    }
    return Arrays.copyOf(head, length);
  }

  /** Tells the taker's errors from the file's. */
  private record SafeSink(DocumentSink sink) implements DocumentSink {
    @Override
    public void accept(Document document) throws IOException {
      try {
        sink.accept(document);
      } catch (IOException e) {
        throw new SinkException(e);
      }
    }

    @Override
    public boolean isKnown(String sha256, String where) {
      return sink.isKnown(sha256, where);
    }

    @Override
    public void remark(Remark remark) {
      sink.remark(remark);
    }
  }

  private static final class SinkException extends IOException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    SinkException(IOException cause) {
      super(cause);
      this.cause = cause;
    }

    IOException cause() {
      return cause;
    }
  }
}
