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
  /** Places a date is read from, best first. */
  enum Place {
    DATA_PUBLISHED,
    META_PUBLISHED,
    PROPERTY_PUBLISHED,
    TIME_PUBLISHED,
    TIME_IN_HEAD,
    LABEL_PUBLISHED,
    LINE_IN_HEAD,
    URL,
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
    ANY_TEXT
  }

  /** A day, where it was read, and the words for "why?". */
  record Candidate(Place place, LocalDate date, String where, int distance) {
    Dated dated() {
      Publication.Basis basis =
          switch (place) {
            case DATA_PUBLISHED,
                META_PUBLISHED,
                PROPERTY_PUBLISHED,
                TIME_PUBLISHED,
                TIME_IN_HEAD,
                TIME_IN_ARTICLE,
                TIME_ANYWHERE,
                META_DATE,
                SCRIPT_PUBLISHED,
                DATA_OTHER ->
                Publication.Basis.METADATA;
            case URL -> Publication.Basis.URL;
            case LABEL_PUBLISHED, LABEL_IN_ARTICLE, LINE_IN_HEAD, DATE_LINE, ANY_LABEL_PUBLISHED ->
                Publication.Basis.TEXT;
            case LABEL_MODIFIED, META_MODIFIED, DATA_MODIFIED, ANY_LINE, ANY_TEXT ->
                Publication.Basis.INFERRED;
          };
      return new Dated(date.toString(), basis, where);
    }
  }

  private final PageWords words;
  private final DateText reader;
  private final ScriptDates scripts;
  private final List<Candidate> candidates = new ArrayList<>();

  DateFinder(PageWords words, DateText reader, ScriptDates scripts) {
    this.scripts = scripts;
    this.words = words;
    this.reader = reader;
  }

  List<Candidate> all(
      PageTree tree,
      ArticleFinder.Found found,
      Titles.Title title,
      MetaTags meta,
      JsonLd data,
      Optional<String> url) {
    ofData(data);
    ofMeta(meta);
    ofElements(tree, found, title);
    ofLines(tree, found, title);
    url.ifPresent(this::ofUrl);
    candidates.sort(Comparator.comparing(Candidate::place).thenComparingInt(Candidate::distance));
    if (candidates.isEmpty()
        || candidates.getFirst().place().compareTo(Place.SCRIPT_PUBLISHED) > 0) {
      scripts.forEach((name, value) -> add(Place.SCRIPT_PUBLISHED, value, "script " + name));
      meta.find("description")
          .ifPresent(text -> add(Place.ANY_LINE, lastOf(text), "meta description"));
      candidates.sort(Comparator.comparing(Candidate::place).thenComparingInt(Candidate::distance));
    }
    preferLocalDay();
    return candidates;
  }

  /** The day of the last change, where one is given that is not before publication. */
  static Optional<Dated> modified(List<Candidate> all, Optional<Dated> published) {
    return all.stream()
        .filter(
            c ->
                c.place() == Place.DATA_MODIFIED
                    || c.place() == Place.META_MODIFIED
                    || c.place() == Place.LABEL_MODIFIED)
        .filter(
            c -> published.isEmpty() || c.date().toString().compareTo(published.get().edtf()) >= 0)
        .max(Comparator.comparing(Candidate::place))
        .map(
            c ->
                new Dated(
                    c.date().toString(),
                    c.place() == Place.LABEL_MODIFIED
                        ? Publication.Basis.TEXT
                        : Publication.Basis.METADATA,
                    c.where()));
  }

  /** Where good places give another day than the one taken, by more than a time zone. */
  static List<Conflict> conflicts(List<Candidate> all) {
    List<Conflict> out = new ArrayList<>();
    if (all.isEmpty()) {
      return out;
    }
    Candidate first = all.getFirst();
    List<LocalDate> seen = new ArrayList<>();
    for (Candidate other : all) {
      long apart = Math.abs(other.date().toEpochDay() - first.date().toEpochDay());
      if (other.place().compareTo(Place.URL) <= 0 && apart > 1 && !seen.contains(other.date())) {
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
    if (candidates.isEmpty() || candidates.getFirst().place().compareTo(Place.TIME_IN_HEAD) > 0) {
      return;
    }
    LocalDate first = candidates.getFirst().date();
    for (Candidate other : candidates) {
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

  private void add(Place place, String value, String where) {
    reader.value(value).ifPresent(date -> candidates.add(new Candidate(place, date, where, 0)));
  }

  private void ofData(JsonLd data) {
    data.findArticle()
        .ifPresent(
            article -> {
              ofThing(article, Place.DATA_PUBLISHED, "datePublished");
              ofThing(article, Place.DATA_OTHER, "dateCreated");
              ofThing(article, Place.DATA_MODIFIED, "dateModified");
            });
    for (String type : List.of("WebPage", "VideoObject", "Product")) {
      data.findType(type)
          .ifPresent(
              thing -> {
                ofThing(thing, Place.DATA_OTHER, "datePublished");
                ofThing(thing, Place.DATA_OTHER, "uploadDate");
              });
    }
  }

  private void ofThing(Map<String, Object> thing, Place place, String name) {
    for (String value : JsonLd.strings(thing.get(name))) {
      add(place, value, "json-ld " + name);
    }
  }

  private void ofMeta(MetaTags meta) {
    meta.all(words, Kind.META_PUBLISHED)
        .forEach(e -> add(Place.META_PUBLISHED, e.value(), "meta " + e.name()));
    meta.all(words, Kind.META_DATE)
        .forEach(e -> add(Place.META_DATE, e.value(), "meta " + e.name()));
    meta.all(words, Kind.META_MODIFIED)
        .forEach(e -> add(Place.META_MODIFIED, e.value(), "meta " + e.name()));
  }

  private void ofElements(PageTree tree, ArticleFinder.Found found, Titles.Title title) {
    Map<Element, Box> boxes = new IdentityHashMap<>();
    if (!tree.index.times.isEmpty()) {
      tree.boxes.forEach(box -> boxes.put(box.element, box));
    }
    for (Element element : tree.index.properties) {
      if (element.attr("itemprop").contains("datePublished")) {
        add(Place.PROPERTY_PUBLISHED, valueOf(element), "itemprop datePublished");
      } else if (element.attr("itemprop").contains("dateModified")) {
        add(Place.META_MODIFIED, valueOf(element), "itemprop dateModified");
      }
    }
    for (Element element : tree.index.abbreviations) {
      if (element.className().contains("published") || element.className().contains("date")) {
        add(Place.TIME_PUBLISHED, element.attr("title"), "abbr " + element.className());
      }
    }
    for (Element element : tree.index.times) {
      add(placeOf(element, boxes, found, title), valueOf(element), "time");
    }
  }

  private static Place placeOf(
      Element element, Map<Element, Box> boxes, ArticleFinder.Found found, Titles.Title title) {
    Box box = null;
    for (Element at = element; at != null && box == null; at = at.parent()) {
      box = boxes.get(at);
    }
    if (box == null || box.has(Mark.COMMENTS | Mark.RELATED | Mark.FOOTER | Mark.NAVIGATION)) {
      return Place.ANY_TEXT;
    }
    String type = element.className();
    if (type.contains("updated") && !type.contains("published") || type.contains("modif")) {
      return Place.META_MODIFIED;
    }
    if (element.hasAttr("pubdate") || type.contains("publish") || type.contains("entry-date")) {
      return Place.TIME_PUBLISHED;
    }
    if (title.strip() != null && isNear(box, title.strip().box())) {
      return Place.TIME_IN_HEAD;
    }
    return box.within(found.box()) ? Place.TIME_IN_ARTICLE : Place.TIME_ANYWHERE;
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

  private void ofLines(PageTree tree, ArticleFinder.Found found, Titles.Title title) {
    int headline = title.strip() == null ? found.box().firstStrip : indexOf(tree, title.strip());
    int end = found.box().endStrip;
    int firstText = firstText(tree, headline);
    for (int i = 0; i < tree.strips.size(); i++) {
      Strip strip = tree.strips.get(i);
      boolean foreign = strip.has(Mark.COMMENTS | Mark.RELATED | Mark.CONSENT);
      if (strip.length() > 3000 || foreign && strip.length() > 60) {
        continue;
      }
      if (!mayHoldDay(strip.text())) {
        continue;
      }
      String text = strip.length() > 400 ? strip.text().substring(0, 400) : strip.text();
      for (DateText.Day day : reader.scan(text, 2)) {
        boolean head = i >= headline - 5 && i <= firstText && i <= headline + 15;
        boolean inArticle = i >= Math.min(headline, found.box().firstStrip) && i < end + 12;
        candidates.add(
            new Candidate(
                place(strip, day, head, inArticle, foreign),
                day.date(),
                "text: " + text.substring(day.start(), day.end()),
                i >= headline ? i - headline : 2 * (headline - i)));
      }
    }
  }

  /** Cheap test: no day is written with fewer than four digits. */
  private static boolean mayHoldDay(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < 400 && digits < 4; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == 4;
  }

  private Place place(
      Strip strip, DateText.Day day, boolean head, boolean inArticle, boolean foreign) {
    String before = strip.text().substring(Math.max(0, day.start() - 60), day.start());
    int published = words.indexOf(Kind.PUBLISHED, before);
    int modified = words.indexOf(Kind.MODIFIED, before);
    if (modified >= 0 && modified >= published - 4) {
      return Place.LABEL_MODIFIED;
    }
    boolean line = strip.length() - (day.end() - day.start()) < 50;
    boolean labelled = published >= 0 && (line || strip.length() < 140);
    if (labelled && head) {
      return Place.LABEL_PUBLISHED;
    }
    if (labelled && inArticle && !foreign) {
      return Place.LABEL_IN_ARTICLE;
    }
    if (head && (line || strip.has(Mark.DATE | Mark.BYLINE))) {
      return Place.LINE_IN_HEAD;
    }
    if (inArticle && !foreign && (line && strip.length() < 60 || strip.has(Mark.DATE))) {
      return Place.DATE_LINE;
    }
    if (foreign) {
      return Place.ANY_TEXT;
    }
    return labelled ? Place.ANY_LABEL_PUBLISHED : line ? Place.ANY_LINE : Place.ANY_TEXT;
  }

  private static int indexOf(PageTree tree, Strip strip) {
    for (int i = strip.box().firstStrip; i < tree.strips.size(); i++) {
      if (tree.strips.get(i) == strip) {
        return i;
      }
    }
    return 0;
  }

  private static int firstText(PageTree tree, int from) {
    for (int i = from + 1; i < tree.strips.size(); i++) {
      if (tree.strips.get(i).length() > 200 && tree.strips.get(i).linkShare() < 0.3) {
        return i;
      }
    }
    return tree.strips.size();
  }

  /** A day in the path: {@code /2026/03/14/}, {@code /2026-03-14-}, {@code /20260314}. */
  private void ofUrl(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    for (DateText.Day day : reader.scan(path, 1)) {
      if (path.charAt(Math.max(0, day.start() - 1)) != '.'
          && Character.isDigit(path.charAt(day.start()))
          && day.end() - day.start() >= 8) {
        candidates.add(new Candidate(Place.URL, day.date(), "url", 0));
        return;
      }
    }
    int digits = 0;
    for (int i = 0; i <= path.length(); i++) {
      boolean digit = i < path.length() && path.charAt(i) >= '0' && path.charAt(i) <= '9';
      if (!digit && digits == 8 && path.charAt(i - 8) == '2') {
        add(Place.URL, path.substring(i - 8, i), "url");
      }
      digits = digit ? digits + 1 : 0;
    }
  }
}
