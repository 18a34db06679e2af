package org.kilde.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.language.LanguagePacks;

/** Every reader: any bytes under any name become articles or remarks, never an error. */
public final class FileFuzz {
  private static final String[] NAMES = {
    "a.txt", "a.html", "a.jsonl", "a.mhtml", "a.warc", "a.xml", "a.rss", "a.txt.gz", "a", "a.wacz"
  };
  private static final Path FOLDER = folder();
  private static final SourceReader READER =
      new SourceReader(FieldNames.usual(), LanguagePacks::shipped);

  private FileFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    Path file = FOLDER.resolve(data.pickValue(NAMES));
    Files.write(file, data.consumeRemainingAsBytes());
    READER.read(
        file,
        new DocumentSink() {
          @Override
          public void accept(Document document) {
            if (document.article().source().text().isBlank()) {
              throw new IllegalStateException("broken property: an article without words");
            }
          }

          @Override
          public void remark(Remark remark) {
            if (remark.reason().isBlank()) {
              throw new IllegalStateException("broken property: a remark without a reason");
            }
          }
        });
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("kilde-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
