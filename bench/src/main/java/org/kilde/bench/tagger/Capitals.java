package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kilde.name.tagger.Labels;

/** Sentences with their persons, or all their words, in capitals. */
final class Capitals {
  private Capitals() {}

  static boolean named(Sample sample) {
    return IntStream.of(sample.labels()).anyMatch(label -> Labels.classOf(label) == 0);
  }

  static Sample of(Sample sample, boolean all) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < sample.labels().length; i++) {
      String token = sample.tokens().get(i);
      boolean raise = all || Labels.classOf(sample.labels()[i]) == 0;
      tokens.add(raise ? token.toUpperCase(Locale.ROOT) : token);
    }
    return new Sample(tokens, sample.labels());
  }
}
