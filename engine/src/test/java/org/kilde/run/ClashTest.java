package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.finding.Contradiction;

/** Voices that exclude each other without a word of denial, in own sentences. */
class ClashTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Several guests said the exit was locked. Owner Tom Ferrel said all doors were open.",
        "en | Police say the march was peaceful. Organiser Ann Roche said officers beat people.",
        "en | The mayor said the bridge licence was valid. Inspector Ann Roche said it expired in May.",
        "da | Vagterne siger, at pumperne virkede. Direktør Palle Grunnvik siger, at de var defekte.",
        "nb | Vokterne sier at pumpene virket. Direktør Tom Ferrel sier at de var defekte.",
        "nn | Vaktene seier at demninga er uskadd. Direktør Tom Ferrel seier at ho har sprekker.",
        "sv | Vakterna säger att utgången var låst. Direktör Tom Ferrel säger att dörrarna var öppna.",
        "de | Die Wärter sagten, die Pumpen seien intakt. Direktor Tom Ferrel sagte, sie seien beschädigt.",
        "nl | De vakbond zegt dat de zaal overvol was. Directeur Tom Ferrel zegt dat de helft leeg was.",
        "fr | Selon le syndicat, le pont était fermé. Le maire Tom Ferrel a dit qu'il était ouvert.",
        "es | El sindicato dijo que la puerta estaba cerrada. El alcalde Tom Ferrel dijo que estaba abierta.",
        "ru | Полиция заявила, что Рогов пришёл добровольно. Адвокат Анна Кравец заявила, что его увели силой.",
        "uk | Поліція заявила, що акція пройшла мирно. Організаторка Ганна Кравець сказала, що людей били.",
        "kk | Әкімдік тұрғындар босатылғанын айтты. Адвокат Ерлан Сейітов олар қамауда екенін айтты.",
        "nb | Kommunen sier at skolen hadde alarm i alle etasjer. Brannsjef Tom Ferrel sier at det ikke var noen alarm der."
      })
  void sets_two_voices_side_by_side(String language, String text) {
    List<Contradiction> found = Desk.contradictionsIn(language, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().relation()).isEqualTo(Contradiction.Relation.CONTRADICTS);
    assertThat(found.getFirst().about()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Tom Ferrel said the exit was locked. He said the front doors were open.",
        "en | Police said one door was locked. The mayor said one door was open and another locked.",
        "en | Police said Tom Ferrel was released. Lawyer Ann Roche said Bea Malin was still in custody.",
        "en | Police say the march should be peaceful. Organiser Ann Roche said officers beat people.",
        "en | The mayor said the sluices were opened. Tom Ferrel said the school was not opened.",
        "en | Officials said the accident had no effect on trains. Tom Ferrel said he saw the accident.",
        "de | Die Werft hat die Strafe bezahlt, sagte Anna Roth. Tom Ferrel sagte, die Löhne seien nicht bezahlt.",
        "nn | Tove Lind seier at det fall mykje snø. Direktør Tom Ferrel avviser at kommunen er tom for salt.",
        "en | Police said the road was closed on Monday. Mayor Ann Roche said it was open on Friday.",
        "ru | Полиция заявила, что дверь была заперта. Мэр сказал, что не знает, была ли дверь открыта."
      })
  void finds_none_where_both_may_hold(String language, String text) {
    assertThat(Desk.contradictionsIn(language, text)).isEmpty();
  }

  @Test
  void two_reports_in_two_languages_exclude_each_other() {
    Contradiction found =
        new Desk()
            .article(
                "a1",
                "de",
                "2031-05-05",
                "Avis A",
                "Ein Bus stürzte bei Lorne in Tessaly in den Fluss. Die Polizei teilte mit, das"
                    + " Busunglück bei Lorne sei vorsätzlich herbeigeführt worden.")
            .article(
                "a2",
                "en",
                "2031-05-05",
                "Paper B",
                "A bus plunged into the river near Lorne in Tessaly. The mayor said the bus crash in"
                    + " Lorne was an accident.")
            .findings()
            .contradictions()
            .getFirst();
    assertThat(found.about()).startsWith("deliberate or accident");
  }
}
