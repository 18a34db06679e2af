package org.kilde.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kilde.language.LanguagePacks;

class KnownPeopleTest {
  private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private final List<KnownPeople.Entry> people =
      KnownPeople.of(LanguagePacks.shipped().shared()).all();

  @Test
  void datesAreEdtfAndNobodyLeavesBeforeHeComes() {
    assertThat(people).hasSizeGreaterThan(900);
    assertThat(people)
        .allSatisfy(
            each -> {
              assertThat(each.from()).matches("|" + DATE);
              assertThat(each.to()).matches("|" + DATE);
              assertThat(each.to().isEmpty() || each.to().compareTo(each.from()) >= 0).isTrue();
            });
  }

  @Test
  void anOfficeHasOneHolderAtATime() {
    Map<String, List<KnownPeople.Entry>> offices = new HashMap<>();
    for (KnownPeople.Entry each : people) {
      if (!each.office().isEmpty()) {
        offices
            .computeIfAbsent(each.country() + " " + each.office(), any -> new ArrayList<>())
            .add(each);
      }
    }
    List<String> together = new ArrayList<>();
    offices.forEach(
        (office, holders) -> {
          holders.sort(Comparator.comparing(KnownPeople.Entry::from));
          for (int i = 0; i + 1 < holders.size(); i++) {
            String left = holders.get(i).to();
            String came = holders.get(i + 1).from();
            int known = Math.min(left.length(), came.length());
            if (left.isEmpty()
                || left.substring(0, known).compareTo(came.substring(0, known)) > 0) {
              together.add(
                  office + ": " + holders.get(i).name() + ", " + holders.get(i + 1).name());
            }
          }
        });
    assertThat(together).isEmpty();
  }
}
