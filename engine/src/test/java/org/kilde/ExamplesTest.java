package org.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kilde.analysis.PackCheck;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;

/** Every example of every language pack holds. */
class ExamplesTest {
  static Iterable<LanguagePack> packs() {
    return LanguagePacks.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void examplesHold(LanguagePack pack) {
    assertThat(new PackCheck().check(pack).failures()).isEmpty();
  }
}
