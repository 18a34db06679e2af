package org.kilde.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/**
 * Article bodies: 4-gram F1 on {@code pages/bodies}. Arguments: folder, and how many of the worst
 * pages of the choosing half to list.
 */
public final class BodiesBench {
  private BodiesBench() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int worst = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    Map<String, Object> gold = Json.read(folder.resolve("ground-truth.json"));
    Set<String> choosing = Halves.choosing(gold.keySet());
    PageCleaner cleaner = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
    Map<String, Shingles.Counts> counts = new LinkedHashMap<>();
    for (Map.Entry<String, Object> one : gold.entrySet()) {
      Map<String, Object> entry = Json.map(one.getValue());
      String html = html(folder, one.getKey());
      String body = cleaner.clean(html, Optional.of(String.valueOf(entry.get("url")))).body();
      if (worst > 0) {
        Path out = Path.of("out", "bodies", one.getKey().substring(0, 8) + ".txt");
        Files.createDirectories(out.getParent());
        Files.writeString(
            out, body + "\n\n======== GOLD\n" + entry.getOrDefault("articleBody", ""));
      }
      counts.put(
          one.getKey(), Shingles.compare(entry.getOrDefault("articleBody", "").toString(), body));
    }
    print("all", new ArrayList<>(counts.values()));
    print(
        "chosen on",
        counts.entrySet().stream()
            .filter(e -> choosing.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    print(
        "other half",
        counts.entrySet().stream()
            .filter(e -> !choosing.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    counts.entrySet().stream()
        .filter(e -> choosing.contains(e.getKey()))
        .sorted(Comparator.comparingDouble(e -> e.getValue().f1()))
        .limit(worst)
        .forEach(
            e ->
                System.out.printf(
                    Locale.ROOT,
                    "%s P %.3f R %.3f %s%n",
                    e.getKey().substring(0, 8),
                    e.getValue().precision(),
                    e.getValue().recall(),
                    Json.map(gold.get(e.getKey())).get("url")));
  }

  static String html(Path folder, String key) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + key + ".html.gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void print(String name, List<Shingles.Counts> counts) {
    Shingles.Score score = Shingles.score(counts);
    System.out.printf(
        Locale.ROOT,
        "%-10s %3d pages  precision %.4f  recall %.4f  F1 %.4f%n",
        name,
        counts.size(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
