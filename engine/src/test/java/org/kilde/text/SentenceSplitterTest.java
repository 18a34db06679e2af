package org.kilde.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter =
      new SentenceSplitter(Set.of("Dr.", "bl.a.", "gen."), Set.of("januar"));

  private List<String> split(String text) {
    return splitter.split(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void sentencesEndAtFullStops() {
    assertThat(split("Havnen er lukket. Ingen ved hvorfor."))
        .containsExactly("Havnen er lukket.", "Ingen ved hvorfor.");
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(split("Det sagde Dr. Holm til bl.a. Nordposten.")).hasSize(1);
  }

  @Test
  void theEndOfALongerWordIsNoAbbreviation() {
    assertThat(split("Skibet kom til Bergen. Der blev det.")).hasSize(2);
  }

  @Test
  void ordinalsBeforeMonthsEndNoSentence() {
    assertThat(split("Det begyndte 2. Januar i Oskelby.")).hasSize(1);
  }

  @Test
  void initialsEndNoSentence() {
    assertThat(split("Det sagde Stein A. Holm i går. Bagefter gik A. B. Lund hjem.")).hasSize(2);
  }

  @Test
  void aLetterAfterACommonWordEndsASentence() {
    assertThat(split("De valgte plan B. Ingen var glade.")).hasSize(2);
    assertThat(split("Det skete under krig I. Ingen ved hvorfor.")).hasSize(2);
  }

  @Test
  void aNumberBehindAClosedQuotationOpensASentence() {
    assertThat(split("They hold 40 \"rioters\". 18 officers were hurt.")).hasSize(2);
    assertThat(split("They hold 40 “rioters.” 18 officers were hurt.")).hasSize(2);
    assertThat(split("Politiet holder 40 (alle menn). 18 betjenter er skadd.")).hasSize(2);
    assertThat(split("Den kostet «12.50» 18 ganger.")).hasSize(1);
  }
}
