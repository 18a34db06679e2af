package org.kilde.app.desk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.SearchResult;
import org.kilde.text.Span;

/** A result of search as JSON. */
public final class SearchJson {
  private final Writer out;

  public SearchJson(Writer out) {
    this.out = out;
  }

  public void write(SearchResult result) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeNumberField("total", result.total());
      json.writeBooleanField("loosened", result.loosened());
      json.writeArrayFieldStart("hits");
      for (SearchResult.Hit hit : result.hits()) {
        json.writeStartObject();
        Json.article(json, hit.article());
        json.writeArrayFieldStart("snippets");
        for (SearchResult.Snippet each : hit.snippets()) {
          snippet(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      counts(json, "languages", result.languages());
      counts(json, "outlets", result.outlets());
      counts(json, "months", result.months());
      counts(json, "places", result.places());
      counts(json, "persons", result.persons());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void snippet(JsonGenerator json, SearchResult.Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeStringField("words", snippet.words());
    json.writeNumberField("start", snippet.start());
    json.writeArrayFieldStart("marks");
    for (Span mark : snippet.marks()) {
      json.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, List<Count> counts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Count each : counts) {
      json.writeStartObject();
      json.writeStringField("value", each.value());
      json.writeStringField("label", each.label());
      json.writeNumberField("count", each.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
