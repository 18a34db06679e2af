package org.kilde.app.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org data of a page. Broken JSON is read as far as it goes: what stood before the fault
 * is kept.
 */
final class JsonLd {
  private static final int LARGEST = 4_000_000;
  private static final int DEEPEST = 60;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final List<Map<String, Object>> things = new ArrayList<>();

  private JsonLd() {}

  static JsonLd read(PageIndex index) {
    JsonLd all = new JsonLd();
    for (Element script : index.dataScripts) {
      String data = script.data();
      if (data.length() <= LARGEST) {
        all.parse(data);
      }
    }
    return all;
  }

  /** The thing that is the article: the one whose type says so. */
  Optional<Map<String, Object>> findArticle() {
    Map<String, Object> best = null;
    int most = 0;
    for (Map<String, Object> thing : things) {
      int rank = rank(thing);
      if (rank > most) {
        most = rank;
        best = thing;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The thing an {@code @id} reference points to, or the thing itself. */
  Map<String, Object> resolve(Map<String, Object> thing) {
    Object id = thing.get("@id");
    if (thing.size() <= 2 && id instanceof String text) {
      for (Map<String, Object> other : things) {
        if (text.equals(other.get("@id")) && other.size() > thing.size()) {
          return other;
        }
      }
    }
    return thing;
  }

  Optional<Map<String, Object>> findType(String type) {
    return things.stream().filter(thing -> strings(thing.get("@type")).contains(type)).findFirst();
  }

  private static int rank(Map<String, Object> thing) {
    int rank = 0;
    for (String type : strings(thing.get("@type"))) {
      String bare = type.substring(type.lastIndexOf('/') + 1);
      rank = Math.max(rank, rank(bare));
    }
    return rank == 0 ? 0 : rank * 2 + (thing.containsKey("datePublished") ? 1 : 0);
  }

  private static int rank(String type) {
    if (type.endsWith("Article") || type.equals("LiveBlogPosting") || type.equals("Report")) {
      return 4;
    }
    return switch (type) {
      case "BlogPosting", "Review", "SocialMediaPosting" -> 4;
      case "Recipe", "DiscussionForumPosting", "CreativeWork" -> 2;
      case "WebPage", "ItemPage" -> 1;
      default -> 0;
    };
  }

  /** The value as texts: itself, or the members of a list. */
  static List<String> strings(@Nullable Object value) {
    if (value instanceof String text) {
      return List.of(text);
    }
    List<String> out = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(one -> out.addAll(strings(one)));
    }
    return out;
  }

  /** The value as things: itself, or the members of a list. */
  List<Map<String, Object>> things(@Nullable Object value) {
    List<Map<String, Object>> out = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      out.add(resolve(cast(map)));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> out.addAll(things(one)));
    }
    return out;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private void parse(String data) {
    int start = 0;
    while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    try (JsonParser parser = FACTORY.createParser(data.substring(start))) {
      if (parser.nextToken() != null) {
        value(parser, 0);
      }
    } catch (IOException e) {
      // What stood before the fault has been kept: each thing is noted when it opens.
    }
  }

  private @Nullable Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        Object value = value(parser, depth + 1);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private Map<String, Object> object(JsonParser parser, int depth) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    things.add(map);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (parser.currentToken() == JsonToken.START_ARRAY
          || parser.currentToken() == JsonToken.START_OBJECT
          || !map.containsKey(name)) {
        Object value = value(parser, depth + 1);
        if (value != null) {
          map.put(name, value);
        }
      }
    }
    return map;
  }
}
