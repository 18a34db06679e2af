package org.kilde.bench.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The seeded split of a set into the half rules are chosen on and the half only reported. */
final class Halves {
  private static final long SEED = 20261121;

  private Halves() {}

  /** The keys rules may be chosen on. */
  static Set<String> choosing(Collection<String> keys) {
    List<String> sorted = new ArrayList<>(keys);
    Collections.sort(sorted);
    Collections.shuffle(sorted, new Random(SEED));
    return new HashSet<>(sorted.subList(0, (sorted.size() + 1) / 2));
  }
}
