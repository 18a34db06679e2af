package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.finding.BestRule;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.Verdict;
import org.kilde.language.LanguagePacks;

/** Own sentences about an invented quarrel in Norway's and Denmark's real geography. */
class LocalRunTest {
  private static final String CONTEXT_DA =
      "\n\nStriden om droner over havnen i Aalborg har varet i flere uger. Havnen i Aalborg siger,"
          + " at droner har forstyrret skibene, og at droner skal væk fra Aalborg.";
  private static final String CONTEXT_EN =
      "\n\nThe quarrel about drones over the harbour of Aalborg has lasted for weeks. The port of"
          + " Aalborg says that drones disturb the ships and must leave Aalborg.";

  private static Desk drones(String danish, String english) {
    return new Desk()
        .article("a1", "da", "2031-05-05", "Avis A", danish + CONTEXT_DA)
        .article("b1", "en", "2031-05-05", "Paper B", english + CONTEXT_EN);
  }

  @Test
  void finds_what_is_forbidden_here_and_allowed_there() {
    Findings found =
        drones("Droner er forbudt i Aalborg.", "Drones are not banned in Aalborg.").findings();
    assertThat(found.contradictions()).hasSize(1);
    Contradiction contradiction = found.contradictions().getFirst();
    assertThat(contradiction.relation()).isEqualTo(Contradiction.Relation.CONTRADICTS);
    assertThat(contradiction.a().holds()).isNotEqualTo(contradiction.b().holds());
  }

  @Test
  void reads_an_opposite_word_as_a_negation() {
    assertThat(
            drones("Droner er forbudt i Aalborg.", "Drones are allowed in Aalborg.")
                .findings()
                .contradictions())
        .hasSize(1);
  }

  @Test
  void two_that_say_the_same_do_not_contradict() {
    assertThat(
            drones("Droner er ikke tilladt i Aalborg.", "Drones are banned in Aalborg.")
                .findings()
                .contradictions())
        .isEmpty();
  }

  @Test
  void another_place_is_another_matter() {
    assertThat(
            drones("Droner er forbudt i Odense.", "Drones are not banned in Aalborg.")
                .findings()
                .contradictions())
        .isEmpty();
  }

  @Test
  void a_question_a_condition_and_a_wish_are_no_claims() {
    assertThat(
            drones("Er droner forbudt i Aalborg?", "Drones are not banned in Aalborg.")
                .findings()
                .contradictions())
        .isEmpty();
    assertThat(
            drones(
                    "Hvis droner er forbudt i Aalborg, flytter klubben.",
                    "Drones are not banned in Aalborg.")
                .findings()
                .contradictions())
        .isEmpty();
    assertThat(
            drones("Droner bør være forbudt i Aalborg.", "Drones are not banned in Aalborg.")
                .findings()
                .contradictions())
        .isEmpty();
  }

  @Test
  void a_state_that_ended_later_contradicts_nothing() {
    Findings found =
        new Desk()
            .article(
                "a1", "da", "2031-05-05", "Avis A", "Droner er forbudt i Aalborg." + CONTEXT_DA)
            .article(
                "b1", "en", "2031-05-20", "Paper B", "Drones are allowed in Aalborg." + CONTEXT_EN)
            .findings();
    assertThat(found.contradictions()).isEmpty();
  }

  private static final String FLOOD =
      "\n\nFloden ved Vejle gik over sine bredder natten til mandag, og Vejle er uden strøm.";

  private static Desk flood() {
    return new Desk()
        .article(
            "a1",
            "da",
            "2031-05-05",
            "Avis A",
            "Fire mennesker er omkommet i oversvømmelsen i Vejle, oplyser politiet." + FLOOD)
        .article(
            "b1",
            "da",
            "2031-05-07",
            "Avis B",
            "Ni mennesker er omkommet i oversvømmelsen i Vejle, oplyser politiet." + FLOOD)
        .article(
            "c1",
            "da",
            "2031-05-07",
            "Avis C",
            "Mindst 31 mennesker er omkommet i oversvømmelsen i Vejle, oplyser Røde Kors." + FLOOD);
  }

  private static Comparison expect(Findings found, Verdict verdict) {
    return found.comparisons().stream()
        .filter(each -> each.measure().equals("killed") && each.verdict() == verdict)
        .findFirst()
        .orElseThrow(() -> new AssertionError(found.comparisons().toString()));
  }

  @Test
  void a_toll_grows_by_its_own_source_and_is_disputed_by_another() {
    Findings found = flood().findings();
    Comparison grows = expect(found, Verdict.GROWS);
    assertThat(grows.figures()).extracting(f -> f.value()).containsExactly(4.0, 9.0);
    assertThat(grows.findBest(BestRule.LATEST_OF_BEST_PLACED).orElseThrow().value()).isEqualTo(9);
    Comparison disputed = expect(found, Verdict.DISPUTED);
    assertThat(disputed.low()).hasValue(9);
    assertThat(disputed.high()).isEmpty();
    assertThat(disputed.findBest(BestRule.LATEST_OFFICIAL).orElseThrow().value()).isEqualTo(9);
    assertThat(disputed.findBest(BestRule.MOST_CONSERVATIVE).orElseThrow().value()).isEqualTo(9);
  }

  @Test
  void the_order_of_arrival_does_not_matter() {
    Findings forwards = flood().findings();
    Findings backwards = flood().backwards().findings();
    assertThat(backwards.comparisons()).isEqualTo(forwards.comparisons());
    assertThat(backwards.origins()).isEqualTo(forwards.origins());
    assertThat(backwards.contradictions()).isEqualTo(forwards.contradictions());
  }

  @Test
  void takes_no_article_after_the_last_findings() {
    LocalRun run = new LocalRun(LanguagePacks.shipped());
    AnalyzedArticle article = Analyzer.shipped().analyze("Fire mennesker er omkommet i Vejle.");
    run.add(article);
    List<Findings> portions = new ArrayList<>();
    run.finish(portions::add);
    assertThat(portions.stream().flatMap(each -> each.stories().stream())).hasSize(1);
    assertThatThrownBy(() -> run.add(article))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("run: found it finished; expected one that goes on.");
  }
}
