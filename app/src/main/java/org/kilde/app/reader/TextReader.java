package org.kilde.app.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kilde.article.RawArticle;

/** Reads a plain text file: one article. */
final class TextReader {

  void read(Path file, InputStream content, boolean packed, DocumentSink sink)
      throws IOException, UnreadableException {
    byte[] bytes = Limit.TEXT.readAll(content);
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    if (decoded.text().isBlank()) {
      throw new UnreadableException("found no words; expected an article.");
    }
    decoded.note().ifPresent(note -> sink.remark(Remark.note(file, note)));
    Fingerprint print = Fingerprint.of(bytes);
    RawArticle article = RawArticle.ofText(print.id(), file.toString(), decoded.text());
    sink.accept(new Document(file, article, print.sha256(), decoded.utf8() && !packed));
  }
}
