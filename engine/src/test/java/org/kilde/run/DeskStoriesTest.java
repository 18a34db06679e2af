package org.kilde.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kilde.story.Story;

/** Small desks: what shares countries and a president is not one story for that. */
class DeskStoriesTest {

  @Test
  void one_event_in_four_languages_meets_and_other_events_of_the_countries_stay_apart() {
    assertThat(stories("two-countries.txt"))
        .containsExactlyInAnyOrder(
            Set.of("grain-da", "grain-nb", "grain-en", "grain-ru"),
            Set.of("minister-en", "minister-da"),
            Set.of("depot-nb", "depot-en"),
            Set.of("bribe-en"));
  }

  private static List<Set<String>> stories(String file) {
    return DeskFile.read(file).findings().stories().stream()
        .map(Story::documents)
        .map(each -> (Set<String>) new TreeSet<>(each))
        .toList();
  }
}
