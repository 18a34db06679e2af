package org.kilde.bench.figure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of one language in a file with one JSON object a line. */
final class TextLines {
  private TextLines() {}

  static List<String> read(Path file, String language) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> fields = fields(line);
      String tag = fields.getOrDefault("lang", fields.getOrDefault("language", language));
      if (tag.equals(language)) {
        texts.add(fields.getOrDefault("text", ""));
      }
    }
    return texts;
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        }
      }
    }
    return fields;
  }
}
