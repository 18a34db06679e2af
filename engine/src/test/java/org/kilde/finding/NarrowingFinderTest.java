package org.kilde.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.lineage.Period;

class NarrowingFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2031-03-05,2031-03-12] | 2031-03-12 | true",
        "[2031-03-05,2031-03-12] | 2031-03-13 | false",
        "XXXX-WXX-3 | 2031-03-05 | true",
        "XXXX-WXX-3 | 2031-03-06 | false",
        "XXXX-03-03 | 2031-03-03 | true",
        "XXXX-03-03 | 2031-04-03 | false",
        "XXXX-03 | 2031-03-03 | false",
      })
  void an_open_value_allows_some_days(String value, String day, boolean allowed) {
    assertThat(NarrowingFinder.allows(value, Period.of(day).orElseThrow())).isEqualTo(allowed);
  }
}
