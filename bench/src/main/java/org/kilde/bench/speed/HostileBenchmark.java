package org.kilde.bench.speed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.number.NumeralFinder;
import org.kilde.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for a megabyte that no newspaper prints: numbers, times and figures together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileBenchmark {
  private static final int MEGABYTE = 1_000_000;

  /** What is said again and again. */
  @Param({
    "7",
    ",",
    "1,",
    "tusind ",
    "hundred and ",
    "12 ",
    "killed 12 people ",
    "123 ",
    "mindst ",
    "3 of ",
    "mandag ",
    "12.03.",
    "1. maj ",
    "for to uger siden ",
    "i går ",
    "a",
    "- "
  })
  public String again = "7";

  @Param({"da", "en"})
  public String language = "da";

  private final NumeralFinder numerals = new NumeralFinder();
  private final TimeFinder times = new TimeFinder();
  private final FigureFinder figures = new FigureFinder();
  private Optional<TokenizedArticle> article = Optional.empty();

  @Setup(Level.Trial)
  public void repeat() {
    article =
        Optional.of(
            TokenizedArticle.of(
                LanguagePacks.shipped().packFor(LanguageTag.of(language)),
                again.repeat(MEGABYTE / again.length()),
                Optional.of("2024-05-06")));
  }

  @Benchmark
  public void scan(Blackhole out) {
    out.consume(times.find(article.orElseThrow()));
    out.consume(
        figures.find(article.orElseThrow(), numerals.find(article.orElseThrow()), List.of()));
  }
}
