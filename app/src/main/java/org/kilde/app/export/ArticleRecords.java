package org.kilde.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.annotation.Via;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.text.Span;

/**
 * Writes the records of one article, a JSON object a line; offsets are code points of the source.
 */
final class ArticleRecords {
  private final JsonGenerator json;
  private final AnalyzedArticle read;
  private final Article article;

  ArticleRecords(JsonGenerator json, AnalyzedArticle read) {
    this.json = json;
    this.read = read;
    this.article = read.article();
  }

  void write(String sha256, boolean withText) throws IOException {
    document(sha256, withText);
    for (Block block : article.blocks()) {
      begin("block");
      json.writeStringField("role", block.role().label());
      offsets(block.span());
      end();
    }
    for (Mention mention : read.mentions()) {
      begin("mention");
      json.writeStringField("entity", entity(mention.referent()));
      offsets(mention.span());
      end();
    }
    for (TimeExpression time : read.times()) {
      begin("time");
      offsets(time.span());
      json.writeStringField("value", time.value());
      json.writeStringField("basis", time.basis());
      end();
    }
    for (int i = 0; i < read.figures().size(); i++) {
      figure(i, read.figures().get(i));
    }
    for (int i = 0; i < read.statements().size(); i++) {
      statement(i, read.statements().get(i));
    }
    for (Chain chain : read.chains()) {
      begin("chain");
      string(
          "statement",
          chain.statement().isPresent()
              ? Optional.of(RecordIds.statement(article, chain.statement().getAsInt()))
              : Optional.empty());
      json.writeArrayFieldStart("path");
      for (String each : chain.path()) {
        json.writeString(each);
      }
      json.writeEndArray();
      end();
    }
    for (Doubt doubt : read.doubts()) {
      begin("doubt");
      offsets(doubt.span());
      json.writeStringField("words", article.words(doubt.words()));
      end();
    }
  }

  private void document(String sha256, boolean withText) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "document");
    json.writeStringField("id", article.id());
    json.writeStringField("source", article.origin());
    json.writeStringField("sha256", sha256);
    json.writeStringField("language", article.language().value());
    string("published", article.published().date());
    json.writeStringField(
        "publishedBasis", article.published().basis().name().toLowerCase(java.util.Locale.ROOT));
    string("outlet", article.outlet().map(outlet -> outlet.name()));
    string("title", article.title());
    if (withText) {
      json.writeStringField("text", article.source().text());
    }
    end();
  }

  private void figure(int index, Figure figure) throws IOException {
    begin("figure");
    json.writeStringField("id", RecordIds.figure(article, index));
    offsets(figure.span());
    json.writeStringField("measure", figure.measure().label());
    number("low", figure.low());
    number("high", figure.high());
    json.writeStringField("qualifier", figure.qualifier().label());
    json.writeStringField("of", figure.of());
    json.writeStringField("scope", figure.scope().name().toLowerCase(java.util.Locale.ROOT));
    json.writeBooleanField("hedged", figure.hedged());
    referent("place", figure.place());
    string("asOf", figure.asOf());
    if (figure.attribution().isPresent()) {
      Attribution attribution = figure.attribution().get();
      json.writeObjectFieldStart("attribution");
      referent("entity", attribution.referent());
      json.writeStringField("text", attribution.text());
      json.writeEndObject();
    } else {
      json.writeNullField("attribution");
    }
    end();
  }

  private void statement(int index, Statement statement) throws IOException {
    begin("statement");
    json.writeStringField("id", RecordIds.statement(article, index));
    json.writeArrayFieldStart("spans");
    for (Span span : statement.spans()) {
      pair(span);
    }
    json.writeEndArray();
    json.writeStringField("form", statement.form().label());
    speaker(statement.speaker());
    if (statement.cue().isPresent()) {
      json.writeFieldName("cue");
      pair(statement.cue().get());
    } else {
      json.writeNullField("cue");
    }
    json.writeArrayFieldStart("via");
    for (Via via : statement.via()) {
      json.writeString(via.text());
    }
    json.writeEndArray();
    json.writeBooleanField("negated", statement.negated());
    json.writeBooleanField("hedged", statement.hedged());
    end();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    referent("entity", speaker.referent());
    json.writeStringField("text", speaker.text());
    json.writeStringField("role", speaker.role());
    json.writeStringField("kind", speaker.kind().label());
    json.writeEndObject();
  }

  private void begin(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("document", article.id());
  }

  private void end() throws IOException {
    json.writeEndObject();
  }

  private void offsets(Span span) throws IOException {
    Span original = article.original(span);
    json.writeNumberField("start", article.source().codePointOffset(original.start()));
    json.writeNumberField("end", article.source().codePointOffset(original.end()));
  }

  private void pair(Span span) throws IOException {
    Span original = article.original(span);
    json.writeStartArray();
    json.writeNumber(article.source().codePointOffset(original.start()));
    json.writeNumber(article.source().codePointOffset(original.end()));
    json.writeEndArray();
  }

  private void string(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  /** Whole numbers without a fraction; open ends as null. */
  private void number(String name, OptionalDouble value) throws IOException {
    json.writeFieldName(name);
    if (value.isEmpty()) {
      json.writeNull();
    } else if (value.getAsDouble() == Math.rint(value.getAsDouble())
        && Math.abs(value.getAsDouble()) < 1e18) {
      json.writeNumber((long) value.getAsDouble());
    } else {
      json.writeNumber(value.getAsDouble());
    }
  }

  private void referent(String name, OptionalInt referent) throws IOException {
    string(
        name, referent.isPresent() ? Optional.of(entity(referent.getAsInt())) : Optional.empty());
  }

  private String entity(int referent) {
    return EntityNames.provisional(article.id(), referent);
  }
}
