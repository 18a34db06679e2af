package org.kilde.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.kilde.app.page.PageWords.Kind;

/** Finds who wrote the article: from the page's data, its meta elements, its bylines. */
final class Authors {
  private static final int MOST = 12;

  private final PageWords words;
  private final Set<String> notNames;

  /**
   * @param notNames the outlet, the host: what is written in place of a name
   */
  Authors(PageWords words, Set<String> notNames) {
    this.words = words;
    this.notNames = notNames;
  }

  List<String> find(
      PageTree tree, ArticleFinder.Found found, Titles.Title title, MetaTags meta, JsonLd data) {
    List<String> names = ofData(data);
    if (names.isEmpty()) {
      names = ofMeta(meta);
    }
    if (names.isEmpty()) {
      names = ofElements(tree.index);
    }
    if (names.isEmpty()) {
      names = ofLines(tree, found, title);
    }
    return names;
  }

  private List<String> ofData(JsonLd data) {
    Set<String> persons = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    Optional<Map<String, Object>> article = data.findArticle();
    if (article.isEmpty()) {
      return List.of();
    }
    for (String field : List.of("author", "creator")) {
      Object value = article.get().get(field);
      JsonLd.strings(value).forEach(text -> persons.addAll(split(text)));
      for (Map<String, Object> thing : data.things(value)) {
        boolean body = JsonLd.strings(thing.get("@type")).contains("Organization");
        for (String name : JsonLd.strings(thing.get("name"))) {
          if (body) {
            others.add(Titles.plain(name));
          } else {
            persons.addAll(split(name));
            others.addAll(
                notNames.contains(name.toLowerCase(Locale.ROOT)) ? List.of(name) : List.of());
          }
        }
      }
      if (!persons.isEmpty() || !others.isEmpty()) {
        break;
      }
    }
    return List.copyOf(persons.isEmpty() ? others : persons);
  }

  private List<String> ofMeta(MetaTags meta) {
    Set<String> names = new LinkedHashSet<>();
    String from = "";
    for (MetaTags.Entry entry : meta.all(words, Kind.META_AUTHOR)) {
      if (names.isEmpty() || entry.name().equals(from)) {
        from = entry.name();
        names.addAll(split(entry.value()));
      }
    }
    return List.copyOf(names);
  }

