package org.kilde.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedThingTest {
  @ParameterizedTest
  @CsvSource({
    "båter,både,true",
    "Fische,fisker,true",
    "houses,lorries,false",
    "people,elever,false",
    "'',houses,false"
  })
  void words_for_one_thing_in_related_languages_are_alike(String a, String b, boolean alike) {
    assertThat(CountedThing.alike(a, b)).isEqualTo(alike);
  }
}
