package org.kilde.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguagePacks;

/**
 * Articles in memory, as the program's own readers hand them over.
 *
 * @param words runs of characters between spaces, over all articles
 * @param characters UTF-16, over all articles
 */
record RawArticles(List<RawArticle> articles, long words, long characters) {

  /** Reads files and folders, at most {@code most} articles. */
  static RawArticles read(List<String> paths, int most, LanguagePacks packs) throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    SourceReader reader = new SourceReader(FieldNames.usual(), () -> packs);
    for (Path file : InputFinder.find(paths).files()) {
      reader.read(file, new Collector(articles, most));
    }
    long words = 0;
    long characters = 0;
    for (RawArticle each : articles) {
      words += new StringTokenizer(each.source().text()).countTokens();
      characters += each.source().length();
    }
    return new RawArticles(List.copyOf(articles), words, characters);
  }

  private record Collector(List<RawArticle> into, int most) implements DocumentSink {
    @Override
    public void accept(Document document) {
      if (into.size() < most) {
        into.add(document.article());
      }
    }

    @Override
    public void remark(Remark remark) {
      throw new IllegalStateException(String.valueOf(remark)); // a measuring set must be whole
    }
  }
}
