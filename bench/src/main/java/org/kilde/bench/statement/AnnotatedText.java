package org.kilde.bench.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kilde.text.Span;

/** One line of an annotated set: a text and what is said in it. */
record AnnotatedText(String id, String text, List<AnnotatedStatement> statements) {
  private static final JsonFactory JSON = new JsonFactory();

  static List<AnnotatedText> read(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser json = JSON.createParser(line)) {
        json.nextToken();
        texts.add(document(json));
      }
    }
    return texts;
  }

  private static AnnotatedText document(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    List<Raw> raw = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "text" -> text = json.getText();
        case "statements" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            raw.add(statement(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    String words = text;
    return new AnnotatedText(id, text, raw.stream().map(each -> each.in(words)).toList());
  }

  private record Raw(String type, List<Span> content, List<Span> speakers) {
    AnnotatedStatement in(String text) {
      return new AnnotatedStatement(
          type, content, speakers.stream().map(span -> span.in(text)).toList());
    }
  }

  private static Raw statement(JsonParser json) throws IOException {
    String type = "";
    List<Span> content = List.of();
    List<Span> speakers = List.of();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "type" -> type = json.getText();
        case "spans" -> content = spans(json);
        case "speaker" -> speakers = spans(json);
        default -> json.skipChildren();
      }
    }
    return new Raw(type, content, speakers);
  }

  private static List<Span> spans(JsonParser json) throws IOException {
    List<Span> spans = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      spans.add(new Span(start, json.getIntValue()));
      json.nextToken();
    }
    return spans;
  }
}
