package org.kilde.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.kilde.analysis.Analyzer;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/**
 * Words a second through the whole analysis, on two threads and by stage on one: {@code
 * AnalysisSpeed ROUNDS MOST PATH…}, at most {@code MOST} articles of the paths. Each round reads
 * all articles; the first third of the rounds warms up and does not count.
 */
public final class AnalysisSpeed {
  private static final int THREADS = 2;

  private final LanguagePacks packs = LanguagePacks.shipped();
  private final LanguageGuesser guesser = LanguageGuesser.shipped();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<String> paths = List.of(arguments).subList(2, arguments.length);
    AnalysisSpeed speed = new AnalysisSpeed();
    RawArticles read = RawArticles.read(paths, Integer.parseInt(arguments[1]), speed.packs);
    speed.whole(read, Integer.parseInt(arguments[0]));
    speed.stages(read, Integer.parseInt(arguments[0]));
  }

  private void whole(RawArticles read, int rounds) throws InterruptedException, ExecutionException {
    out.printf("%d articles, %d words%n", read.articles().size(), read.words());
    Analyzer analyzer = new Analyzer(packs, guesser);
    double bestWall = 0;
    double bestCpu = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 0; round < rounds; round++) {
        long wall = System.nanoTime();
        long cpu = CpuClock.process();
        run(threads, analyzer, read.articles());
        double perWall = read.words() * 1e9 / (System.nanoTime() - wall);
        double perCpu = read.words() * 1e9 / (CpuClock.process() - cpu);
        out.printf("round %d: %,.0f words/s, %,.0f per processor second%n", round, perWall, perCpu);
        if (round >= rounds / 3) {
          bestWall = Math.max(bestWall, perWall);
          bestCpu = Math.max(bestCpu, perCpu);
        }
      }
    }
    out.printf(
        "best on %d threads: %,.0f words/s, %,.0f per processor second%n",
        THREADS, bestWall, bestCpu);
  }

  private static void run(ExecutorService threads, Analyzer analyzer, List<RawArticle> articles)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Integer>> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      workers.add(
          () -> {
            int found = 0;
            for (int at = next.getAndIncrement(); at < articles.size(); ) {
              found += analyzer.analyze(articles.get(at)).statements().size();
              at = next.getAndIncrement();
            }
            return found;
          });
    }
    for (Future<Integer> each : threads.invokeAll(workers)) {
      each.get();
    }
  }

  private void stages(RawArticles read, int rounds) {
    Stages best = new Stages(packs, guesser);
    for (int round = 0; round < rounds; round++) {
      Stages stages = new Stages(packs, guesser);
      read.articles().forEach(stages::analyze);
      if (round == rounds / 3 || round > rounds / 3 && stages.total() < best.total()) {
        best = stages;
      }
    }
    best.print(out, read.words(), read.characters());
  }
}
