package org.kilde.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.kilde.app.page.PageWords.Kind;

/** What a page says of itself besides its text: outlet, address, language, section, tags. */
final class PageFacts {
  private final PageIndex index;
  private final MetaTags meta;
  private final JsonLd data;
  private final PageWords words;

  PageFacts(PageIndex index, MetaTags meta, JsonLd data, PageWords words) {
    this.index = index;
    this.meta = meta;
    this.data = data;
    this.words = words;
  }

  Optional<String> outlet() {
    Optional<String> site = meta.find("og:site_name").map(Titles::plain);
    if (site.isPresent() && !site.get().isBlank()) {
      return site;
    }
    Optional<Map<String, Object>> article = data.findArticle();
    if (article.isPresent()) {
      for (Map<String, Object> publisher : data.things(article.get().get("publisher"))) {
        for (String name : JsonLd.strings(publisher.get("name"))) {
          return Optional.of(Titles.plain(name));
        }
      }
    }
    for (MetaTags.Entry entry : meta.all(words, Kind.META_OUTLET)) {
      if (entry.value().length() < 60 && !entry.value().contains("://")) {
        return Optional.of(Titles.plain(entry.value()));
      }
    }
    return ofFeed();
  }

  /** A feed bears the outlet's name; that it ends the page's title too makes it sure. */
  private Optional<String> ofFeed() {
    for (Element link : index.links) {
      String name = Titles.plain(link.attr("title"));
      if (link.attr("type").endsWith("+xml")
          && name.length() > 2
          && Titles.plain(index.title).endsWith(" " + name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  Optional<String> canonical() {
    for (Element link : index.links) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank()) {
        String full = link.attr("href").startsWith("http") ? "" : link.absUrl("href");
        return Optional.of(full.isEmpty() ? link.attr("href") : full);
      }
    }
    return meta.find("og:url").or(this::mainEntity);
  }

  private Optional<String> mainEntity() {
    return index.properties.stream()
        .filter(element -> element.attr("itemprop").equals("mainEntityOfPage"))
        .map(element -> element.attr("href"))
        .filter(address -> address.startsWith("http"))
        .findFirst();
  }

  Optional<String> language() {
    Optional<String> said =
        Optional.of(index.language)
            .filter(tag -> !tag.isBlank())
            .or(() -> meta.find("content-language"))
            .or(() -> meta.find("og:locale"))
            .or(
                () ->
                    data.findArticle()
                        .flatMap(a -> JsonLd.strings(a.get("inLanguage")).stream().findFirst()));
    return said.map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"));
  }

  Optional<String> section() {
    Optional<Map<String, Object>> article = data.findArticle();
    if (article.isPresent()) {
      for (String section : JsonLd.strings(article.get().get("articleSection"))) {
        return Optional.of(Titles.plain(section));
      }
    }
    return meta.all(words, Kind.META_SECTION).stream()
        .map(entry -> Titles.plain(entry.value()))
        .filter(value -> value.length() < 60 && !value.isBlank())
        .findFirst();
  }

  List<String> tags() {
    Set<String> out = new LinkedHashSet<>();
    data.findArticle()
        .ifPresent(a -> JsonLd.strings(a.get("keywords")).forEach(k -> split(k, out)));
    if (out.isEmpty()) {
      meta.all(words, Kind.META_TAGS).forEach(entry -> split(entry.value(), out));
    }
    return new ArrayList<>(out);
  }

  private static void split(String text, Set<String> out) {
    for (String part : text.split("[,;]")) {
      String tag = Titles.plain(part);
      if (!tag.isEmpty() && tag.length() < 80 && out.size() < 50) {
        out.add(tag);
      }
    }
  }

  /** What stands where a name should: the outlet, its host. */
  Set<String> notNames(Optional<String> url) {
    Set<String> out = new HashSet<>(words.all(Kind.NOT_NAME));
    outlet().ifPresent(name -> out.add(name.toLowerCase(Locale.ROOT)));
    url.or(this::canonical)
        .ifPresent(
            address -> {
              int start = address.indexOf("://");
              int end = address.indexOf('/', start + 3);
              String host =
                  address.substring(start < 0 ? 0 : start + 3, end < 0 ? address.length() : end);
              String bare = host.startsWith("www.") ? host.substring(4) : host;
              out.add(bare.toLowerCase(Locale.ROOT));
              int dot = bare.indexOf('.');
              out.add(bare.substring(0, dot < 0 ? bare.length() : dot).toLowerCase(Locale.ROOT));
            });
    return out;
  }

  /** Whether numeric days are written month first here: English of America. */
  boolean isMonthFirst(Optional<String> url) {
    String tag = language().orElse("").toLowerCase(Locale.ROOT);
    if (!tag.isEmpty() && !tag.startsWith("en")) {
      return false;
    }
    String address = url.or(this::canonical).orElse("");
    boolean commonwealth =
        words.all(Kind.DAY_FIRST_DOMAIN).stream()
            .anyMatch(ending -> address.contains("." + ending + "/"));
    return !commonwealth
        && (tag.equals("en") || tag.startsWith("en-us") || tag.startsWith("en-ca"));
  }
}
