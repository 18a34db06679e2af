package org.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.analysis.PackCheck;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** An example that does not hold is told: where, what was found, what was expected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongExamplesTest {
  private static final Path LANGUAGES = Path.of("..", "languages");
  private List<String> failures = List.of();

  /** A copy of the English pack with nothing but wrong examples. */
  @BeforeAll
  void check(@TempDir Path folder) throws IOException {
    for (String pack : List.of("und", "en")) {
      copy(LANGUAGES.resolve(pack), folder.resolve(pack));
    }
    Path examples = folder.resolve("en").resolve("examples");
    write(examples, "figures", "text\tfigures", "⟦Three people⟧ were killed.\tkilled 4");
    write(examples, "figures", "⟦Three⟧ people were killed.\tkilled 3");
    write(examples, "numbers", "text\tvalues", "He saw ⟦three⟧ ships.\t4");
    write(examples, "numbers", "He ⟦saw⟧ three ships.\t3");
    write(examples, "times", "text\tvalues\tpublished", "⟦On 3 May 2029⟧ it fell.\t2029-05-04\t-");
    write(examples, "times", "On 3 May 2029 ⟦it fell⟧.\t2029-05-03\t-");
    write(examples, "publications", "text\tpublished", "It fell on 3 May 2029.\t2028");
    write(examples, "names", "text\tnames", "He met Karen Holm in Bergen.\tperson Karen Holm");
    write(examples, "roles", "text\tname\troles", "Minister Karen Holm left.\tKaren Holm\tqueen");
    write(examples, "figure-sources", "text\tsources", "Police say ⟦14 people⟧ were killed.\t-");
    write(
        examples,
        "statements",
        "text\tstatements\tvia",
        "“⟦The road is closed⟧,” said Anna Smith.\td Anna Jones\t");
    write(examples, "statements", "“The road ⟦is⟧ closed,” said Anna Smith.\td Anna Smith\t");
    write(
        examples, "statements", "“⟦The road is closed⟧,” said Anna Smith.\td Anna Smith\tReuters");
    write(
        examples,
        "chains",
        "text\tpath",
        "Nine were held, the daily Meridian reported, citing police.\t-");
    write(examples, "doubts", "text\tcount", "The ⟦road⟧ is closed.\t1");
    write(examples, "doubts", "They ⟦won⟧. The claim could not be verified.\t3");
    write(examples, "blocks", "text\troles", "By Anna Smith¶The road is closed.\tbody body");
    failures =
        new PackCheck()
            .check(LanguagePacks.in(folder).find(LanguageTag.of("en")).orElseThrow())
            .failures();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolve("examples"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void write(Path examples, String table, String... lines) throws IOException {
    Files.write(
        examples.resolve(table + ".tsv"),
        List.of(lines),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures    | 2",
        "numbers    | 2",
        "times      | 2",
        "publications | 1",
        "names      | 1",
        "roles      | 1",
        "figure-sources | 1",
        "statements | 3",
        "chains     | 1",
        "doubts     | 2",
        "blocks     | 1"
      })
  void each_is_told(String table, int wrong) {
    assertThat(failures)
        .filteredOn(each -> each.contains("examples/" + table + ".tsv"))
        .hasSize(wrong)
        .allSatisfy(each -> assertThat(each).contains("found").contains("expected"));
  }
}
