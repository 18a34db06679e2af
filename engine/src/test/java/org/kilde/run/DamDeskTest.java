package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.QuotationJourney;
import org.kilde.finding.SourcedFigure;
import org.kilde.finding.Verdict;
import org.kilde.story.Story;

/**
 * Twelve reports in six languages from an invented country: a dam bursts; its toll grows by one
 * source and is disputed by another, a director has left and has not, a copy loses "at least", two
 * outlets quote each other; another accident and another case of the same mayor stand apart.
 */
class DamDeskTest {
  private static final Findings FOUND = DeskFile.read("dam.txt").findings();

  @Test
  void the_dam_is_one_story_and_the_look_alikes_are_others() {
    assertThat(FOUND.stories().stream().map(Story::documents).map(List::copyOf))
        .hasSize(3)
        .contains(List.of("bridge"), List.of("mayor"))
        .anySatisfy(
            dam ->
                assertThat(dam)
                    .containsExactlyInAnyOrder(
                        "kystavisen",
                        "sjobladet",
                        "talbote",
                        "herald",
                        "dalposten",
                        "fjordnytt",
                        "courrier",
                        "monitor",
                        "portalnord",
                        "dagenstamme"));
  }

  @Test
  void the_toll_grows_by_the_police_and_is_disputed_by_the_red_cross() {
    assertThat(FOUND.comparisons()).hasSize(2);
    // the German report gives the police's 19 twice, in its headline and below
    assertThat(values(Verdict.GROWS)).containsExactly(12.0, 12.0, 19.0, 19.0, 19.0);
    assertThat(values(Verdict.DISPUTED)).containsExactly(19.0, 19.0, 19.0, 34.0);
    assertThat(comparison(Verdict.GROWS).why()).isEqualTo("police raises the number over time");
  }

  private static Comparison comparison(Verdict verdict) {
    return FOUND.comparisons().stream()
        .filter(each -> each.verdict() == verdict && each.measure().equals("killed"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> values(Verdict verdict) {
    return comparison(verdict).figures().stream().map(SourcedFigure::value).toList();
  }

  @Test
  void he_has_resigned_in_french_and_has_not_in_english() {
    assertThat(FOUND.contradictions()).hasSize(1);
    Contradiction contradiction = FOUND.contradictions().getFirst();
    assertThat(contradiction.about()).isEqualTo("resigned: Paul Vestin");
    assertThat(contradiction.a().passage().document()).isEqualTo("courrier");
    assertThat(contradiction.b().passage().document()).isEqualTo("monitor");
  }

  @Test
  void the_agency_copy_is_a_copy_and_lost_at_least() {
    assertThat(FOUND.copies()).hasSize(1);
    assertThat(FOUND.copies().getFirst().documents()).containsExactly("dalposten", "fjordnytt");
    assertThat(FOUND.copies().getFirst().agency()).contains("NTB");
    assertThat(FOUND.journeys()).hasSize(1);
    assertThat(FOUND.journeys().getFirst().speaker()).isEqualTo("Solveig Brandal");
    assertThat(FOUND.journeys().getFirst().changes())
        .extracting(QuotationJourney.Change::kind)
        .containsExactly(QuotationJourney.Kind.LOST_QUALIFIER);
  }

  @Test
  void two_outlets_quote_each_other_in_a_loop() {
    assertThat(FOUND.loops()).hasSize(1);
    assertThat(FOUND.loops().getFirst().path())
        .containsExactly("Dagens Tamme", "Portal Nord", "Dagens Tamme");
  }

  @Test
  void another_order_of_arrival_finds_the_same() {
    Findings backwards = DeskFile.read("dam.txt").backwards().findings();
    assertThat(backwards.stories()).isEqualTo(FOUND.stories());
    assertThat(backwards.comparisons()).isEqualTo(FOUND.comparisons());
    assertThat(backwards.loops()).isEqualTo(FOUND.loops());
    assertThat(backwards.copies()).isEqualTo(FOUND.copies());
  }
}
