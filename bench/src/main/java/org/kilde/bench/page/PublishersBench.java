package org.kilde.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/**
 * News pages by publisher: paragraphs of the gold body found in the body (letters and digits
 * compared, whole paragraph), headline and set of authors equal, day equal. Arguments: folder, and
 * a file for the misses.
 */
public final class PublishersBench {
  private PublishersBench() {}

  private static final class Tally {
    int sections;
    int sectionsFound;
    int extra;
    int bodyChars;
    int titles;
    int titlesRight;
    int titlesKept;
    int dates;
    int datesRight;
    int authors;
    int authorsRight;
    int noAuthors;
    int invented;

    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%-28s sections %d/%d %.4f | chars beyond gold %.1f %% | headline %d/%d %.3f (with the"
              + " wordings kept beside it %.3f) | date %d/%d %.3f | authors %d/%d %.3f | none given"
              + " %d, found anyway %d%n",
          name,
          sectionsFound,
          sections,
          ratio(sectionsFound, sections),
          100.0 * extra / Math.max(1, bodyChars),
          titlesRight,
          titles,
          ratio(titlesRight, titles),
          ratio(titlesKept, titles),
          datesRight,
          dates,
          ratio(datesRight, dates),
          authorsRight,
          authors,
          ratio(authorsRight, authors),
          noAuthors,
          invented);
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  /** A page with its gold. */
  record Case(String name, Path file, Map<String, Object> gold) {}

  public static void main(String[] args) throws IOException {
    Map<String, Case> cases = cases(Path.of(args[0]));
    Set<String> choosing = Halves.choosing(cases.keySet());
    PageCleaner cleaner = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
    Tally all = new Tally();
    Tally chosen = new Tally();
    Tally other = new Tally();
    List<String> misses = new ArrayList<>();
    for (Case one : cases.values()) {
      byte[] bytes;
      try (InputStream in = new GZIPInputStream(Files.newInputStream(one.file()))) {
        bytes = in.readAllBytes();
      }
      Page page = cleaner.clean(bytes, Optional.empty(), Optional.empty());
      boolean mine = choosing.contains(one.name());
      count(all, one, page, mine ? misses : new ArrayList<>());
      count(mine ? chosen : other, one, page, new ArrayList<>());
      if (one.name().startsWith("dk/")
          || one.name().startsWith("no/")
          || one.name().startsWith("se/")) {
        Tally single = new Tally();
        count(single, one, page, new ArrayList<>());
        single.print(one.name());
      }
    }
    all.print("all " + cases.size());
    chosen.print("chosen on");
    other.print("other half");
    if (args.length > 1) {
      Files.write(Path.of(args[1]), misses);
    }
  }

  static Map<String, Case> cases(Path folder) throws IOException {
    Map<String, Case> out = new LinkedHashMap<>();
    List<Path> golds;
    try (Stream<Path> walk = Files.walk(folder)) {
      golds = walk.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
    for (Path gold : golds) {
      String base = gold.getFileName().toString().replace(".json", "");
      Map<String, Object> versions = Json.read(gold);
      List<Path> pages;
      try (Stream<Path> list = Files.list(folderOf(gold))) {
        pages =
            list.filter(p -> p.getFileName().toString().startsWith(base + "_2")).sorted().toList();
      }
      if (pages.size() != versions.size()) {
        System.out.println("left out, pages and versions differ: " + gold);
        continue;
      }
      int i = 0;
      for (Map.Entry<String, Object> version : versions.entrySet()) {
        String name = folderOf(gold).getFileName() + "/" + base + " " + version.getKey();
        out.put(name, new Case(name, pages.get(i++), Json.map(version.getValue())));
      }
    }
    return out;
  }

  private static void count(Tally tally, Case one, Page page, List<String> misses) {
    Map<String, Object> body = Json.map(one.gold().get("body"));
    List<String> parts = new ArrayList<>(Json.strings(body.get("summary")));
    if (body.get("sections") instanceof List<?> sections) {
      for (Object section : sections) {
        parts.addAll(Json.strings(Json.map(section).get("headline")));
        parts.addAll(Json.strings(Json.map(section).get("paragraphs")));
      }
    }
    String found = letters(page.body());
    int gold = 0;
    for (String part : parts) {
      String wanted = letters(part);
      if (wanted.isEmpty()) {
        continue;
      }
      gold += wanted.length();
      tally.sections++;
      if (found.contains(wanted)) {
        tally.sectionsFound++;
      } else {
        misses.add(
            "MISSED\t"
                + one.name()
                + "\t"
                + (letters(page.text()).contains(wanted) ? "(in text) " : "")
                + part.substring(0, Math.min(140, part.length())));
      }
    }
    tally.extra += Math.max(0, found.length() - gold);
    if (found.length() - gold > 300)
      misses.add("LONGER\t" + one.name() + "\t" + (found.length() - gold) + " of " + gold);
    tally.bodyChars += found.length();
    Object title = one.gold().get("title");
    if (title != null) {
      tally.titles++;
      if (letters(title.toString()).equals(letters(page.title().orElse("")))) {
        tally.titlesRight++;
        tally.titlesKept++;
      } else {
        String wanted = letters(title.toString());
        boolean kept =
            page.conflicts().stream()
                .anyMatch(c -> c.about().equals("title") && letters(c.other()).startsWith(wanted));
        tally.titlesKept += kept ? 1 : 0;
        misses.add("TITLE\t" + one.name() + "\t" + title + "\t" + page.title().orElse("-"));
      }
    }
    Object date = one.gold().get("publishing_date");
    if (date != null) {
      tally.dates++;
      if (date.toString().substring(0, 10).equals(page.published().map(d -> d.edtf()).orElse(""))) {
        tally.datesRight++;
      } else {
        misses.add("DATE\t" + one.name() + "\t" + date + "\t" + page.published());
      }
    }
    List<String> authors = Json.strings(one.gold().get("authors"));
    if (authors.isEmpty()) {
      tally.noAuthors++;
      tally.invented += page.authors().isEmpty() ? 0 : 1;
      if (!page.authors().isEmpty()) misses.add("INVENTED\t" + one.name() + "\t" + page.authors());
    } else {
      tally.authors++;
      if (names(authors).equals(names(page.authors()))) {
        tally.authorsRight++;
      } else {
        misses.add("AUTHORS\t" + one.name() + "\t" + authors + "\t" + page.authors());
      }
    }
  }

  private static Set<String> names(List<String> names) {
    Set<String> out = new java.util.HashSet<>();
    names.forEach(name -> out.add(letters(name)));
    return out;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().resolve("..").normalize();
  }
}
