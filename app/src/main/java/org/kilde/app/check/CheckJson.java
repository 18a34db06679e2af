package org.kilde.app.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** A checked draft as JSON. */
public final class CheckJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  public CheckJson(Writer out) {
    this.out = out;
  }

  public void write(CheckedDraft draft) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("language", draft.language());
      json.writeArrayFieldStart("sentences");
      for (CheckedSentence sentence : draft.sentences()) {
        json.writeStartObject();
        json.writeNumberField("start", sentence.span().start());
        json.writeNumberField("end", sentence.span().end());
        json.writeStringField("words", sentence.words());
        json.writeStringField("verdict", sentence.verdict().label());
        json.writeArrayFieldStart("parts");
        for (CheckedPart part : sentence.parts()) {
          part(json, part);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void part(JsonGenerator json, CheckedPart part) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", part.kind());
    json.writeStringField("words", part.words());
    json.writeStringField("verdict", part.verdict().label());
    json.writeStringField("reason", part.reason());
    json.writeNumberField("articles", part.articles());
    json.writeNumberField("outlets", part.outlets());
    json.writeNumberField("independentOrigins", part.origins().size());
    json.writeArrayFieldStart("origins");
    for (String origin : part.origins()) {
      json.writeString(origin);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Backing each : part.evidence()) {
      backing(json, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void backing(JsonGenerator json, Backing each) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", each.article().id());
    optional(json, "row", each.row());
    json.writeNumberField("start", each.span().start());
    json.writeNumberField("end", each.span().end());
    json.writeStringField("words", each.words());
    optional(json, "who", each.who());
    json.writeStringField("relation", each.relation().label());
    json.writeStringField("says", each.says());
    optional(json, "outlet", each.article().outlet());
    optional(json, "published", each.article().published());
    json.writeStringField("source", each.article().origin());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }
}
