package org.kilde.app.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.Slice;
import org.kilde.language.LanguagePacks;

/**
 * Kills a process with SIGKILL while it reads, again and again, and looks at what it leaves. The
 * long way: {@code ./build -pl app -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dkilde.kills=50 -Dkilde.articles=5000}.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("kilde.kills", 2);
  private static final int ARTICLES = Integer.getInteger("kilde.articles", 500);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;
  private final Random random = new Random(20310305);

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasAcknowledgedSurvives() throws Exception {
    LanguagePacks packs = LanguagePacks.shipped();
    long acknowledged = 0;
    int killed = 0;
    for (int i = 0; i < KILLS && acknowledged < ARTICLES; i++) {
      // At some moment of what is left: within a transaction, a commit, the index, joining.
      long at = acknowledged + random.nextLong(1 + (ARTICLES - acknowledged) / (KILLS - i));
      acknowledged = Math.max(acknowledged, runAndKill(at, random.nextInt(400)));
      killed++;
      check(packs, acknowledged, killed);
    }
    assertThat(killed).isPositive();
    assertThat(runToTheEnd()).isEqualTo(ARTICLES);
    check(packs, ARTICLES, killed);
    try (Desk desk = Desk.open(folder.resolve("desk"), packs)) {
      assertThat(desk.rows().totals().articles()).as("no more than there are").isEqualTo(ARTICLES);
      assertThat(
              desk.rows().articles(Filter.NONE, Slice.first(ARTICLES)).rows().stream()
                  .filter(row -> row.story().isEmpty()))
          .as("without a story")
          .isEmpty();
    }
  }

  /** The index is whole or makes itself whole, and no article is there twice or lost. */
  private void check(LanguagePacks packs, long acknowledged, int kill) throws IOException {
    DeskWriter.open(folder.resolve("desk"), packs, KilledReader.CLOCK).close();
    try (Desk desk = Desk.open(folder.resolve("desk"), packs)) {
      List<ArticleRow> rows = desk.rows().articles(Filter.NONE, Slice.first(ARTICLES * 2)).rows();
      assertThat(rows).as("kill %d", kill).hasSizeGreaterThanOrEqualTo((int) acknowledged);
      assertThat(rows.stream().map(ArticleRow::id).distinct()).hasSameSizeAs(rows);
      for (int i = 0; i < acknowledged; i += 37) {
        assertThat(desk.rows().findArticle(KilledReader.id(i)))
            .as("article %d after kill %d", i, kill)
            .hasValueSatisfying(view -> assertThat(view.statements()).isNotEmpty());
      }
      assertThat(desk.search(SearchRequest.of("").with(Slice.first(1))).total())
          .as("index after kill %d", kill)
          .isEqualTo(rows.size());
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledReader.class.getName(),
                folder.resolve("desk").toString(),
                Integer.toString(ARTICLES)))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs until so many articles are acknowledged, a little longer, and kills it. */
  private long runAndKill(long after, int milliseconds) throws Exception {
    Process process = start();
    List<Long> seen = new ArrayList<>(List.of(0L));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && Long.parseLong(line) < after) {
        seen.add(Long.parseLong(line));
        line = lines.readLine();
      }
      if (line != null) {
        seen.add(Long.parseLong(line));
      }
      Thread.sleep(milliseconds);
      process.toHandle().destroyForcibly(); // SIGKILL; its last words can still be read
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        seen.add(Long.parseLong(line)); // what it said before it died counts as well
      }
    }
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return seen.getLast();
  }

  private long runToTheEnd() throws Exception {
    Process process = start();
    long last = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Long.parseLong(line);
      }
    }
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return last;
  }
}
