package org.kilde.bench.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.function.IntFunction;
import org.kilde.analysis.Analyzer;

/**
 * How the time of the whole analysis grows when an input of a hostile shape doubles: processor
 * time, best of several, of the longer over the shorter. Argument: length of the shorter in
 * characters.
 */
public final class DoublingBench {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private DoublingBench() {}

  public static void main(String[] args) {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Analyzer analyzer = Analyzer.shipped();
    for (Map.Entry<String, IntFunction<String>> shape : HostileShapes.all().entrySet()) {
      String once = shape.getValue().apply(length);
      String twice = shape.getValue().apply(2 * length);
      double shorter = best(analyzer, once);
      double longer = best(analyzer, twice);
      System.out.println(
          String.format("%-22s", shape.getKey())
              + " "
              + HostileShapes.format(shorter)
              + " ms, doubled "
              + HostileShapes.format(longer)
              + " ms, ratio "
              + HostileShapes.format(longer / shorter));
    }
  }

  private static double best(Analyzer analyzer, String text) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      analyzer.analyze(text);
      best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }
}
