package org.kilde.app.desk.folder;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reader.UnreadableException;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/** Reads articles again from their kept bytes by today's rules; safe for several threads. */
final class Again {
  private final DeskRows rows;
  private final LanguagePacks packs;
  private @Nullable Analyzer analyzer; // its models are loaded when the first article comes

  Again(DeskRows rows, LanguagePacks packs) {
    this.rows = rows;
    this.packs = packs;
  }

  /** The article as a reader hands it over. */
  Optional<Document> document(String id) {
    return rows.findOriginal(id).flatMap(this::document);
  }

  private Optional<Document> document(DeskRows.Kept kept) {
    try {
      Document document =
          new SourceReader(FieldNames.usual(), () -> packs)
              .reread(Path.of(kept.origin()), kept.origin(), kept.original());
      return Optional.of(
          new Document(
              document.file(),
              document.article(),
              document.sha256(),
              kept.plain(),
              document.original()));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  Optional<AnalyzedArticle> readAgain(String id) {
    return document(id).map(document -> analyzer().analyze(document.article()));
  }

  private synchronized Analyzer analyzer() {
    Analyzer known = analyzer;
    if (known == null) {
      known = new Analyzer(packs, LanguageGuesser.shipped());
      analyzer = known;
    }
    return known;
  }
}
