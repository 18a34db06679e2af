package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;

/** Words about a source where hardly anything stands before or behind them. */
class BrokenOffTextTest {
  private static final Analyzer ANALYZER = Analyzer.shipped();
  private static final String REST =
      "\n\nDet regnet i natt over hele landet, og elvene steg, sier politiet.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".\n\nDet skriver NTB.",
        "–\n\nDet melder NTB.",
        "«\n\nDet opplyser politiet.",
        "Ja\n\nDet skriver NTB."
      })
  void anArticleMayOpenWithAlmostNothing(String start) {
    AnalyzedArticle read = ANALYZER.analyze(start + REST);
    assertThat(read.article().language().value()).isEqualTo("nb");
    assertThat(read.statements()).as("what the police say").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"– Vi venter, ikke alltid", "– Vi venter, som også", "– Vi venter, også"})
  void anArticleMayEndInTheMiddle(String end) {
    AnalyzedArticle read = ANALYZER.analyze(REST.strip() + "\n\n" + end);
    assertThat(read.statements()).as("what the police say").isNotEmpty();
  }
}