  private List<String> ofElements(PageIndex index) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : index.properties) {
      if (!element.attr("itemprop").contains("author")) {
        continue;
      }
      Element name = element.selectFirst("[itemprop=name]");
      String text =
          name == null
              ? element.text()
              : name.hasAttr("content") ? name.attr("content") : name.text();
      if (text.length() < 120 && !inComments(element)) {
        names.addAll(split(text));
      }
    }
    if (!names.isEmpty()) {
      return List.copyOf(names);
    }
    for (Element link : index.authorLinks) {
      if (link.text().length() < 60 && !inComments(link)) {
        names.addAll(split(link.text()));
      }
    }
    return names.size() > 4 ? List.of() : List.copyOf(names);
  }

  private static boolean inComments(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.id().contains("comment") || at.className().contains("comment")) {
        return true;
      }
    }
    return false;
  }

  private List<String> ofLines(PageTree tree, ArticleFinder.Found found, Titles.Title title) {
    int from = title.strip() == null ? found.box().firstStrip : title.strip().box().firstStrip;
    Set<String> marked = new LinkedHashSet<>();
    for (int i = Math.max(0, from - 6); i < Math.min(tree.strips.size(), from + 30); i++) {
      Strip strip = tree.strips.get(i);
      if (strip.has(Mark.COMMENTS | Mark.RELATED | Mark.NAVIGATION) || strip.length() > 150) {
        continue;
      }
      int end = words.opens(Kind.BYLINE, strip.text());
      if (end > 0 && strip.text().length() < 120) {
        List<String> names = split(withoutDay(strip.text().substring(end)));
        if (!names.isEmpty() && names.stream().allMatch(Authors::looksLikeName)) {
          return names;
        }
      }
      if (marked.isEmpty() && strip.has(Mark.BYLINE) && strip.length() < 80) {
        List<String> names = split(strip.text());
        if (names.stream().allMatch(Authors::looksLikeName)) {
          marked.addAll(names);
        }
      }
    }
    return marked.isEmpty() ? ofTail(tree, found) : List.copyOf(marked);
  }

  /** Cuts "published on 4 March" and what follows. */
  private String withoutDay(String byline) {
    int day = words.indexOf(Kind.PUBLISHED, byline);
    int change = words.indexOf(Kind.MODIFIED, byline);
    int end = day < 0 || change >= 0 && change < day ? change : day;
    return end < 0 ? byline : byline.substring(0, end);
  }

  /** "By X" behind the article, in the article's last strips. */
  private List<String> ofTail(PageTree tree, ArticleFinder.Found found) {
    int end = found.box().endStrip;
    for (int i = Math.max(0, end - 4); i < Math.min(tree.strips.size(), end + 12); i++) {
      Strip strip = tree.strips.get(i);
      int cue = strip.length() < 100 ? words.opens(Kind.BYLINE, strip.text()) : 0;
      if (cue > 0 && !strip.has(Mark.COMMENTS | Mark.RELATED)) {
        List<String> names = split(strip.text().substring(cue));
        if (!names.isEmpty() && names.stream().allMatch(Authors::looksLikeName)) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Two to five words with capitals: a name as bylines write it. */
  static boolean looksLikeName(String text) {
    int count = 0;
    int capitals = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      if (start && Character.isLetter(c)) {
        count++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
      start = c == ' ';
    }
    return count >= 2 && count <= 5 && capitals >= 2;
  }

  /** Parts a byline into its names: commas, "and", brackets, what follows a name. */
  List<String> split(String raw) {
    String text = Titles.plain(raw);
    List<String> out = new ArrayList<>();
    if (text.startsWith("http") || text.length() > 300) {
      return out;
    }
    int start = 0;
    for (int at = 0; at <= text.length() && out.size() < MOST; at++) {
      int end = at;
      int next = at + 1;
      if (at < text.length()) {
        char c = text.charAt(at);
        boolean mark = ",;|/•·\n(–—".indexOf(c) >= 0;
        boolean and = (at == 0 || text.charAt(at - 1) == ' ') && isAnd(text, at);
        if (!mark && !and) {
          continue;
        }
        if (and) {
          next = words.findAt(Kind.AND, text, at).orElse(at + 1);
        }
      }
      name(text.substring(Math.min(start, end), end))
          .filter(n -> !out.contains(n))
          .ifPresent(out::add);
      start = next;
    }
    return out;
  }

  private boolean isAnd(String text, int at) {
    return text.charAt(at) == '&'
        || words
            .findAt(Kind.AND, text, at)
            .filter(end -> end < text.length() && text.charAt(end) == ' ')
            .isPresent();
  }

  private Optional<String> name(String raw) {
    String text = raw.strip();
    int cue = words.opens(Kind.BYLINE, text);
    while (cue > 0 && cue < text.length()) {
      text = text.substring(cue).strip();
      if (text.startsWith(":")) {
        text = text.substring(1).strip();
      }
      cue = words.opens(Kind.BYLINE, text);
    }
    while (!text.isEmpty() && ".:-*\"'“”)".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    while (!text.isEmpty() && ".:-*\"'“”@".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    text = withoutTitle(text);
    boolean bad =
        text.length() < 3
            || text.length() > 60
            || text.indexOf('@') >= 0
            || text.indexOf("://") >= 0
            || text.chars().anyMatch(Character::isDigit)
            || text.split(" ").length > 6
            || words.is(Kind.TITLE, text)
            || words.is(Kind.BYLINE, text)
            || words.is(Kind.BUTTON, text)
            || notNames.contains(text.toLowerCase(Locale.ROOT));
    return bad ? Optional.empty() : Optional.of(text);
  }

  /** Cuts what follows a name: "Ane Vik journalist". */
  private String withoutTitle(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at - 1) == ' ' && Character.isLetter(text.charAt(at))) {
        Optional<Integer> end = words.findAt(Kind.TITLE, text, at);
        if (end.isPresent() && text.substring(0, at).strip().indexOf(' ') > 0) {
          return text.substring(0, at).strip();
        }
      }
    }
    return text;
  }
}
