package org.kilde.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.app.page.Dated;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/**
 * Publication days of 1,000 pages, counted as htmldate's {@code tests/evaluation.py} does: the page
 * alone is given (not its address); right day = tp, wrong day = fp, none = fn; F = 2tp / (2tp + fp
 * + fn). Arguments: folder {@code tests}, and a file for the misses of the choosing half.
 */
public final class DatesBench {
  private DatesBench() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, Object> gold =
        new LinkedHashMap<>(Json.read(folder.resolve("eval_mediacloud_2020.json")));
    gold.putAll(Json.read(folder.resolve("eval_default.json")));
    Set<String> choosing = Halves.choosing(gold.keySet());
    PageCleaner cleaner = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
    for (boolean withUrl : List.of(false, true)) {
      int[][] counts = new int[3][3];
      List<String> misses = new ArrayList<>();
      Map<String, int[]> places = new java.util.TreeMap<>();
      for (Map.Entry<String, Object> one : gold.entrySet()) {
        Map<String, Object> entry = Json.map(one.getValue());
        String date = String.valueOf(entry.get("date"));
        byte[] bytes = Files.readAllBytes(file(folder, String.valueOf(entry.get("file"))));
        Optional<Dated> found =
            cleaner
                .clean(
                    bytes, withUrl ? Optional.of(one.getKey()) : Optional.empty(), Optional.empty())
                .published();
        int result = found.isEmpty() ? 2 : found.get().edtf().equals(date) ? 0 : 1;
        boolean mine = choosing.contains(one.getKey());
        counts[0][result]++;
        counts[mine ? 1 : 2][result]++;
        if (mine) {
          if (found.isPresent()) {
            List<String> why = cleaner.explainDates(bytes, Optional.empty());
            if (why.isEmpty()) continue;
            String where = why.getFirst();
            if (found.get().where().isEmpty()) continue;
            where = where.substring(16, where.indexOf(','));
            places.computeIfAbsent(where, _ -> new int[2])[result]++;
          }
          if (result > 0) {
            misses.add(
                entry.get("file") + "\t" + date + "\t" + found.map(Object::toString).orElse("-"));
            if (!withUrl)
              for (String c : cleaner.explainDates(bytes, Optional.empty())) misses.add("\t\t" + c);
          }
        }
      }
      String[] names = {"all", "chosen on", "other half"};
      System.out.println(withUrl ? "with the address" : "page alone");
      for (int i = 0; i < 3; i++) {
        int[] c = counts[i];
        System.out.printf(
            Locale.ROOT,
            "%-10s right %d wrong %d none %d  F %.4f%n",
            names[i],
            c[0],
            c[1],
            c[2],
            2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]));
      }
      if (args.length > 1 && !withUrl) {
        places.forEach((k, v) -> System.out.println("  " + k + " " + v[0] + "/" + (v[0] + v[1])));
        Files.write(Path.of(args[1]), misses);
      }
    }
  }

  private static Path file(Path folder, String name) {
    for (String sub : List.of("test_set", "cache", "eval")) {
      if (Files.isRegularFile(folder.resolve(sub).resolve(name))) {
        return folder.resolve(sub).resolve(name);
      }
    }
    throw new IllegalArgumentException(name + ": not found in test_set, cache or eval.");
  }
}
