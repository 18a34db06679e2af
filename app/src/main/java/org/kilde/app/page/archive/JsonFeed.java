package org.kilde.app.page.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Reads a JSON Feed (versions 1 and 1.1) into what RSS and Atom are read into. */
final class JsonFeed {
  private static final int MOST_NESTED = 100;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).build())
          .build();

  private JsonFeed() {}

  /** True if the bytes begin as an object of JSON does. */
  static boolean is(byte[] bytes) {
    for (byte each : bytes) {
      switch (each) {
        case ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {
          // blank, or the mark of UTF-8
        }
        default -> {
          return each == '{';
        }
      }
    }
    return false;
  }

  static SyndFeed read(byte[] bytes) throws IOException, FeedPages.NoFeedException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      parser.nextToken();
      SyndFeed feed = new SyndFeedImpl();
      List<SyndEntry> entries = new ArrayList<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (name) {
          case "title" -> text(parser).ifPresent(feed::setTitle);
          case "language" -> text(parser).ifPresent(feed::setLanguage);
          case "items" -> {
            if (value == JsonToken.START_ARRAY) {
              items(parser, entries);
            }
          }
          default -> parser.skipChildren();
        }
      }
      feed.setEntries(entries);
      return feed;
    } catch (JsonProcessingException e) {
      throw new FeedPages.NoFeedException("broken JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private static void items(JsonParser parser, List<SyndEntry> entries) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        entries.add(item(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static SyndEntry item(JsonParser parser) throws IOException {
    SyndEntry entry = new SyndEntryImpl();
    List<SyndContent> contents = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "url" -> text(parser).ifPresent(entry::setLink);
        case "title" -> text(parser).ifPresent(entry::setTitle);
        case "content_html" -> text(parser).ifPresent(words -> contents.add(content(words)));
        case "content_text", "summary" ->
            text(parser).ifPresent(words -> contents.add(content(paragraphs(words))));
        case "date_published" ->
            text(parser).flatMap(JsonFeed::date).ifPresent(entry::setPublishedDate);
        case "date_modified" ->
            text(parser).flatMap(JsonFeed::date).ifPresent(entry::setUpdatedDate);
        case "author", "authors" -> name(parser).ifPresent(entry::setAuthor);
        default -> parser.skipChildren();
      }
    }
    entry.setContents(contents);
    return entry;
  }

  /** The value that the parser stands at; empty, and passed over, if it is none of one piece. */
  private static Optional<String> text(JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
      return Optional.of(parser.getText());
    }
    parser.skipChildren();
    return Optional.empty();
  }

  /** The first name in an author, or in a list of them. */
  private static Optional<String> name(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY
        && parser.currentToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    Optional<String> first = Optional.empty();
    int depth = 1;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING
          && first.isEmpty()
          && "name".equals(parser.currentName())) {
        first = Optional.of(parser.getText());
      }
    }
    return first;
  }

  private static SyndContent content(String html) {
    SyndContent content = new SyndContentImpl();
    content.setType("text/html");
    content.setValue(html);
    return content;
  }

  private static String paragraphs(String words) {
    StringBuilder html = new StringBuilder();
    words
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.append("<p>").append(Entities.escape(line.strip())).append("</p>"));
    return html.toString();
  }

  private static Optional<Date> date(String words) {
    try {
      return Optional.of(Date.from(OffsetDateTime.parse(words.strip()).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
