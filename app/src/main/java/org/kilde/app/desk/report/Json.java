package org.kilde.app.desk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.kilde.app.desk.ArticleRow;

/** Writes JSON that people can read too. */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  static JsonGenerator on(Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    json.setPrettyPrinter(printer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }

  static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  /** The fields of an article, within an object. */
  static void article(JsonGenerator json, ArticleRow article) throws IOException {
    json.writeStringField("document", article.id());
    json.writeStringField("title", article.title());
    optional(json, "outlet", article.outlet());
    json.writeStringField("language", article.language());
    optional(json, "published", article.published());
    json.writeStringField("source", article.origin());
    optional(json, "url", article.url());
    optional(json, "story", article.story());
  }
}
