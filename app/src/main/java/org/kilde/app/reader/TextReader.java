package org.kilde.app.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kilde.article.RawArticle;

/** Reads a plain text file: one article. */
final class TextReader {

  /** Reads kept bytes again. */
  Document read(Path file, Original original, DocumentSink sink) throws UnreadableException {
    return read(file, original.bytes(), Fingerprint.of(original.bytes()), false, sink);
  }

  void read(Path file, InputStream content, boolean packed, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.TEXT.readAll(content);
    Fingerprint print = Fingerprint.of(bytes);
    if (!sink.isKnown(print.sha256(), file.toString())) {
      sink.accept(read(file, bytes, print, packed, sink));
    }
  }

  private static Document read(
      Path file, byte[] bytes, Fingerprint print, boolean packed, DocumentSink sink)
      throws UnreadableException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    if (decoded.text().isBlank()) {
      throw new UnreadableException("found no words; expected an article.");
    }
    decoded.note().ifPresent(note -> sink.remark(Remark.note(file, note)));
    RawArticle article = RawArticle.ofText(print.id(), file.toString(), decoded.text());
    return new Document(
        file, article, print.sha256(), decoded.utf8() && !packed, Original.ofText(bytes));
  }
}
