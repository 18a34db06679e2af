package org.kilde.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOutletTest {
  @ParameterizedTest
  @CsvSource({
    "The Ostrel Gazette, ostrelgazette",
    "www.ostrelgazette.example, ostrelgazette",
    "Ostrel-Gazette, ostrelgazette",
    "B.T, bt"
  })
  void spellings_of_one_outlet_share_a_key(String name, String key) {
    assertThat(KnownOutlet.key(name)).isEqualTo(key);
  }
}
