package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private static final int KEYS = 7; // some with many articles, some with few

  private final Postings postings = new Postings();
  private final Map<Integer, List<Integer>> expected = new HashMap<>();
  private final List<Integer> added = new ArrayList<>();

  @Test
  void theLatestComeFirst() {
    IntStream.rangeClosed(1, 5).forEach(article -> postings.add(42, article));

    assertThat(latest(42, 10)).containsExactly(5, 4, 3, 2, 1);
    assertThat(latest(42, 3)).containsExactly(5, 4, 3);
    assertThat(latest(43, 3)).isEmpty();
  }

  @Test
  void whatIsAddedCanBeTakenBack() {
    Random random = new Random(11);
    for (int article = 0; article < 5_000; article++) {
      boolean back = random.nextInt(10) < (article / 500 % 2 == 0 ? 3 : 6);
      if (back && !added.isEmpty()) {
        int key = added.removeLast();
        postings.undo(key);
        of(key).removeLast();
      } else {
        int key = 1 + Math.min(random.nextInt(KEYS), random.nextInt(KEYS));
        postings.add(key, article);
        of(key).add(article);
        added.add(key);
      }
      int asked = 1 + random.nextInt(KEYS);
      assertThat(latest(asked, 48)).isEqualTo(of(asked).reversed().stream().limit(48).toList());
    }
    assertThat(added).hasSizeGreaterThan(100);
  }

  @Test
  void manyKeysGoOverManyPagesAndBack() {
    int keys = 40_000; // ten places each in their two rooms
    for (int article = 1; article <= 3; article++) {
      for (int key = 1; key <= keys; key++) {
        postings.add(key, article);
      }
    }
    IntStream.rangeClosed(1, keys)
        .forEach(key -> assertThat(latest(key, 48)).containsExactly(3, 2, 1));

    for (int times = 0; times < 2; times++) {
      for (int key = keys; key >= 1; key--) {
        postings.undo(key);
      }
    }
    IntStream.rangeClosed(1, keys).forEach(key -> assertThat(latest(key, 48)).containsExactly(1));

    IntStream.rangeClosed(1, keys).forEach(key -> postings.add(key, 7));
    IntStream.rangeClosed(1, keys)
        .forEach(key -> assertThat(latest(key, 48)).containsExactly(7, 1));
  }

  private List<Integer> of(int key) {
    return expected.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private List<Integer> latest(int key, int most) {
    int[] into = new int[most];
    int read = postings.latest(key, into);
    return Arrays.stream(into, 0, read).boxed().toList();
  }
}
