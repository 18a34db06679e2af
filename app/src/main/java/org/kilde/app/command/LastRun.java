package org.kilde.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kilde.app.export.OutputFile;
import org.kilde.app.reader.Document;

/**
 * Remembers which file each article of the last run came from, so that {@code why} needs no paths.
 * The article is read again when it is asked for: reading gives the same rows each time.
 */
final class LastRun {
  private static final String FILE = "last.jsonl";
  private static final JsonFactory JSON = new JsonFactory();

  private LastRun() {}

  /**
   * Where an article of the last run is.
   *
   * @param fields the option {@code --fields} of that run
   */
  record Place(Path file, Optional<String> fields) {}

  /** Writes down articles while a run goes on. */
  static final class Log implements AutoCloseable {
    private final OutputFile out;
    private final JsonGenerator json;
    private final Optional<String> fields;

    Log(Path state, Optional<String> fields) throws IOException {
      Files.createDirectories(state);
      this.out = new OutputFile(state.resolve(FILE));
      this.json =
          JSON.createGenerator(out.writer()).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      this.fields = fields;
    }

    void add(Document document) throws IOException {
      json.writeStartObject();
      json.writeStringField("document", document.article().id());
      json.writeStringField("file", document.file().toAbsolutePath().toString());
      if (fields.isPresent()) {
        json.writeStringField("fields", fields.get());
      }
      json.writeEndObject();
    }

    void finish() throws IOException {
      json.close();
      out.commit();
    }

    @Override
    public void close() throws IOException {
      try (out) {
        json.close();
      }
    }
  }

  /** Where the article with an id is; empty if the last run did not read it. */
  static Optional<Place> find(Path state, String id) throws IOException {
    Path file = state.resolve(FILE);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          values.put(name, parser.getText());
        }
        if (id.equals(values.get("document"))) {
          return Optional.of(
              new Place(
                  Path.of(values.getOrDefault("file", "")),
                  Optional.ofNullable(values.get("fields"))));
        }
      }
    }
    return Optional.empty();
  }
}
