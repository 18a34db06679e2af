package org.kilde.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;

class OfficeSpeakersTest {
  private static final Analyzer ANALYZER = Analyzer.shipped();

  private static List<Optional<String>> holders(String date, String text) {
    AnalyzedArticle read = ANALYZER.analyze("date " + date + "\nUro i Velmar\n\n" + text + "\n");
    assertThat(read.statements())
        .extracting(Statement::speaker)
        .extracting(Speaker::kind)
        .containsOnly(Speaker.Kind.ROLE);
    return read.statements().stream()
        .map(
            said ->
                said.speaker().referent().stream()
                    .mapToObj(read.referents()::get)
                    .findFirst()
                    .flatMap(Referent::known))
        .toList();
  }

  @Test
  void anOfficeOfACountryIsHeldByTheHolderOfTheDay() {
    String text = "Den kasakhiske præsident siger, at landet vil sende hjælp til byen.";
    assertThat(holders("2023-07-12", text))
        .containsExactly(Optional.of("person:kassym-jomart-tokayev"));
    assertThat(holders("2018-07-12", text))
        .containsExactly(Optional.of("person:nursultan-nazarbayev"));
    assertThat(holders("2031-07-12", text)).containsExactly(Optional.empty());
  }

  @Test
  void theStepSaysWhoAndWhen() {
    AnalyzedArticle read =
        ANALYZER.analyze(
            "date 2023-07-12\nUro i Velmar\n\nDen franske præsident siger, at byen er lukket.\n");
    assertThat(read.statements().getFirst().derivation().steps().getLast().what())
        .isEqualTo("Emmanuel Macron held the office on 2023-07-12");
  }

  @Test
  void aFormerHolderAndAnotherYearAreNobodys() {
    assertThat(
            holders(
                "2023-07-12",
                "Den tidligere kasakhiske præsident siger, at landet vil sende hjælp til byen. "
                    + "I 2017 sagde den franske præsident, at der ikke var penge til byen."))
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void whereTheArticleNamesAnotherHolderNobodyIsMeant() {
    assertThat(
            holders(
                "2023-07-12",
                "Den franske præsident Anton Villar er i byen. "
                    + "Ifølge den nuværende franske præsident er der ikke penge til byen."))
        .containsExactly(Optional.empty());
  }
}
