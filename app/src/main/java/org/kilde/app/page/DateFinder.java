package org.kilde.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.kilde.app.page.PageWords.Kind;
import org.kilde.article.Publication;

/**
 * Collects every day a page gives for itself and takes the one from the best place. The order of
 * places was chosen by how often each was right on the choosing half of the measured pages.
 */
final class DateFinder {
  private final PageWords words;
  private final DateText reader;
  private final ScriptDates scripts;
  private final List<DateCandidate> candidates = new ArrayList<>();

  DateFinder(PageWords words, DateText reader, ScriptDates scripts) {
    this.scripts = scripts;
    this.words = words;
    this.reader = reader;
  }

  List<DateCandidate> all(
      PageTree tree,
      ArticleFinder.Found found,
      Titles.Title title,
      MetaTags meta,
      JsonLd data,
      Optional<String> url) {
    ofData(data);
    ofMeta(meta);
    ofElements(tree, found, title);
    new DateLines(words, reader).find(tree, found, title, candidates::add);
    url.ifPresent(this::ofUrl);
    candidates.sort(
        Comparator.comparing(DateCandidate::place).thenComparingInt(DateCandidate::distance));
    if (candidates.isEmpty()
        || candidates.getFirst().place().compareTo(DatePlace.SCRIPT_PUBLISHED) > 0) {
      scripts.forEach((name, value) -> add(DatePlace.SCRIPT_PUBLISHED, value, "script " + name));
      meta.find("description")
          .ifPresent(text -> add(DatePlace.ANY_LINE, lastOf(text), "meta description"));
      candidates.sort(
          Comparator.comparing(DateCandidate::place).thenComparingInt(DateCandidate::distance));
    }
    preferLocalDay();
    return candidates;
  }

  /** The day of the last change, where one is given that is not before publication. */
  static Optional<Dated> modified(List<DateCandidate> all, Optional<Dated> published) {
    return all.stream()
        .filter(
            c ->
                c.place() == DatePlace.DATA_MODIFIED
                    || c.place() == DatePlace.META_MODIFIED
                    || c.place() == DatePlace.LABEL_MODIFIED)
        .filter(
            c -> published.isEmpty() || c.date().toString().compareTo(published.get().edtf()) >= 0)
        .max(Comparator.comparing(DateCandidate::place))
        .map(
            c ->
                new Dated(
                    c.date().toString(),
                    c.place() == DatePlace.LABEL_MODIFIED
                        ? Publication.Basis.TEXT
                        : Publication.Basis.METADATA,
                    c.where()));
  }

  /** Where good places give another day than the one taken, by more than a time zone. */
  static List<Conflict> conflicts(List<DateCandidate> all) {
    List<Conflict> out = new ArrayList<>();
    if (all.isEmpty()) {
      return out;
    }
    DateCandidate first = all.getFirst();
    List<LocalDate> seen = new ArrayList<>();
    for (DateCandidate other : all) {
      long apart = Math.abs(other.date().toEpochDay() - first.date().toEpochDay());
      if (other.place().compareTo(DatePlace.URL) <= 0
          && apart > 1
          && !seen.contains(other.date())) {
        seen.add(other.date());
        out.add(
            new Conflict(
                "published",
                first.date() + " (" + first.where() + ")",
                other.date() + " (" + other.where() + ")"));
      }
    }
    return out;
  }

  private static String lastOf(String text) {
    return text.length() > 80 ? text.substring(text.length() - 80) : text;
  }

  /**
   * Metadata often counts in UTC; where a line under the headline, or the address, is one day
   * beside it, that is the day at the outlet's place.
   */
  private void preferLocalDay() {
    if (candidates.isEmpty()
        || candidates.getFirst().place().compareTo(DatePlace.TIME_IN_HEAD) > 0) {
      return;
    }
    LocalDate first = candidates.getFirst().date();
    for (DateCandidate other : candidates) {
      boolean shown =
          switch (other.place()) {
            case LABEL_PUBLISHED, LINE_IN_HEAD, URL -> true;
            case DATA_PUBLISHED,
                META_PUBLISHED,
                PROPERTY_PUBLISHED,
                TIME_PUBLISHED,
                TIME_IN_HEAD,
                LABEL_IN_ARTICLE,
                TIME_IN_ARTICLE,
                DATE_LINE,
                META_DATE,
                ANY_LABEL_PUBLISHED,
                SCRIPT_PUBLISHED,
                DATA_OTHER,
                TIME_ANYWHERE,
                LABEL_MODIFIED,
                META_MODIFIED,
                DATA_MODIFIED,
                ANY_LINE,
                ANY_TEXT ->
                false;
          };
      if (shown && Math.abs(other.date().toEpochDay() - first.toEpochDay()) == 1) {
        candidates.remove(other);
        candidates.addFirst(other);
        return;
      }
      if (shown && other.date().equals(first)) {
        return;
      }
    }
  }

