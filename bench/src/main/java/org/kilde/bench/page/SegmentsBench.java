package org.kilde.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/**
 * Texts that must and must not come out of 990 pages, counted as Trafilatura's {@code
 * tests/eval_common.py} does: whitespace made one blank, then plain containment; F = 2tp / (2tp +
 * fp + fn). Arguments: folder {@code tests}, and a file to list misses of the choosing half in.
 */
public final class SegmentsBench {
  private SegmentsBench() {}

  private static final class Tally {
    int tp;
    int fp;
    int fn;
    int titles;
    int titlesRight;
    int authors;
    int authorsRight;
    int authorsInvented;
    int noAuthor;

    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%-10s tp %d fp %d fn %d  precision %.4f recall %.4f  F %.4f | title %d/%d %.3f | authors"
              + " %d/%d %.3f | none given %d, invented %d%n",
          name,
          tp,
          fp,
          fn,
          (double) tp / (tp + fp),
          (double) tp / (tp + fn),
          2.0 * tp / (2.0 * tp + fp + fn),
          titlesRight,
          titles,
          (double) titlesRight / Math.max(1, titles),
          authorsRight,
          authors,
          (double) authorsRight / Math.max(1, authors),
          noAuthor,
          authorsInvented);
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, Object> gold = Json.read(folder.resolve("evaldata.json"));
    Set<String> choosing = Halves.choosing(gold.keySet());
    PageCleaner cleaner = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
    Tally all = new Tally();
    Tally chosen = new Tally();
    Tally other = new Tally();
    List<String> misses = new ArrayList<>();
    for (Map.Entry<String, Object> one : gold.entrySet()) {
      Map<String, Object> entry = Json.map(one.getValue());
      boolean mine = choosing.contains(one.getKey());
      Page page =
          cleaner.clean(
              Files.readAllBytes(file(folder, entry)), Optional.empty(), Optional.empty());
      String body = norm(page.body());
      for (Tally tally : List.of(all, mine ? chosen : other)) {
        count(tally, entry, body, page, mine && tally == all ? misses : new ArrayList<>());
      }
    }
    all.print("all");
    chosen.print("chosen on");
    other.print("other half");
    if (args.length > 1) {
      Files.write(Path.of(args[1]), misses);
    }
  }

  private static void count(
      Tally tally, Map<String, Object> entry, String body, Page page, List<String> misses) {
    String file = String.valueOf(entry.get("file"));
    for (String part : Json.strings(entry.get("with"))) {
      if (body.contains(norm(part))) {
        tally.tp++;
      } else {
        tally.fn++;
        misses.add(
            "MISSED\t"
                + file
                + "\t"
                + norm(part)
                + (norm(page.text()).contains(norm(part)) ? "\t(in text)" : ""));
      }
    }
    for (String part : Json.strings(entry.get("without"))) {
      if (body.contains(norm(part))) {
        tally.fp++;
        misses.add("EXTRA\t" + file + "\t" + norm(part));
      }
    }
    Object title = entry.get("title");
    if (title != null && !title.toString().isBlank()) {
      tally.titles++;
      if (norm(page.title().orElse("")).equalsIgnoreCase(norm(title.toString()))) {
        tally.titlesRight++;
      } else {
        misses.add("TITLE\t" + file + "\t" + title + "\t" + page.title().orElse("-"));
      }
    }
    Object author = entry.get("author");
    if (author != null) {
      String gold = norm(author.toString());
      if (gold.isEmpty()) {
        tally.noAuthor++;
        tally.authorsInvented += page.authors().isEmpty() ? 0 : 1;
        if (!page.authors().isEmpty()) misses.add("INVENTED\t" + file + "\t" + page.authors());
      } else {
        tally.authors++;
        if (String.join("; ", page.authors()).equalsIgnoreCase(gold)) {
          tally.authorsRight++;
        } else {
          misses.add("AUTHOR\t" + file + "\t" + gold + "\t" + page.authors());
        }
      }
    }
  }

  static Path file(Path folder, Map<String, Object> entry) {
    Path cache = folder.resolve("cache").resolve(String.valueOf(entry.get("file")));
    return Files.exists(cache)
        ? cache
        : folder.resolve("eval").resolve(String.valueOf(entry.get("file")));
  }

  static String norm(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
        space = true;
      } else {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
