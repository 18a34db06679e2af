package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.finding.Comparison;
import org.kilde.finding.Findings;
import org.kilde.finding.SourcedFigure;
import org.kilde.finding.Verdict;

/**
 * A mill burns: police, then a ministry, then the police raise one toll that a union disputes; one
 * report gives a lower count of arrests without a source, and a lawyer speaks of her own clients.
 */
class MillDeskTest {
  private static final Findings FOUND = DeskFile.read("mill.txt").findings();

  @Test
  void all_is_one_story() {
    assertThat(FOUND.stories()).hasSize(1);
  }

  @Test
  void authorities_one_after_the_other_make_one_series() {
    Comparison grows = only("killed", Verdict.GROWS);
    assertThat(values(grows)).containsExactly(6.0, 9.0, 14.0);
    assertThat(grows.why()).isEqualTo("police, then interior-ministry raise the number over time");
  }

  @Test
  void a_body_that_says_otherwise_on_the_same_day_disputes_it() {
    assertThat(values(only("killed", Verdict.DISPUTED))).containsExactly(14.0, 40.0);
  }

  @Test
  void a_lower_count_without_a_source_goes_with_the_only_source_there_is() {
    Comparison grows = only("arrested", Verdict.GROWS);
    assertThat(values(grows)).containsExactly(290.0, 400.0, 400.0);
    assertThat(grows.why())
        .isEqualTo("police (once with no source named) raises the number over time");
  }

  @Test
  void a_few_that_one_person_speaks_of_dispute_no_count_of_hundreds() {
    assertThat(FOUND.comparisons()).hasSize(3);
  }

  private static Comparison only(String measure, Verdict verdict) {
    List<Comparison> found =
        FOUND.comparisons().stream()
            .filter(each -> each.measure().equals(measure) && each.verdict() == verdict)
            .toList();
    assertThat(found).as("%s %s of %s", measure, verdict, FOUND.comparisons()).hasSize(1);
    return found.getFirst();
  }

  private static List<Double> values(Comparison comparison) {
    return comparison.figures().stream().map(SourcedFigure::value).toList();
  }
}
