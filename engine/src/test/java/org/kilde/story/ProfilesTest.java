package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Profiles come back from the shelf as they were, also when some were taken back. */
class ProfilesTest {
  private final HeapShelf shelf = new HeapShelf();
  private final Profiles profiles = new Profiles(Optional.of(shelf), 2);
  private final List<Profile> expected = new ArrayList<>();

  @Test
  void olderOnesComeBackAsTheyWere() {
    add(5);
    assertThat(shelf.size()).isEqualTo(3);
    expectAll();
  }

  @Test
  void takenBackOnesLeaveTheShelf() {
    add(6);
    for (int i = 0; i < 4; i++) {
      profiles.removeLast();
      expected.removeLast();
    }
    assertThat(shelf.size()).isEqualTo(2);
    expectAll();
    add(5);
    expectAll();
  }

  private void expectAll() {
    assertThat(profiles.size()).isEqualTo(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(profiles.get(i)).usingRecursiveComparison().isEqualTo(expected.get(i));
      assertThat(profiles.head(i)).isEqualTo(expected.get(i).head());
    }
  }

  private void add(int count) {
    for (int i = 0; i < count; i++) {
      Profile profile = profile(expected.size() + 100 * i);
      profiles.add(profile);
      expected.add(profile);
    }
  }

  /** One with keys in its first and its last channel. */
  private static Profile profile(int seed) {
    int channels = Channel.ALL.size();
    int[] ends = new int[channels];
    float[] norms = new float[channels];
    float[] shared = new float[channels];
    for (int i = 0; i < channels; i++) {
      ends[i] = i == channels - 1 ? 3 : 2;
      norms[i] = seed + i;
      shared[i] = seed - i;
    }
    int[] keys = {-seed, seed, Integer.MIN_VALUE + seed};
    byte[] weights = {(byte) 250, (byte) seed, 1};
    ProfileHead head =
        new ProfileHead("a" + seed, "A title", Optional.empty(), 7, Optional.empty());
    return Profile.of(head, keys, weights, ends, norms, shared);
  }
}
