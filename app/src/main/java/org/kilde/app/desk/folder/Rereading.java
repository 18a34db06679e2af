package org.kilde.app.desk.folder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reading.Outcome;
import org.kilde.app.reading.Reading;
import org.kilde.language.LanguagePacks;

/** Redoes all evidence of a desk from its kept bytes, by today's rules. */
public final class Rereading {
  private final DeskWriter writer;
  private final LanguagePacks packs;

  public Rereading(DeskWriter writer, LanguagePacks packs) {
    this.writer = writer;
    this.packs = packs;
  }

  /** Asked before each article; throws to stop, which leaves what was done. */
  public interface Check {
    void check() throws IOException;
  }

  /** Reads all articles again; if it is stopped, the next time begins anew. */
  public Outcome run(Reading reading, Check stop) throws IOException {
    List<String> ids = writer.all();
    Again again = new Again(writer.rows(), packs);
    writer.beginAgain();
    Outcome outcome =
        reading.read(
            ids.size(),
            sink -> feed(ids, again, sink),
            new Reading.Taker() {
              @Override
              public void take(Document document, AnalyzedArticle read) throws IOException {
                prepare(document, read).take();
              }

              @Override
              public Reading.Ready prepare(Document document, AnalyzedArticle read) {
                DeskWriter.Prepared prepared = writer.prepare(document, read);
                return () -> {
                  stop.check();
                  writer.again(prepared);
                };
              }
            });
    writer.finish();
    writer.setRules(RulesPrint.of(packs));
    return outcome;
  }

  private static void feed(List<String> ids, Again again, DocumentSink sink) throws IOException {
    for (String id : ids) {
      Optional<Document> document = again.document(id);
      if (document.isPresent()) {
        sink.accept(document.get());
      }
      sink.advance(1);
    }
  }
}
