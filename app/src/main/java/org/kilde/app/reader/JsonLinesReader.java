package org.kilde.app.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.kilde.app.reader.FieldNames.Part;
import org.kilde.article.IsoDate;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/** Reads JSON Lines: one article a line. A line that cannot be read is named and left out. */
final class JsonLinesReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final FieldNames fields;

  JsonLinesReader(FieldNames fields) {
    this.fields = fields;
  }

  void read(Path file, InputStream content, DocumentSink sink)
      throws IOException, UnreadableException {
    LineStream lines = new LineStream(content, Limit.LINE);
    try {
      Optional<LineStream.Line> line = lines.next();
      while (line.isPresent()) {
        readLine(file, line.get(), sink);
        line = lines.next();
      }
    } catch (EOFException | ZipException e) {
      throw new UnreadableException(
          "found the gzip cut off or damaged in line "
              + Math.max(1, lines.number())
              + "; the articles before it were read. Fetch it again.");
    }
  }

  private void readLine(Path file, LineStream.Line line, DocumentSink sink) throws IOException {
    String where = file + ":" + line.number();
    try {
      byte[] bytes = line.bytes().orElseThrow(() -> new UnreadableException(Limit.LINE.tooMuch()));
      Fingerprint print = Fingerprint.of(bytes);
      if (!isBlank(bytes) && !sink.isKnown(print.sha256(), where)) {
        sink.accept(read(file, where, bytes, print, sink));
      }
    } catch (UnreadableException e) {
      sink.remark(Remark.skipped(where, e.reason()));
    }
  }

  /** Reads a kept line again. */
  Document read(Path file, String where, Original original, DocumentSink sink)
      throws UnreadableException {
    return read(file, where, original.bytes(), Fingerprint.of(original.bytes()), sink);
  }

  private Document read(Path file, String where, byte[] bytes, Fingerprint print, DocumentSink sink)
      throws UnreadableException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    decoded.note().ifPresent(note -> sink.remark(Remark.note(where, note)));
    RawArticle article = article(where, print, values(decoded.text()), sink);
    return new Document(
        file, article, print.sha256(), false, Original.ofLine(bytes, fields.given()));
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private RawArticle article(
      String where, Fingerprint print, Map<String, String> values, DocumentSink sink)
      throws UnreadableException {
    String text = values.getOrDefault(fields.name(Part.TEXT), "");
    if (text.isBlank()) {
      throw new UnreadableException(noText(values));
    }
    Optional<String> url = value(values, Part.URL);
    return new RawArticle(
        print.id(),
        where,
        SourceText.of(text),
        value(values, Part.TITLE),
        published(where, value(values, Part.DATE), sink),
        value(values, Part.LANGUAGE).map(LanguageTag::of),
        url,
        value(values, Part.OUTLET).map(name -> new Outlet(name, "")),
        java.util.List.of());
  }

  private String noText(Map<String, String> values) {
    String name = fields.name(Part.TEXT);
    return values.containsKey(name)
        ? "found no words in the field \"" + name + "\"; expected an article."
        : "found the fields "
            + String.join(", ", values.keySet())
            + "; expected \""
            + name
            + "\" with the article. Name yours: --fields text=NAME.";
  }

  private Optional<String> value(Map<String, String> values, Part part) {
    return Optional.ofNullable(values.get(fields.name(part))).filter(value -> !value.isBlank());
  }

  private static Publication published(String where, Optional<String> date, DocumentSink sink) {
    if (date.isEmpty()) {
      return Publication.UNKNOWN;
    }
    Optional<String> parsed = IsoDate.parse(date.get());
    if (parsed.isEmpty()) {
      sink.remark(
          Remark.note(
              where,
              "date, found \"" + date.get() + "\"; expected YYYY-MM-DD. Read without its date."));
    }
    return parsed
        .map(edtf -> Publication.of(edtf, Publication.Basis.HEADER))
        .orElse(Publication.UNKNOWN);
  }

  /** The object's own strings and numbers; what is nested is passed over. */
  private static Map<String, String> values(String line) throws UnreadableException {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(withoutMark(line))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("found no JSON object; expected one a line.");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          values.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      return values;
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "found broken JSON (" + e.getOriginalMessage() + "); expected one object a line.");
    } catch (IOException e) {
      throw new UnreadableException("found broken JSON (" + e.getMessage() + ").");
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
