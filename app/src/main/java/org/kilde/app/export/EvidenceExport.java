package org.kilde.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Referent;

/**
 * Writes {@code evidence.jsonl}. Articles go to a spool file as they come, so memory does not grow
 * with them; when all are read, entity ids take the place of provisional names and the file gets
 * its name in one step.
 */
public final class EvidenceExport implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path out;
  private final Path spool;
  private final JsonGenerator generator;
  private final Map<String, Merged> entities = new LinkedHashMap<>();
  private final Map<String, String> entityOf = new HashMap<>();

  /** One entity while it is gathered. */
  private record Merged(String id, String entityClass, String name, Set<String> variants) {}

  public EvidenceExport(Path out) throws IOException {
    this.out = out.toAbsolutePath();
    this.spool = Files.createTempFile(this.out.getParent(), ".kilde", ".spool");
    this.generator = generator(Files.newBufferedWriter(spool));
  }

  /** Adds one article's records. */
  public void add(AnalyzedArticle read, String sha256, boolean withText) throws IOException {
    new ArticleRecords(generator, read).write(sha256, withText);
    for (Referent referent : read.referents()) {
      String key = referent.entityClass().label() + ":" + referent.known().orElse(referent.name());
      Merged merged =
          entities.computeIfAbsent(
              key,
              k ->
                  new Merged(
                      "e" + (entities.size() + 1),
                      referent.entityClass().label(),
                      referent.name(),
                      new TreeSet<>()));
      merged.variants().addAll(referent.surfaces());
      entityOf.put(EntityNames.provisional(read.article().id(), referent.id()), merged.id());
    }
  }

  /** Writes the file; before this, nothing stands under its name. */
  public void finish() throws IOException {
    generator.close();
    Path whole = Files.createTempFile(out.getParent(), ".kilde", ".part");
    try (JsonGenerator copy = generator(Files.newBufferedWriter(whole));
        BufferedReader lines = Files.newBufferedReader(spool);
        JsonParser parser = JSON.createParser(lines)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
            && EntityNames.isProvisional(parser.getText())) {
          copy.writeString(entityOf.get(parser.getText()));
        } else {
          copy.copyCurrentEvent(parser);
        }
      }
      for (Merged entity : entities.values()) {
        write(copy, entity);
      }
      copy.writeRaw('\n');
    }
    Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(JsonGenerator json, Merged entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "entity");
    json.writeStringField("id", entity.id());
    json.writeStringField("class", entity.entityClass());
    json.writeStringField("name", entity.name());
    json.writeArrayFieldStart("variants");
    for (String variant : entity.variants()) {
      json.writeString(variant);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static JsonGenerator generator(Writer writer) throws IOException {
    return JSON.createGenerator(writer).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void close() throws IOException {
    generator.close();
    Files.deleteIfExists(spool);
  }
}
