package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.finding.Contradiction;

/** Denials of what an article gave just before, in own sentences about invented people. */
class RebuttalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The union says the mine had no pumps. Director Tom Ferrel dismissed the claim as baseless.",
        "en | Senator Ann Roche said Tom Ferrel had sold the maps. Ferrel denies this.",
        "da | Fagforbundet siger, at pumperne manglede. Direktør Palle Grunnvik afviser påstanden.",
        "nb | Fagforeningen hevder at pumpene manglet. Direktør Tom Ferrel kaller ryktene «grunnløse».",
        "de | Die Gewerkschaft sagt, die Pumpen hätten gefehlt. Direktor Tom Ferrel wies die Vorwürfe zurück.",
        "sv | Facket hävdar att pumparna saknades. Uppgiften tillbakavisas av direktör Tom Ferrel.",
        "nl | Volgens de vakbond waren er 40 gewonden. Dat aantal klopt niet, zegt directeur Tom Ferrel.",
        "ru | Профсоюз заявил, что насосы не работали. Директор Степан Рогов назвал эти сведения вымыслом.",
        "en | The union says the mine had no pumps. Director Tom Ferrel does not accept that version.",
        "en | The union says the mine had no pumps. Director Tom Ferrel says the opposite.",
        "en | The union accuses Tom Ferrel of selling the pumps. Ferrel said he had not sold anything.",
        "en | The union says guards hid the pumps in a barn. Tom Ferrel denies that pumps were hidden.",
        "de | Die Gewerkschaft sagt, die Pumpen hätten gefehlt. Direktor Tom Ferrel nannte das Unsinn.",
        "fr | Selon le syndicat, les pompes manquaient. La société Brenta dément : « Tout marchait », dit Tom Ferrel.",
        "nn | Fagforeininga seier at pumpene aldri vart sjekka. Selskapet Brenta nektar for det.",
        "fr | Selon le syndicat, le directeur aurait fui. « C’est faux », a déclaré Tom Ferrel.",
        "ru | Профсоюз заявил, что насосы сломаны. Директор завода Степан Рогов опроверг это."
      })
  void sets_a_denial_against_what_was_said_before(String language, String text) {
    List<Contradiction> found = Desk.contradictionsIn(language, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().relation()).isEqualTo(Contradiction.Relation.DENIES);
    assertThat(found.getFirst().a().holds()).isTrue();
    assertThat(found.getFirst().b().holds()).isFalse();
    assertThat(found.getFirst().a().passage().end())
        .isLessThanOrEqualTo(found.getFirst().b().passage().start());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The union says the mine had no pumps. Director Tom Ferrel rejected the proposal.",
        "en | The union says the mine had no pumps. Director Tom Ferrel did not deny the claims.",
        "en | The union said the mine should close. Director Tom Ferrel dismissed the claim.",
        "en | Tom Ferrel said he was ill that day. He denies the allegations.",
        "en | The union says the mine had no pumps. The appeal was rejected.",
        "en | The union says the mine had no pumps. Tom Ferrel repeated the false claims.",
        "en | The union says the mine had no pumps. Tom Ferrel denies the claim that he fled.",
        "da | Fagforbundet siger, at pumperne manglede. Direktør Palle Grunnvik afviser kritikken.",
        "en | The union says guards hid the pumps. Tom Ferrel denied a request for an interview.",
        "en | The union says guards hid the pumps. Tom Ferrel said he did not know about pumps.",
        "en | The union says the mine had no pumps. Tom Ferrel drove in the opposite direction.",
        "en | The union says the mine had no pumps. Tom Ferrel accepts that version.",
        "en | The union says guards hid the pumps. Tom Ferrel said the dog was not hungry.",
        "en | The company denied a request for an interview. It denied passengers a refund.",
        "de | Die Gewerkschaft sagt, die Pumpen hätten gefehlt. Direktor Tom Ferrel kehrte in die Stadt zurück."
      })
  void finds_none_where_nothing_said_is_denied(String language, String text) {
    assertThat(Desk.contradictionsIn(language, text)).isEmpty();
  }

  @Test
  void shows_what_the_same_voice_says_instead() {
    Contradiction found =
        Desk.contradictionsIn(
                "en",
                "The union says the mine had no pumps. Director Tom Ferrel dismissed the claim."
                    + " The pumps were new, he said.")
            .getFirst();
    assertThat(found.b().passage().end())
        .isGreaterThan(
            "The union says the mine had no pumps. Director Tom Ferrel dismissed the claim."
                .length());
  }

  @Test
  void two_voices_of_one_article_contradict_each_other_about_one_matter() {
    assertThat(
            Desk.contradictionsIn(
                "en",
                "Mayor Ann Roche says the operator opened the sluices at night. Director Tom Ferrel"
                    + " says the sluices were not opened."))
        .hasSize(1);
    assertThat(
            Desk.contradictionsIn(
                "en",
                "Mayor Ann Roche says the operator opened the sluices at night. Director Tom Ferrel"
                    + " says the school was not opened."))
        .isEmpty();
  }
}
