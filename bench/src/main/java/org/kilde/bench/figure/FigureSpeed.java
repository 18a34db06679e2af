package org.kilde.bench.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.number.NumeralFinder;
import org.kilde.time.TimeFinder;

/**
 * Megabytes of text a second through number, time and figure scanning on one core, texts already
 * cut into tokens, and milliseconds for a megabyte of hostile input: {@code FigureSpeed FILE.jsonl
 * LANGUAGE}.
 */
public final class FigureSpeed {
  private static final int ROUNDS = 60;
  private static final int MEGABYTE = 1_000_000;

  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder figures = new FigureFinder();
  private final TimeFinder times = new TimeFinder();

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LanguagePack pack = LanguagePacks.shipped().packFor(new LanguageTag(arguments[1]));
    FigureSpeed speed = new FigureSpeed();
    speed.texts(pack, TextLines.read(Path.of(arguments[0]), arguments[1]), out);
    speed.hostile(pack, out);
  }

  private void texts(LanguagePack pack, List<String> texts, PrintStream out) {
    List<TokenizedArticle> articles = new ArrayList<>();
    long bytes = 0;
    for (String text : texts) {
      articles.add(TokenizedArticle.of(pack, text, Optional.empty()));
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    double best = 0;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpuTime();
      found = 0;
      for (TokenizedArticle article : articles) {
        found += scan(article);
      }
      best = Math.max(best, bytes / 1e6 / ((cpuTime() - start) / 1e9));
    }
    out.printf(
        "%.1f MB, %d figures and times, best of %d rounds %.1f MB/s%n",
        bytes / 1e6, found, ROUNDS, best);
  }

  private int scan(TokenizedArticle article) {
    return times.find(article).size()
        + figures.find(article, numerals.find(article), List.of()).size();
  }

  /** Nanoseconds this thread has had a core, so that other work on the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void hostile(LanguagePack pack, PrintStream out) {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("digits", "7".repeat(MEGABYTE));
    inputs.put("commas", ",".repeat(MEGABYTE));
    inputs.put("digits and commas", "1,".repeat(MEGABYTE / 2));
    inputs.put("one word", "tusind ".repeat(MEGABYTE / 7));
    inputs.put("hundred and", "hundred and ".repeat(MEGABYTE / 12));
    inputs.put("numbers", "12 ".repeat(MEGABYTE / 3));
    inputs.put("killed 12", "killed 12 people ".repeat(MEGABYTE / 17));
    inputs.put("groups", "123 ".repeat(MEGABYTE / 4));
    inputs.put("mindst", "mindst ".repeat(MEGABYTE / 7));
    inputs.put("3 of", "3 of ".repeat(MEGABYTE / 5));
    inputs.put("dates", "12.03.2024 ".repeat(MEGABYTE / 11));
    inputs.put("days", "mandag 1. mai ".repeat(MEGABYTE / 14));
    inputs.put("years", "2024 ".repeat(MEGABYTE / 5));
    inputs.put("a", "a".repeat(MEGABYTE));
    inputs.forEach(
        (name, input) -> {
          TokenizedArticle article = TokenizedArticle.of(pack, input, Optional.of("2024-05-06"));
          double best = Double.MAX_VALUE;
          for (int round = 0; round < 4; round++) {
            long start = cpuTime();
            scan(article);
            best = Math.min(best, (cpuTime() - start) / 1e6);
          }
          out.printf("hostile, %s: %.0f ms%n", name, best);
        });
  }
}