  private void add(DatePlace place, String value, String where) {
    reader.value(value).ifPresent(date -> candidates.add(new DateCandidate(place, date, where, 0)));
  }

  private void ofData(JsonLd data) {
    data.findArticle()
        .ifPresent(
            article -> {
              ofThing(article, DatePlace.DATA_PUBLISHED, "datePublished");
              ofThing(article, DatePlace.DATA_OTHER, "dateCreated");
              ofThing(article, DatePlace.DATA_MODIFIED, "dateModified");
            });
    for (String type : List.of("WebPage", "VideoObject", "Product")) {
      data.findType(type)
          .ifPresent(
              thing -> {
                ofThing(thing, DatePlace.DATA_OTHER, "datePublished");
                ofThing(thing, DatePlace.DATA_OTHER, "uploadDate");
              });
    }
  }

  private void ofThing(Map<String, Object> thing, DatePlace place, String name) {
    for (String value : JsonLd.strings(thing.get(name))) {
      add(place, value, "json-ld " + name);
    }
  }

  private void ofMeta(MetaTags meta) {
    meta.all(words, Kind.META_PUBLISHED)
        .forEach(e -> add(DatePlace.META_PUBLISHED, e.value(), "meta " + e.name()));
    meta.all(words, Kind.META_DATE)
        .forEach(e -> add(DatePlace.META_DATE, e.value(), "meta " + e.name()));
    meta.all(words, Kind.META_MODIFIED)
        .forEach(e -> add(DatePlace.META_MODIFIED, e.value(), "meta " + e.name()));
  }

  private void ofElements(PageTree tree, ArticleFinder.Found found, Titles.Title title) {
    Map<Element, Box> boxes = new IdentityHashMap<>();
    if (!tree.index.times.isEmpty()) {
      tree.boxes.forEach(box -> boxes.put(box.element, box));
    }
    for (Element element : tree.index.properties) {
      if (element.attr("itemprop").contains("datePublished")) {
        add(DatePlace.PROPERTY_PUBLISHED, valueOf(element), "itemprop datePublished");
      } else if (element.attr("itemprop").contains("dateModified")) {
        add(DatePlace.META_MODIFIED, valueOf(element), "itemprop dateModified");
      }
    }
    for (Element element : tree.index.abbreviations) {
      if (element.className().contains("published") || element.className().contains("date")) {
        add(DatePlace.TIME_PUBLISHED, element.attr("title"), "abbr " + element.className());
      }
    }
    for (Element element : tree.index.times) {
      add(placeOf(element, boxes, found, title), valueOf(element), "time");
    }
  }

  private static DatePlace placeOf(
      Element element, Map<Element, Box> boxes, ArticleFinder.Found found, Titles.Title title) {
    Box box = null;
    for (Element at = element; at != null && box == null; at = at.parent()) {
      box = boxes.get(at);
    }
    if (box == null || box.has(Mark.COMMENTS | Mark.RELATED | Mark.FOOTER | Mark.NAVIGATION)) {
      return DatePlace.ANY_TEXT;
    }
    String type = element.className();
    if (type.contains("updated") && !type.contains("published") || type.contains("modif")) {
      return DatePlace.META_MODIFIED;
    }
    if (element.hasAttr("pubdate") || type.contains("publish") || type.contains("entry-date")) {
      return DatePlace.TIME_PUBLISHED;
    }
    if (title.strip() != null && isNear(box, title.strip().box())) {
      return DatePlace.TIME_IN_HEAD;
    }
    return box.within(found.box()) ? DatePlace.TIME_IN_ARTICLE : DatePlace.TIME_ANYWHERE;
  }

  /** Whether few strips lie between the headline's box and this one. */
  private static boolean isNear(Box box, Box headline) {
    int distance = box.firstStrip - headline.firstStrip;
    return distance >= -4 && distance <= 12;
  }

  private static String valueOf(Element element) {
    for (String name : List.of("datetime", "content", "title", "data-datetime")) {
      String value = element.attr(name);
      if (!value.isBlank()) {
        return value;
      }
    }
    return element.text();
  }

  /** A day in the path: {@code /2026/03/14/}, {@code /2026-03-14-}, {@code /20260314}. */
  private void ofUrl(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    for (DateText.Day day : reader.scan(path, 1)) {
      if (path.charAt(Math.max(0, day.start() - 1)) != '.'
          && Character.isDigit(path.charAt(day.start()))
          && day.end() - day.start() >= 8) {
        candidates.add(new DateCandidate(DatePlace.URL, day.date(), "url", 0));
        return;
      }
    }
    int digits = 0;
    for (int i = 0; i <= path.length(); i++) {
      boolean digit = i < path.length() && path.charAt(i) >= '0' && path.charAt(i) <= '9';
      if (!digit && digits == 8 && path.charAt(i - 8) == '2') {
        add(DatePlace.URL, path.substring(i - 8, i), "url");
      }
      digits = digit ? digits + 1 : 0;
    }
  }
}
