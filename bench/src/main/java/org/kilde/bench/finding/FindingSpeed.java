package org.kilde.bench.finding;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.kilde.finding.Findings;
import org.kilde.language.LanguagePacks;
import org.kilde.run.LocalRun;

/**
 * Streams synthetic articles through linking and findings: {@code FindingSpeed PACKS [ARTICLES]}.
 * Prints articles a second of processor time (one thread) for each tenth and for the last step, and
 * the memory kept for an article.
 */
public final class FindingSpeed {
  private static final int STORIES = 5_000;
  private static final int PER_DAY = 1_000;

  private FindingSpeed() {}

  public static void main(String[] arguments) {
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    LocalRun run = new LocalRun(LanguagePacks.in(Path.of(arguments[0])));
    SyntheticDesk desk = new SyntheticDesk(STORIES, PER_DAY);
    long used = used();
    long start = cpu();
    long adding = 0;
    int tenth = articles / 10;
    for (int i = 0; i < articles; i += tenth) {
      long spent = 0;
      for (int k = i; k < i + tenth; k++) {
        var article = desk.article(k); // writing it is not measured
        long from = cpu();
        run.add(article);
        spent += cpu() - from;
      }
      adding += spent;
      line("articles %d to %d: %.0f a second", i, i + tenth, tenth / (spent / 1e9));
    }
    long from = cpu();
    Findings found = run.finish();
    double finishing = (cpu() - from) / 1e9;
    line("last step: %.1f s", finishing);
    line("all: %.0f articles a second", articles / (adding / 1e9 + finishing));
    line("processor time with writing the articles: %.0f s", (cpu() - start) / 1e9);
    line("kept for an article: %.1f kB", (used() - used) / 1024.0 / articles);
    line(
        "found: %d stories, %d comparisons, %d contradictions, %d copies",
        found.stories().size(),
        found.comparisons().size(),
        found.contradictions().size(),
        found.copies().size());
  }

  /** Processor time of this thread, so that what else runs on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
