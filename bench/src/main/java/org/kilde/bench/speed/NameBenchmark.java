package org.kilde.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.statement.StatementFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Names of texts that are cut into tokens, and statements once their names are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NameBenchmark {
  private final NameFinder names = new NameFinder();
  private final StatementFinder statements = new StatementFinder();

  /** The names of all texts. */
  @State(Scope.Benchmark)
  public static class Known {
    final List<Names> names = new ArrayList<>();

    @Setup(Level.Trial)
    public void find(Texts texts) {
      texts.articles.forEach(article -> names.add(new NameFinder().find(article)));
    }
  }

  @Benchmark
  public void names(Texts texts, Texts.Read read, Blackhole out) {
    for (TokenizedArticle article : texts.articles) {
      out.consume(names.find(article));
    }
    read.bytes += texts.bytes;
  }

  @Benchmark
  public void statements(Texts texts, Known known, Texts.Read read, Blackhole out) {
    for (int i = 0; i < texts.articles.size(); i++) {
      out.consume(statements.find(texts.articles.get(i), known.names.get(i)));
    }
    read.bytes += texts.bytes;
  }
}
