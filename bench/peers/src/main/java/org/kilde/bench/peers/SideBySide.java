package org.kilde.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.kilde.bench.speed.ArticleTexts;
import org.kilde.bench.speed.CpuClock;

/**
 * Words a second of one thread's processor time, Kilde and others in turn on the same texts, which
 * should be English: {@code SideBySide RUNS MOST PATH…}, at most {@code MOST} articles of the
 * paths. Processor time, so that other work on the machine counts little. Two runs before the first
 * warm up. Words are what stands between spaces.
 */
public final class SideBySide {
  private static final int WARM = 2;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private record Contender(Peer peer, double startSeconds, double[] rates) {}

  /** Makes a peer; may read models. */
  private interface Maker {
    Peer make() throws IOException;
  }

  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    int runs = Integer.parseInt(arguments[0]);
    List<String> texts =
        ArticleTexts.read(
            List.of(arguments).subList(2, arguments.length), Integer.parseInt(arguments[1]));
    long words = texts.stream().mapToLong(text -> new StringTokenizer(text).countTokens()).sum();
    OUT.printf("%d articles, %d words, %d runs%n", texts.size(), words, runs);
    List<Contender> all =
        List.of(
            contender(Kilde::new, runs),
            contender(CoreNlp::new, runs),
            contender(OpenNlp::new, runs));
    for (int run = -WARM; run < runs; run++) {
      for (Contender each : all) {
        long start = CpuClock.thread();
        each.peer().read(texts);
        double rate = words * 1e9 / (CpuClock.thread() - start);
        if (run >= 0) {
          each.rates()[run] = rate;
        }
      }
    }
    print(all);
  }

  private static Contender contender(Maker maker, int runs) throws IOException {
    long start = CpuClock.process();
    Peer peer = maker.make();
    peer.read(List.of("The mayor of Rennes, Anna Berg, said on Friday that two people died."));
    return new Contender(peer, (CpuClock.process() - start) / 1e9, new double[runs]);
  }

  private static void print(List<Contender> all) {
    for (Contender each : all) {
      OUT.printf(
          "%-44s start %4.1f s, words/s: median %,.0f, least %,.0f, most %,.0f%n",
          each.peer().name(),
          each.startSeconds(),
          median(each.rates()),
          Arrays.stream(each.rates()).min().orElse(0),
          Arrays.stream(each.rates()).max().orElse(0));
    }
    Contender kilde = all.getFirst();
    for (Contender other : all.subList(1, all.size())) {
      List<Double> ratios = new ArrayList<>();
      for (int run = 0; run < kilde.rates().length; run++) {
        ratios.add(kilde.rates()[run] / other.rates()[run]);
      }
      double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      OUT.printf(
          "Kilde / %s: median %.2f, from %.2f to %.2f%n",
          other.peer().name(), median(sorted), sorted[0], sorted[sorted.length - 1]);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
