package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kilde.language.LanguagePacks;

/** The shipped pages, each in another outlet's manner, against what was written down by hand. */
class SamplePagesTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));

  /** One row of the gold; {@code -} stands for none, {@code " ; "} parts several. */
  record Gold(String page, String title, List<String> authors, String date, List<String> cells) {
    static Gold of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Gold(cells.get(0), cells.get(1), list(cells.get(2)), cells.get(3), cells);
    }

    String outlet() {
      return cells.get(6);
    }

    String canonical() {
      return cells.get(7);
    }

    List<String> lead() {
      return list(cells.get(8));
    }

    List<String> absent() {
      return list(cells.get(10));
    }

    private static List<String> list(String cell) {
      return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" ; ", -1));
    }

    @Override
    public String toString() {
      return page;
    }
  }

  static List<Gold> pages() throws IOException {
    InputStream gold = SamplePagesTest.class.getResourceAsStream("/samples-gold/pages.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(gold), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("page\t"))
          .map(Gold::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhoAndWhen(Gold gold) throws IOException {
    Page page = read(gold);
    // A kicker within the heading, "Unrest in the capital", stays before the headline's words.
    assertThat(page.title().orElse("")).endsWith(gold.title());
    assertThat(page.authors()).containsExactlyElementsOf(gold.authors());
    assertThat(page.published().map(Dated::edtf)).contains(gold.date());
    // An outlet that only its logo names is not known; a wrong one is never given.
    assertThat(page.outlet().orElse(gold.outlet())).isEqualTo(gold.outlet());
    assertThat(page.canonical().orElse("-")).isEqualTo(gold.canonical());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheStoryAndNothingElse(Gold gold) throws IOException {
    String body = read(gold).body();
    assertThat(body).contains(gold.lead());
    assertThat(body).doesNotContain(gold.absent());
  }

  private static Page read(Gold gold) throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("kilde.root")));
    byte[] bytes = Files.readAllBytes(root.resolve("samples").resolve(gold.page()));
    return CLEANER.clean(bytes, Optional.empty(), Optional.empty());
  }
}
