package org.kilde.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.parser.Parser;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/**
 * Pages per second on one thread, warm, over all of {@code pages/bodies}: bytes to page with dates,
 * writers and notes; beside it jsoup's parsing alone and readability4j on the same pages in the
 * same run. Arguments: folder, rounds (the best and the middle one are printed).
 */
public final class SpeedBench {
  /** CPU time of the reading thread: a shared machine's clock lies. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private SpeedBench() {}

  /** Something that reads one page and says how much it found. */
  private interface Reader {
    int read(byte[] page, String url);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 12;
    Map<String, Object> gold = Json.read(folder.resolve("ground-truth.json"));
    List<byte[]> pages = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (Map.Entry<String, Object> one : gold.entrySet()) {
      try (InputStream in =
          new GZIPInputStream(
              Files.newInputStream(folder.resolve("html/" + one.getKey() + ".html.gz")))) {
        pages.add(in.readAllBytes());
        urls.add(String.valueOf(Json.map(one.getValue()).get("url")));
      }
    }
    PageCleaner cleaner = new PageCleaner(PageWords.of(LanguagePacks.shipped()));
    double[] mine =
        run(
            "page cleaner",
            rounds,
            pages,
            urls,
            (page, url) -> cleaner.clean(page, Optional.of(url), Optional.empty()).text().length());
    run(
        "jsoup parse only",
        rounds,
        pages,
        urls,
        (page, _) ->
            Parser.htmlParser()
                .parseInput(new String(page, StandardCharsets.UTF_8), "")
                .childNodeSize());
    double[] other =
        run(
            "readability4j",
            Math.max(1, rounds / 4),
            pages,
            urls,
            (page, url) -> {
              String text =
                  new Readability4J(url, new String(page, StandardCharsets.UTF_8))
                      .parse()
                      .getTextContent();
              return text == null ? 0 : text.length();
            });
    System.out.printf(
        Locale.ROOT, "ratio to readability4j: %.1f (middle rounds)%n", mine[0] / other[0]);
  }

  private static double[] run(
      String name, int rounds, List<byte[]> pages, List<String> urls, Reader reader) {
    List<Double> rates = new ArrayList<>();
    List<Double> walls = new ArrayList<>();
    long sum = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      long cpu = CPU.getCurrentThreadCpuTime();
      for (int i = 0; i < pages.size(); i++) {
        sum += reader.read(pages.get(i), urls.get(i));
      }
      rates.add(pages.size() / ((CPU.getCurrentThreadCpuTime() - cpu) / 1e9));
      walls.add(pages.size() / ((System.nanoTime() - start) / 1e9));
    }
    rates = new ArrayList<>(rates.subList(rounds / 3, rounds));
    rates.sort(null);
    double middle = rates.get(rates.size() / 2);
    double best = rates.getLast();
    System.out.printf(
        Locale.ROOT,
        "%-18s %.0f pages per CPU second of the thread middle, %.0f best; %.0f per second of the"
            + " clock (%d chars a round)%n",
        name,
        middle,
        best,
        walls.stream().skip(rounds / 3).sorted().toList().get(rates.size() / 2),
        sum / rounds);
    return new double[] {middle, best};
  }
}
