package org.kilde.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.kilde.app.page.PageWords.Kind;

/** The meta elements of a page, by lower-case name, property, itemprop or http-equiv. */
final class MetaTags {
  /** A value and the name it stood under. */
  record Entry(String name, String value) {}

  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags read(PageIndex index) {
    MetaTags tags = new MetaTags();
    for (Element meta : index.metas) {
      String value = meta.attr("content").strip();
      if (value.isEmpty()) {
        value = meta.attr("datetime").strip();
      }
      if (value.isEmpty() || value.length() > 2000) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute);
        if (!name.isEmpty()) {
          tags.byName
              .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
              .add(value);
        }
      }
    }
    return tags;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(List::getFirst);
  }

  /** All entries under names of this kind, in the page's order. */
  List<Entry> all(PageWords words, Kind kind) {
    List<Entry> out = new ArrayList<>();
    byName.forEach(
        (name, values) -> {
          if (words.all(kind).contains(name)) {
            values.forEach(value -> out.add(new Entry(name, value)));
          }
        });
    return out;
  }
}
