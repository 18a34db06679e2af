package org.kilde.app.export;

import java.io.IOException;
import java.util.Locale;
import org.kilde.app.reader.Document;
import org.kilde.article.Article;

/** The record {@code document}: what was read and what is known beside its words. */
final class DocumentRecord {

  void write(RecordWriter out, Document document, Article article) throws IOException {
    out.begin("document")
        .string("id", article.id())
        .string("source", article.origin())
        .string("sha256", document.sha256())
        .string("language", article.language().value())
        .string("published", article.published().date())
        .string("publishedBasis", article.published().basis().name().toLowerCase(Locale.ROOT))
        .string("outlet", article.outlet().map(outlet -> outlet.name()))
        .string("url", article.url())
        .string("title", article.title());
    if (!document.plain()) {
      out.string("text", article.source().text());
    }
    out.end();
  }
}
