package org.kilde.bench.story;

import java.util.List;
import java.util.function.IntPredicate;
import org.kilde.story.Affinity;

/** How often the right article is the likest one. */
record Retrieval(int asked, int first) {

  /**
   * @param queries numbers of the articles to ask for
   * @param answers for each the number of the right article
   * @param pool which articles compete
   */
  static Retrieval of(Affinity affinity, List<int[]> pairs, int size, Pool pool) {
    int first = 0;
    for (int[] pair : pairs) {
      double right = affinity.logit(pair[0], pair[1]);
      IntPredicate competes = pool.of(pair[0], pair[1]);
      boolean best = true;
      for (int other = 0; other < size && best; other++) {
        best = !competes.test(other) || affinity.logit(pair[0], other) < right;
      }
      first += best ? 1 : 0;
    }
    return new Retrieval(pairs.size(), first);
  }

  /** Which articles compete with the right one. */
  interface Pool {
    IntPredicate of(int query, int answer);
  }

  double recall() {
    return (double) first / asked;
  }

  @Override
  public String toString() {
    return String.format(java.util.Locale.ROOT, "%.3f (%d of %d)", recall(), first, asked);
  }
}
