package org.kilde.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.number.NumeralFinder;
import org.kilde.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Numbers, times and figures of texts that are cut into tokens already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ScanBenchmark {
  private final NumeralFinder numerals = new NumeralFinder();
  private final TimeFinder times = new TimeFinder();
  private final FigureFinder figures = new FigureFinder();

  @Benchmark
  public void together(Texts texts, Texts.Read read, Blackhole out) {
    for (TokenizedArticle article : texts.articles) {
      out.consume(times.find(article));
      out.consume(figures.find(article, numerals.find(article), List.of()));
    }
    read.bytes += texts.bytes;
  }

  @Benchmark
  public void numbers(Texts texts, Texts.Read read, Blackhole out) {
    for (TokenizedArticle article : texts.articles) {
      out.consume(numerals.find(article));
    }
    read.bytes += texts.bytes;
  }

  @Benchmark
  public void times(Texts texts, Texts.Read read, Blackhole out) {
    for (TokenizedArticle article : texts.articles) {
      out.consume(times.find(article));
    }
    read.bytes += texts.bytes;
  }
}
