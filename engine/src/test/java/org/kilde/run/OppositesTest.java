package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.finding.Contradiction;

/** What one voice says and another says not to be so, of matters no list of claims knows. */
class OppositesTest {
  private static List<Contradiction> between(String danish, String english, String day) {
    return new Desk()
        .article(
            "a1",
            "da",
            "2031-05-05",
            "Avis A",
            "Olien driver mod kysten ved Skagen i Danmark. Lækagen på boreplatformen ved Skagen har varet"
                + " siden fredag.\n\n"
                + danish)
        .article(
            "b1",
            "en",
            day,
            "Paper B",
            "Oil is drifting towards the coast near Skagen in Denmark. The leak from the oil rig off"
                + " Skagen has lasted since Friday.\n\n"
                + english)
        .findings()
        .contradictions();
  }

  @Test
  void what_has_stopped_does_not_go_on() {
    assertThat(
            between(
                "Olieudslippet ved Skagen er stoppet, siger direktør Per Holm.",
                "The oil spill off Skagen continues, inspector Ann Reed said.",
                "2031-05-05"))
        .hasSize(1);
  }

  @Test
  void what_goes_on_has_not_stopped() {
    assertThat(
            between(
                "Olieudslippet ved Skagen er ikke stoppet, siger direktør Per Holm.",
                "The oil spill off Skagen continues, inspector Ann Reed said.",
                "2031-05-05"))
        .isEmpty();
  }

  @Test
  void a_state_may_have_ended_days_later() {
    assertThat(
            between(
                "Olieudslippet ved Skagen fortsætter, siger direktør Per Holm.",
                "The oil spill off Skagen has stopped, inspector Ann Reed said.",
                "2031-05-09"))
        .isEmpty();
  }

  @Test
  void what_may_be_is_no_assertion() {
    assertThat(
            between(
                "Olieudslippet ved Skagen er stoppet, siger direktør Per Holm.",
                "The oil spill off Skagen may continue, inspector Ann Reed said.",
                "2031-05-05"))
        .isEmpty();
  }

  @Test
  void two_voices_of_one_article_are_set_side_by_side() {
    List<Contradiction> found =
        new Desk()
            .article(
                "c1",
                "en",
                "2031-06-01",
                "Paper C",
                "\"The clinic's nurses burned the patients' letters,\" said Mary Stone, a former"
                    + " cleaner.\n\n\"The nurses did not burn any patients' letters,\" said the"
                    + " clinic's head, John Field.")
            .findings()
            .contradictions();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().relation()).isEqualTo(Contradiction.Relation.CONTRADICTS);
  }
}
