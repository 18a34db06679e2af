package org.kilde.bench.tagger;

import java.util.List;

/**
 * Sentences that stood in this order.
 *
 * @param language primary subtag
 * @param running whether neighbours stem from one text; if not, each sentence is an article alone
 */
record SampleText(String language, boolean running, List<Sample> samples) {
  /** The articles to read: all sentences as one, or each alone. */
  List<List<Sample>> articles() {
    return running ? List.of(samples) : samples.stream().map(List::of).toList();
  }

  int tokens() {
    return samples.stream().mapToInt(s -> s.tokens().size()).sum();
  }
}
