package org.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.annotation.Via;
import org.kilde.article.RawArticle;
import org.kilde.text.Span;

/**
 * What is read off whole articles of our own stays as it is: not what is right, but what changes
 * when a rule changes. {@code -Dkilde.rows=write} writes the rows anew; read the difference before
 * it is committed.
 */
class KnownRowsTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Path ROWS = Path.of("src", "test", "rows");
  private static final int SHOWN = 60; // characters of a row's words

  @ParameterizedTest
  @ValueSource(strings = {"samples", "bench/data/third-set/texts", "bench/data/fourth-set/texts"})
  void rows_stay(String folder) throws IOException {
    List<String> rows = rows(REPOSITORY.resolve(folder));
    Path known = ROWS.resolve(folder.replace('/', '-') + ".tsv");
    if ("write".equals(System.getProperty("kilde.rows"))) {
      Files.createDirectories(ROWS);
      Files.write(known, rows);
    }
    assertThat(rows).as("rows of " + folder).isEqualTo(Files.readAllLines(known));
  }

  private static List<String> rows(Path folder) throws IOException {
    List<Path> texts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
      files.forEach(texts::add);
    }
    texts.sort(null);
    Analyzer analyzer = Analyzer.shipped();
    List<String> rows = new ArrayList<>();
    for (Path text : texts) {
      String name = text.getFileName().toString();
      Rows read = new Rows(analyzer.analyze(RawArticle.ofText(name, name, Files.readString(text))));
      read.rows().forEach(row -> rows.add(name + "\t" + row));
    }
    return rows;
  }

  /** The rows of one article. */
  private record Rows(AnalyzedArticle read) {

    List<String> rows() {
      List<String> rows = new ArrayList<>();
      read.times().forEach(each -> rows.add(time(each)));
      read.figures().forEach(each -> rows.add(figure(each)));
      read.statements().forEach(each -> rows.add(statement(each)));
      read.chains().forEach(each -> rows.add(chain(each)));
      read.doubts().forEach(each -> rows.add(doubt(each)));
      return rows;
    }

    private String time(TimeExpression time) {
      return row("time", words(time.span()), time.value(), time.basis());
    }

    private String figure(Figure figure) {
      return row(
          "figure",
          words(figure.span()),
          figure.measure().label(),
          figure.qualifier().label(),
          figure.low().isPresent() ? "" + figure.low().getAsDouble() : "..",
          figure.high().isPresent() ? "" + figure.high().getAsDouble() : "..",
          figure.of(),
          figure.scope().name(),
          figure.hedged() ? "hedged" : "",
          referent(figure.place()),
          figure.asOf().orElse(""),
          figure.attribution().map(Attribution::text).orElse(""));
    }

    private String statement(Statement statement) {
      return row(
          "statement",
          statement.spans().stream().map(this::words).collect(Collectors.joining(" | ")),
          statement.form().label(),
          speaker(statement.speaker()),
          referent(statement.speaker().referent()),
          statement.cue().map(this::words).orElse(""),
          via(statement.via()),
          statement.negated() ? "negated" : "",
          statement.hedged() ? "hedged" : "");
    }

    private static String speaker(Speaker speaker) {
      return speaker.kind().label() + ":" + speaker.text() + "/" + speaker.role();
    }

    private static String via(List<Via> via) {
      return via.stream().map(each -> " < " + each.text()).collect(Collectors.joining());
    }

    private static String chain(Chain chain) {
      return row(
          "chain",
          chain.statement().isPresent() ? "" + chain.statement().getAsInt() : "all",
          String.join(" < ", chain.path()));
    }

    private String doubt(Doubt doubt) {
      return row("doubt", words(doubt.span()), words(doubt.words()));
    }

    private String referent(OptionalInt referent) {
      return referent.isEmpty() ? "" : read.referents().get(referent.getAsInt()).name();
    }

    private String words(Span span) {
      String words = read.article().words(span).replaceAll("\\s+", " ");
      String shown =
          words.length() <= SHOWN
              ? words
              : words.substring(0, SHOWN / 2) + "…" + words.substring(words.length() - SHOWN / 2);
      return span.start() + "-" + span.end() + " " + shown;
    }

    private static String row(String... columns) {
      return String.join("\t", columns).stripTrailing();
    }
  }
}
