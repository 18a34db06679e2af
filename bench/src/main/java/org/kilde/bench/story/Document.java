package org.kilde.bench.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/** A line of a measuring set: its fields by name. */
record Document(Map<String, String> fields) {

  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          documents.add(new Document(fields(json, line)));
        }
      }
    }
    return documents;
  }

  private static Map<String, String> fields(JsonFactory json, String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()
            && parser.currentToken() != JsonToken.VALUE_NULL) {
          fields.put(parser.currentName(), parser.getText());
        }
      }
    }
    return fields;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same without its date. */
  Document undated() {
    Map<String, String> undated = new HashMap<>(fields);
    undated.remove("date");
    return new Document(undated);
  }

  AnalyzedArticle analyze(LinkAnalysis analyzer) {
    return analyze(analyzer, field("id"), field("text"));
  }

  /** Analyzes a part of the text, under its own id. */
  AnalyzedArticle analyze(LinkAnalysis analyzer, String id, String text) {
    String date = field("date").length() >= 10 ? field("date").substring(0, 10) : field("date");
    return analyzer.analyze(
        new RawArticle(
            id,
            id,
            SourceText.of(text),
            Optional.empty(),
            date.isEmpty() ? Publication.UNKNOWN : Publication.of(date, Publication.Basis.METADATA),
            Optional.of(LanguageTag.of(field("lang"))),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }
}
