package org.kilde.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/** What the desk says to sentences of a draft, in whatever language its articles are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftCheckerTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final List<String> ARTICLES =
      List.of(
          """
          date 2031-03-05
          Mindst 43 mennesker er dræbt ved jordskælvet i Nairobi, oplyser politiet.
          »Vi graver stadig efter overlevende i ruinerne,« siger Mira Oskal, leder af redningsholdet.
          """,
          """
          date 2031-03-05
          At least 43 people were killed in the earthquake in Nairobi, the Red Cross said.
          "We are still digging for survivors in the ruins of the market," said Mira Oskal, head of the rescue team.
          """,
          """
          date 2031-03-05
          Ved jordskælvet i Nairobi blev 612 mennesker såret, oplyser politiet.
          """);

  private Desk desk;
  private DraftChecker checker;

  @BeforeAll
  void makeDesk(@TempDir Path folder) throws IOException {
    Analyzer analyzer = new Analyzer(PACKS, LanguageGuesser.shipped());
    try (DeskWriter writer =
        DeskWriter.open(
            folder.resolve("desk"),
            PACKS,
            InstantSource.fixed(Instant.parse("2031-03-06T08:00:00Z")))) {
      for (int i = 0; i < ARTICLES.size(); i++) {
        String id = "00112233445566a" + i;
        RawArticle raw = RawArticle.ofText(id, "news/" + i + ".txt", ARTICLES.get(i));
        writer.add(
            new Document(
                Path.of(raw.origin()),
                raw,
                id.repeat(4),
                true,
                Original.ofText(ARTICLES.get(i).getBytes(StandardCharsets.UTF_8))),
            analyzer.analyze(raw),
            "file");
      }
      writer.finish();
    }
    desk = Desk.open(folder.resolve("desk"), PACKS);
    checker = new DraftChecker(desk, PACKS);
  }

  @AfterAll
  void close() throws IOException {
    desk.close();
  }

  private CheckedSentence only(String sentence) throws IOException {
    List<CheckedSentence> checked = checker.check(sentence + "\n").sentences();
    assertThat(checked).hasSize(1);
    return checked.getFirst();
  }

  private CheckedPart figure(String sentence) throws IOException {
    return only(sentence).parts().stream()
        .filter(part -> part.kind().equals("figure"))
        .findFirst()
        .orElseThrow();
  }

  private CheckedPart statement(String sentence) throws IOException {
    return only(sentence).parts().stream()
        .filter(part -> part.kind().equals("statement"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNumberThatTwoSourcesGiveIsBacked() throws IOException {
    CheckedPart part = figure("At least 43 people were killed in the earthquake in Nairobi.");
    assertThat(part.verdict()).as(part.reason()).isEqualTo(Verdict.BACKED);
    assertThat(part.articles()).isEqualTo(2);
    assertThat(part.origins()).hasSize(2);
    assertThat(part.evidence()).extracting(each -> each.article().language()).contains("da", "en");
  }

  @Test
  void aNumberOfOneSourceIsSingleSource() throws IOException {
    CheckedPart part = figure("In Nairobi 612 people were injured in the earthquake.");
    assertThat(part.verdict()).as(part.reason()).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(part.reason()).startsWith("1 article, all from ");
  }

  @Test
  void anotherNumberOrQualifierDiffers() throws IOException {
    CheckedPart number = figure("At least 52 people were killed in the earthquake in Nairobi.");
    assertThat(number.verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(number.reason()).isEqualTo("the desk has another number: at least 43");
    CheckedPart qualifier = figure("In Nairobi 43 people were killed in the earthquake.");
    assertThat(qualifier.verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(qualifier.reason()).isEqualTo("the desk has it as at least 43");
    assertThat(qualifier.evidence().getFirst().relation())
        .isEqualTo(Backing.Relation.OTHER_QUALIFIER);
  }

  @Test
  void whatTheDeskDoesNotHaveIsNotFound() throws IOException {
    assertThat(figure("At least 43 people were killed in the flood in Oslo.").verdict())
        .isEqualTo(Verdict.NOT_FOUND);
    assertThat(only("The harbour of Bergen was closed.").verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void wordsInQuotationMarksMustBeTheWords() throws IOException {
    CheckedPart same =
        statement("\"We are still digging for survivors in the ruins,\" said Mira Oskal.");
    assertThat(same.verdict()).as(same.reason()).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(same.evidence().getFirst().relation()).isEqualTo(Backing.Relation.SAME);
    CheckedPart other =
        statement("\"We are still digging for survivors in the church,\" said Mira Oskal.");
    assertThat(other.verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(other.reason()).isEqualTo("the desk has the same speaker in other words");
    CheckedPart none = statement("\"I will buy a new piano tomorrow,\" said Mira Oskal.");
    assertThat(none.verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void whatNamesNobodyAndCountsNothingIsLeftAlone() throws IOException {
    assertThat(only("That is all for now.").verdict()).isEqualTo(Verdict.NOTHING_TO_CHECK);
  }
}
