package org.kilde.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kilde.article.Article;
import org.kilde.text.Span;

/** Writes records as JSON objects, one a line. A value that is not there is written as null. */
final class RecordWriter implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double WHOLE_BELOW = 1e18;

  private final JsonGenerator json;

  RecordWriter(Writer out) throws IOException {
    this.json = JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** Begins a record. */
  RecordWriter begin(String type) throws IOException {
    json.writeStartObject();
    return string("type", type);
  }

  /** Begins a record of an article. */
  RecordWriter begin(String type, Article article) throws IOException {
    return begin(type).string("document", article.id());
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  RecordWriter string(String name, String value) throws IOException {
    json.writeStringField(name, value);
    return this;
  }

  RecordWriter string(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
    return this;
  }

  RecordWriter strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  RecordWriter flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  /** Whole numbers without a fraction; open ends as null. */
  RecordWriter number(String name, OptionalDouble value) throws IOException {
    json.writeFieldName(name);
    if (value.isEmpty()) {
      json.writeNull();
    } else if (value.getAsDouble() == Math.rint(value.getAsDouble())
        && Math.abs(value.getAsDouble()) < WHOLE_BELOW) {
      json.writeNumber((long) value.getAsDouble());
    } else {
      json.writeNumber(value.getAsDouble());
    }
    return this;
  }

  /** The entity that a referent of an article will turn out to be. */
  RecordWriter entity(String name, Article article, OptionalInt referent) throws IOException {
    return string(
        name,
        referent.isPresent()
            ? Optional.of(EntityNames.provisional(article.id(), referent.getAsInt()))
            : Optional.empty());
  }

  /** Where a span of the clean text stands in the source, in code points. */
  RecordWriter offsets(Article article, Span span) throws IOException {
    Span original = article.original(span);
    json.writeNumberField("start", article.source().codePointOffset(original.start()));
    json.writeNumberField("end", article.source().codePointOffset(original.end()));
    return this;
  }

  RecordWriter pair(String name, Article article, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      pair(article, span.get());
    } else {
      json.writeNull();
    }
    return this;
  }

  RecordWriter pairs(String name, Article article, Collection<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      pair(article, span);
    }
    json.writeEndArray();
    return this;
  }

  private void pair(Article article, Span span) throws IOException {
    Span original = article.original(span);
    json.writeStartArray();
    json.writeNumber(article.source().codePointOffset(original.start()));
    json.writeNumber(article.source().codePointOffset(original.end()));
    json.writeEndArray();
  }

  RecordWriter nothing(String name) throws IOException {
    json.writeNullField(name);
    return this;
  }

  RecordWriter beginObject(String name) throws IOException {
    json.writeObjectFieldStart(name);
    return this;
  }

  RecordWriter endObject() throws IOException {
    json.writeEndObject();
    return this;
  }

  JsonGenerator generator() {
    return json;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
