package org.kilde.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The floors below which figures must not sink on the project's own sentences. */
class FigureTableTest {
  private static final List<String> languages = FigureTable.LANGUAGES;
  private static final double FLOOR = 0.95;
  private static final double SOURCED_FLOOR = 0.90;
  private static final int MOST_FALSE = 2;

  @ParameterizedTest
  @FieldSource("languages")
  void tollsAreRight(String language) {
    FigureTable.Score score = FigureTable.score(language);

    assertThat(score.expected()).as("tolls of %s", language).isGreaterThanOrEqualTo(25);
    assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(score.precision()).as("%s", score.misses()).isGreaterThanOrEqualTo(FLOOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void sourcesAreRight(String language) {
    FigureTable.Score score = FigureTable.sourced(language);

    assertThat(score.expected()).isGreaterThanOrEqualTo(150);
    assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(SOURCED_FLOOR);
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(Toll.lines("no-figures.tsv")).hasSizeGreaterThanOrEqualTo(300);
    assertThat(FigureTable.falseFigures()).hasSizeLessThanOrEqualTo(MOST_FALSE);
  }
}
