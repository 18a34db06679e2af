package org.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.analysis.PackCheck;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** An example that does not hold is told: where, what was found, what was expected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongExamplesTest {
  private static final Path LANGUAGES = Path.of("..", "languages");
  private Path folder = LANGUAGES;

  /** A copy of the English pack without its examples. */
  @BeforeAll
  void copy(@TempDir Path copy) throws IOException {
    folder = copy;
    for (String pack : List.of("und", "en")) {
      Files.createDirectories(copy.resolve(pack).resolve("examples"));
      try (Stream<Path> files = Files.list(LANGUAGES.resolve(pack))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(pack).resolve(file.getFileName()));
        }
      }
    }
  }

  /** What is told of one example, without the place: {@code →} stands for tabs. */
  private List<String> told(String table, String header, String example) throws IOException {
    Path file = folder.resolve("en").resolve("examples").resolve(table + ".tsv");
    Files.writeString(file, (header + "\n" + example + "\n").replace(" → ", "\t"));
    LanguagePack pack = LanguagePacks.in(folder).find(LanguageTag.of("en")).orElseThrow();
    List<String> failures = new PackCheck().check(pack).failures();
    Files.delete(file);
    String place = "languages/en/examples/" + table + ".tsv:2: ";
    assertThat(failures).allSatisfy(each -> assertThat(each).startsWith(place));
    return failures.stream().map(each -> each.substring(place.length())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦Three people⟧ were killed. → killed 4 | figures, found killed 3; expected killed 4.",
        "⟦Three people⟧ were killed. → - | figures, found killed 3; expected -.",
        "It rained. → killed 3 | figures, found -; expected killed 3.",
        "At least ⟦three people⟧ were killed. → killed 3 | figures, found killed 3.. at-least; expected killed 3.",
        "⟦Three⟧ people were killed. → killed 3 | spans, found ⟦Three people⟧ were killed.; expected ⟦Three⟧ people were killed.."
      })
  void of_figures(String example, String told) throws IOException {
    assertThat(told("figures", "text → figures", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw ⟦three⟧ ships. → 4 | values, found 3; expected 4.",
        "He saw ⟦three⟧ ships. → - | values, found 3; expected -.",
        "He saw ⟦one⟧. → 1 | values, found -; expected 1.",
        "He saw ⟦nearly three⟧ ships. → 3 | values, found 2..3 nearly; expected 3.",
        "He saw ⟦10 to 12⟧ ships. → 10 | values, found 10..12 between; expected 10.",
        "He ⟦saw⟧ three ships. → 3 | spans, found He saw ⟦three⟧ ships.; expected He ⟦saw⟧ three ships.."
      })
  void of_numbers(String example, String told) throws IOException {
    assertThat(told("numbers", "text → values", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦On 3 May 2029⟧ it fell. → 2029-05-04 → - | values, found 2029-05-03; expected 2029-05-04.",
        "It fell. → 2029-05-04 → - | values, found -; expected 2029-05-04.",
        "It fell ⟦yesterday⟧. → 2029-05-03 → 2029-05-03 | values, found 2029-05-02; expected 2029-05-03.",
        "On 3 May 2029 ⟦it fell⟧. → 2029-05-03 → - | spans, found On ⟦3 May 2029⟧ it fell.; expected On 3 May 2029 ⟦it fell⟧.."
      })
  void of_times(String example, String told) throws IOException {
    assertThat(told("times", "text → values → published", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said ⟦the road⟧ is closed. → i he | found [i He: the road is closed]; expected [i he: the road]",
        "“⟦The road is closed⟧,” said Anna Smith. → d Anna Jones | found [d Anna Smith: The road is closed]; expected [d Anna Jones: The road is closed]",
        "“The road ⟦is⟧ closed,” said Anna Smith. → d Anna Smith | found [d Anna Smith: The road is closed]; expected [d Anna Smith: is]",
        "“The road is closed,” said Anna Smith. → - | found [d Anna Smith: The road is closed]; expected []",
        "“⟦The road is closed⟧,” said Anna Smith. → d Anna Smith → Reuters | found via []; expected [Reuters]"
      })
  void of_statements(String example, String told) throws IOException {
    assertThat(told("statements", "text → statements → via", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine were held, the daily Meridian reported, citing police. → - | found [Meridian > police]; expected -.",
        "Nine were held, the daily Meridian reported, citing police. → police > Meridian | found [Meridian > police]; expected police > Meridian.",
        "Nine were held. → Meridian | found []; expected Meridian."
      })
  void of_chains(String example, String told) throws IOException {
    assertThat(told("chains", "text → path", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ⟦road⟧ is closed. → 1 | found []; expected The ⟦road⟧ is closed.",
        "The road is closed. → 1 | found []; expected The road is closed.",
        "They ⟦won⟧. The claim could not be verified. → 2 | found [They won]; expected They ⟦won⟧. The claim could not be verified.",
        "They won⟦.⟧ The claim could not be verified. → 1 | found [They won]; expected They won⟦.⟧ The claim could not be verified.",
        "⟦So.⟧ They won. The claim could not be verified. → 1 | found [They won]; expected ⟦So.⟧ They won. The claim could not be verified.",
        "⟦So. ⟧They won. The claim could not be verified. → 1 | found [They won]; expected ⟦So. ⟧They won. The claim could not be verified."
      })
  void of_doubts(String example, String told) throws IOException {
    assertThat(told("doubts", "text → count", example)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publications | text → published | It fell on 3 May 2029. → 2028",
        "names | text → names | He met Karen Holm in Bergen. → person Karen Holm",
        "roles | text → name → roles | Minister Karen Holm left. → Karen Holm → queen",
        "figure-sources | text → sources | Police say ⟦14 people⟧ were killed. → -",
        "blocks | text → roles | By Anna Smith¶The road is closed. → body body"
      })
  void of_other_tables(String table, String header, String example) throws IOException {
    assertThat(told(table, header, example))
        .singleElement()
        .satisfies(each -> assertThat(each).contains("found").contains("expected"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures | text → figures | ⟦Three people⟧ were killed. → killed 3",
        "numbers | text → values | He saw ⟦three⟧ ships, not one. → 3",
        "times | text → values → published | On ⟦3 May 2029⟧ it fell. → 2029-05-03 → -",
        "statements | text → statements → via | It rained. → -",
        "doubts | text → count | ⟦They won⟧. The claim could not be verified. → 1",
        "doubts | text → count | They wo⟦n⟧. The claim could not be verified. → 1",
        "doubts | text → count | ⟦T⟧hey won. The claim could not be verified. → 1"
      })
  void one_that_holds_is_not(String table, String header, String example) throws IOException {
    assertThat(told(table, header, example)).isEmpty();
  }
}
