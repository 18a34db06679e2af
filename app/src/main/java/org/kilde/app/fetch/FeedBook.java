package org.kilde.app.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.app.export.OutputFile;

/**
 * The feeds that a desk follows, in {@code feeds.jsonl} of its folder: written whole, one feed a
 * line. One process at a time has it.
 */
public final class FeedBook implements AutoCloseable {
  private static final String FILE = "feeds.jsonl";
  private static final String LOCK = "watching.lock";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final FileChannel lock;
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();

  private FeedBook(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /** Opens the list of a desk's folder, which is made if there is none. */
  public static FeedBook open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!take(lock)) {
      lock.close();
      throw new IOException(
          folder
              + ": another process follows feeds for this desk; expected none. Give it the feeds as"
              + " well, or name another desk: --desk FOLDER");
    }
    FeedBook book = new FeedBook(folder.resolve(FILE), lock);
    try {
      book.load();
      return book;
    } catch (IOException e) {
      book.close();
      throw e;
    }
  }

  private static boolean take(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this process has it already
    }
  }

  /** All feeds, those followed longest first. */
  public List<FeedState> all() {
    return List.copyOf(feeds.values());
  }

  public Optional<FeedState> find(String address) {
    return Optional.ofNullable(feeds.get(address));
  }

  /** Adds a feed, or puts what is known of it in the place of what was. */
  public void put(FeedState feed) {
    feeds.put(feed.address(), feed);
  }

  /** Writes all down. */
  public void save() throws IOException {
    try (OutputFile out = new OutputFile(file)) {
      try (JsonGenerator json =
          JSON.createGenerator(out.writer()).setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
        for (FeedState feed : feeds.values()) {
          write(feed, json);
        }
        json.writeRaw('\n');
      }
      out.commit();
    }
  }

  private static void write(FeedState feed, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("feed", feed.address());
    write("title", feed.title(), json);
    write("etag", feed.validators().etag(), json);
    write("last_modified", feed.validators().lastModified(), json);
    json.writeStringField("next", feed.next().toString());
    json.writeNumberField("failures", feed.failures());
    json.writeStringField("met", String.join(" ", feed.met()));
    if (!feed.postponed().isEmpty()) {
      json.writeStringField("postponed", String.join(" ", feed.postponed()));
    }
    json.writeEndObject();
  }

  private static void write(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void load() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          values.put(name, parser.getText());
        }
        put(state(values));
      }
    } catch (JsonProcessingException | DateTimeException | NumberFormatException e) {
      throw new IOException(
          file
              + ": found it damaged ("
              + e.getMessage()
              + "); expected one feed a line. Mend or delete it; what is on the desk stays.",
          e);
    }
  }

  private static FeedState state(Map<String, String> values) {
    return new FeedState(
        values.getOrDefault("feed", ""),
        Optional.ofNullable(values.get("title")),
        new Validators(
            Optional.ofNullable(values.get("etag")),
            Optional.ofNullable(values.get("last_modified"))),
        Instant.parse(values.getOrDefault("next", Instant.EPOCH.toString())),
        Integer.parseInt(values.getOrDefault("failures", "0")),
        keys(values.getOrDefault("met", "")),
        keys(values.getOrDefault("postponed", "")));
  }

  private static List<String> keys(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
