package org.kilde.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureContextTest {
  private static final Analyzer ANALYZER = Analyzer.shipped();

  @Test
  void a_postcode_counts_nothing() {
    assertThat(
            ANALYZER
                .analyze("Brevet skal sendes til avisen, Torvet 3, 1024 København K.")
                .figures())
        .isEmpty();
    assertThat(
            ANALYZER
                .analyze("Avisen bor i Havnegade og har 1024 abonnenter i København.")
                .figures())
        .hasSize(1);
  }

  @Test
  void the_counted_thing_is_no_place() {
    var read =
        ANALYZER.analyze(
            "Die Polizei sprach am Abend von mindestens 31 Toten und 12 Verletzten in Kiel.");
    assertThat(read.figures()).hasSize(2);
    assertThat(read.figures())
        .allSatisfy(
            figure ->
                assertThat(read.referents().get(figure.place().orElseThrow()).name())
                    .isEqualTo("Kiel"));
  }
}
