package org.kilde.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.article.RawArticle;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;

/**
 * The whole way of an article, names and statements with it: rows inside the text, the same twice;
 * of each hundredth input also the export, which must be whole JSON.
 */
public final class ArticleFuzz {
  private static final int EXPORTED = 100;
  private static final JsonFactory JSON = new JsonFactory();
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final Analyzer ANALYZER = Analyzer.shipped();

  private ArticleFuzz() {}

  /** Compiles every pack and exports once: the first inputs must not be taken for slow ones. */
  public static void fuzzerInitialize() throws IOException {
    export("Three people were killed on Monday, police said.");
    for (LanguagePack pack : PACKS.all()) {
      RawArticle raw = RawArticle.ofText("fuzz", "fuzz", "12");
      ANALYZER.analyze(
          new RawArticle(
              raw.id(),
              raw.origin(),
              raw.source(),
              raw.title(),
              raw.published(),
              Optional.of(pack.tag()),
              raw.url(),
              raw.outlet(),
              raw.blocks()));
    }
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    boolean exported = data.consumeInt(1, EXPORTED) == 1;
    String text = data.consumeRemainingAsString();
    AnalyzedArticle read = ANALYZER.analyze(text);
    EvidenceCheck.check(read);
    AnalyzedArticle again = ANALYZER.analyze(text);
    if (!again.statements().equals(read.statements())
        || !again.figures().equals(read.figures())
        || !again.mentions().equals(read.mentions())) {
      throw new IllegalStateException("broken property: the same text twice, other rows");
    }
    if (exported) {
      export(text);
    }
  }

  private static void export(String text) throws IOException {
    Path folder = Files.createTempDirectory("kilde-fuzz");
    Path file = Files.writeString(folder.resolve("a.txt"), text.replace("\ud800", ""));
    Path out = folder.resolve("e.jsonl");
    try (EvidenceExport export = new EvidenceExport(out, PACKS, EntityResolver.of(PACKS))) {
      new SourceReader(FieldNames.usual(), () -> PACKS).read(file, into(export));
      export.finish();
    }
    try (BufferedReader lines = Files.newBufferedReader(out)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try (JsonParser json = JSON.createParser(line)) {
          while (json.nextToken() != null) {} // throws where it is no JSON
        }
      }
    }
    Files.delete(out);
    Files.delete(file);
    Files.delete(folder);
  }

  private static DocumentSink into(EvidenceExport export) {
    return new DocumentSink() {
      @Override
      public void accept(Document document) throws IOException {
        export.add(document, ANALYZER.analyze(document.article()));
      }

      @Override
      public void remark(Remark remark) {
        // Text that is no text is named and left out: that is FileFuzz's matter.
      }
    };
  }
}
