package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.finding.Comparison;
import org.kilde.finding.Verdict;

/** Numbers of the same by two voices, in two reports or in one. */
class DisputesTest {
  private static List<Comparison> disputes(String danish, String english) {
    return new Desk()
            .article("a1", "da", "2031-05-05", "Avis A", danish)
            .article("b1", "en", "2031-05-06", "Paper B", english)
            .findings()
            .comparisons()
            .stream()
            .filter(each -> each.verdict() == Verdict.DISPUTED)
            .toList();
  }

  @Test
  void a_crowd_is_counted_by_the_police_and_by_a_union() {
    List<Comparison> found =
        disputes(
            "Ifølge politiet deltog 5.000 mennesker mandag i en demonstration i Aalborg mod reformen af"
                + " pensionen.",
            "The organisers said 30,000 people marched in Aalborg on Monday in a protest against"
                + " the pension reform.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().measure()).isEqualTo("people");
  }

  @Test
  void a_crowd_elsewhere_is_another_one() {
    assertThat(
            disputes(
                "Ifølge politiet deltog 5.000 mennesker mandag i en demonstration i Odense mod reformen af"
                    + " pensionen.",
                "The organisers said 30,000 people marched in Aalborg on Monday in a protest"
                    + " against the pension reform."))
        .isEmpty();
  }

  @Test
  void the_dead_of_one_town_are_no_other_count_of_all() {
    assertThat(
            disputes(
                "12 mennesker omkom i Aalborg, da jordskælvet ramte Danmark mandag, siger borgmester"
                    + " Per Holm.",
                "At least 40 people were killed in Denmark's earthquake on Monday, the interior ministry"
                    + " said. Twelve of them died in Aalborg."))
        .isEmpty();
  }

  private static List<Comparison> inOne(String language, String text) {
    return new Desk()
        .article("a1", language, "2031-05-05", "Avis A", text)
        .findings()
        .comparisons();
  }

  @Test
  void one_article_gives_two_counts_of_the_arrested_paragraphs_apart() {
    List<Comparison> found =
        inOne(
            "da",
            "Politiet i Aalborg oplyser, at 41 personer blev anholdt under demonstrationen.\n\n"
                + "Butikkerne på gågaden lukkede tidligt.\n\n"
                + "Foreningen mod Politivold siger, at det er langt fra sandheden. Ifølge"
                + " menneskerettighedsgruppen blev mindst 130 personer anholdt.");
    assertThat(found).extracting(Comparison::verdict).containsExactly(Verdict.DISPUTED);
    assertThat(found.getFirst().measure()).isEqualTo("arrested");
  }

  @Test
  void the_arrested_of_another_year_are_no_other_count() {
    assertThat(
            inOne(
                "da",
                "Politiet i Aalborg oplyser, at 41 personer blev anholdt under demonstrationen.\n\n"
                    + "Butikkerne på gågaden lukkede tidligt.\n\n"
                    + "Ifølge menneskerettighedsgruppen blev 130 personer anholdt i 2019."))
        .isEmpty();
  }

  @Test
  void a_number_that_was_given_first_is_put_right() {
    List<Comparison> found =
        inOne(
            "en",
            "Nine people were killed in the fire in Leeds, the fire service said. At first it had"
                + " spoken of 12 dead.");
    assertThat(found).extracting(Comparison::verdict).containsExactly(Verdict.FALLS);
  }
}
