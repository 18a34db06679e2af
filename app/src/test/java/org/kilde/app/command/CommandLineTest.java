package org.kilde.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kilde.app.Main;
import picocli.CommandLine;

/** What users meet: exit codes, messages, files that appear whole or not at all. */
class CommandLineTest {
  private static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));

  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private CommandLine line() {
    Surroundings here =
        new Surroundings(
            Optional.of(ROOT.resolve("languages")),
            Optional.of(folder.resolve("state")),
            Optional.of(ROOT.resolve("samples")),
            false);
    return Main.commandLine(here).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
  }

  private int run(Object... args) {
    return line().execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private Path article() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    return Files.writeString(
        news.resolve("a.txt"), "date 2031-03-05\nBroen over sundet lukker fredag.\n");
  }

  @Test
  void demoReadsTheSamples() throws IOException {
    Path page = folder.resolve("demo.html");
    assertThat(run("demo", "--out", page)).as(err.toString()).isZero();
    assertThat(Files.readString(page)).startsWith("<!doctype html>");
    assertThat(out.toString()).contains("16 articles · 6 languages").contains(page + " is written");
    assertThat(out.toString().lines().count()).isLessThanOrEqualTo(24);
    assertThat(out.toString().lines().filter(line -> !line.contains(page.toString())))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void oneBadFileDoesNotStopTheRun() throws IOException {
    Path good = article();
    Path bad = Files.writeString(good.resolveSibling("b.txt"), "");
    Path page = folder.resolve("page.html");
    assertThat(run("brief", folder.resolve("news"), "--out", page)).isEqualTo(1);
    assertThat(out.toString())
        .contains("1 article · ")
        .contains("Not read: 1\n  " + bad + ": found it empty; expected an article.");
    assertThat(Files.readString(page)).contains("found it empty; expected an article.");
  }

  @Test
  void exportSaysHowItWent() throws IOException {
    Path good = article();
    Path evidence = folder.resolve("evidence.jsonl");
    assertThat(run("export", good, "--out", evidence)).isZero();
    assertThat(Files.readAllLines(evidence).getFirst()).startsWith("{\"type\":\"document\"");
    assertThat(err.toString()).isEqualTo(evidence + ": evidence of 1 article\n");
  }

  @Test
  void aLanguageWithoutAPackIsNamed() throws IOException {
    Path news = article();
    Path file =
        Files.writeString(
            news.resolveSibling("b.txt"),
            """
            Il ponte resta chiuso

            Il sindaco ha annunciato martedì che il ponte vecchio della città rimarrà chiuso fino alla
            primavera. «Non possiamo correre rischi con la vita delle persone», ha detto ai cronisti
            davanti al municipio, dove gli abitanti aspettavano notizie da molte settimane.
            """);
    String note = file + ": found the language Italian, which has no language pack; kept, but not";
    assertThat(run("export", folder.resolve("news"), "--out", folder.resolve("e.jsonl"))).isZero();
    assertThat(err.toString())
        .contains("evidence of 2 articles\nRead with a note: 1\n")
        .contains(note)
        .doesNotContain(news + ":");
    Path page = folder.resolve("page.html");
    assertThat(run("brief", folder.resolve("news"), "--out", page)).isZero();
    assertThat(out.toString()).contains(note);
    assertThat(Files.readString(page)).contains("found the language Italian");
  }

  @Test
  void theSameBytesTwiceAreOneArticle() throws IOException {
    Path good = article();
    Files.copy(good, good.resolveSibling("copy.txt"));
    assertThat(run("export", folder.resolve("news"), "--out", folder.resolve("e.jsonl"))).isZero();
    assertThat(err.toString())
        .contains("evidence of 1 article\n")
        .contains("copy.txt: found the same bytes as in an article read before; read once.");
  }

  @Test
  void nothingHalfWrittenIsLeft() throws IOException {
    Path good = article();
    Path out = Files.createDirectories(folder.resolve("out"));
    run("export", good, "--out", out.resolve("e.jsonl"));
    run("brief", good, "--out", out.resolve("b.html"));
    run("export", good, "--languages", folder.resolve("none"), "--out", out.resolve("no.jsonl"));
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("e.jsonl", "b.html");
    }
  }

  @Test
  void whereNothingCanBeWritten() throws IOException {
    Path good = article();
    Path nowhere = folder.resolve("gone/e.jsonl");
    assertThat(run("export", good, "--out", nowhere)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("kilde: " + nowhere + ": cannot write here (")
        .endsWith("); expected a folder that is there and writable.\n");
    assertThat(run("brief", good, "--out", folder)).isEqualTo(2);
    assertThat(err.toString())
        .endsWith("kilde: " + folder + ": found a folder; expected a file. Name a file in it.\n");
  }

  @Test
  void whyExplainsARowOfTheLastRun() throws IOException {
    Path good = article();
    run("export", good, "--out", folder.resolve("e.jsonl"));
    assertThat(run("why", "0000000000000000-s1")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "0000000000000000-s1: found no such article in the last run or on the desk; expected"
                + " one. Name its file: ./kilde why 0000000000000000-s1 PATH");
  }

  @Test
  void languages() {
    assertThat(run("languages", "list")).isZero();
    assertThat(out.toString()).contains("da\tDanish\n").contains("nb\tNorwegian Bokmål\n");
    assertThat(run("languages", "check", "da")).as(out.toString()).isZero();
    assertThat(out.toString()).contains("da: ").contains(" examples, 0 failed");
    assertThat(run("languages", "check", "xx")).isEqualTo(2);
    assertThat(err.toString())
        .contains("languages: pack, found no \"xx\"; expected one of da, de, en, es, fr,");
  }

  @Test
  void wrongUse() throws IOException {
    assertThat(run("export", article())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "kilde export: Missing required option: '--out=FILE'.\nSee: ./kilde export --help\n");
    assertThat(run("exprt")).isEqualTo(2);
    assertThat(err.toString()).contains("export");
    assertThat(run("brief", article(), "--fields", "words=body")).isEqualTo(2);
    assertThat(err.toString())
        .endsWith("expected one of text, title, date, url, language, outlet.\n");
    assertThat(err.toString()).doesNotContain("\tat ");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void whyLeadsBackIntoASavedPage() throws IOException {
    Path sample = ROOT.resolve("samples/sundbladet.da.html");
    Path export = folder.resolve("e.jsonl");
    assertThat(run("export", sample, "--out", export)).isZero();
    String id =
        Files.readString(export).lines().findFirst().orElseThrow().replaceFirst(".*\"id\":\"", "");
    id = id.substring(0, id.indexOf('"'));
    out.getBuffer().setLength(0);
    assertThat(run("why", id + "-s1", sample)).as(err.toString()).isZero();
    assertThat(out.toString()).containsPattern("in page  html\\.1/.*p\\.\\d+, bytes \\d+ to \\d+");
  }

  static List<String> commands() {
    return List.of(
        "demo",
        "check",
        "brief",
        "export",
        "read",
        "watch",
        "search",
        "entity",
        "entity list",
        "entity show",
        "entity merge",
        "entity split",
        "entity undo",
        "entity log",
        "forget",
        "reread",
        "serve",
        "why",
        "languages",
        "languages list",
        "languages check");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(run((Object[]) (command + " --help").split(" "))).isZero();
    assertThat(out.toString()).contains("Usage: kilde " + command).contains("  ./kilde " + command);
  }

  @Test
  void version() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("kilde ");
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("who says so?").contains("Exit codes: 0");
  }
}
