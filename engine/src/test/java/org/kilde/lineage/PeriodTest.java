package org.kilde.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-09-14 | 2022-09-14 | 2022-09-14",
        "2022-09 | 2022-09-01 | 2022-09-30",
        "2022-09-XX | 2022-09-01 | 2022-09-30",
        "2022 | 2022-01-01 | 2022-12-31",
        "202X | 2020-01-01 | 2029-12-31",
        "[2022-01-07,2022-01-14] | 2022-01-07 | 2022-01-14",
        "2022-01-07/2022-01-09 | 2022-01-07 | 2022-01-09",
      })
  void says_which_days_a_value_may_mean(String edtf, String from, String to) {
    assertThat(Period.of(edtf))
        .hasValue(new Period(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay()));
  }

  @ParameterizedTest
  @CsvSource({"XXXX-WXX-5", "XXXX-03-03", "soon", "2022-13", "''"})
  void has_no_days_for_a_value_without_a_year(String edtf) {
    assertThat(Period.of(edtf)).isEmpty();
  }

  @Test
  void an_open_end_is_far_away() {
    assertThat(Period.of("2022-07/..").orElseThrow().to()).isEqualTo(Period.OPEN);
  }
}
