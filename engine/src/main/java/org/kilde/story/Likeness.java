package org.kilde.story;

/** How likely two articles tell of one event. */
final class Likeness {

  /** Cosine of two articles in one channel, 0 to 1. */
  double cosine(Channel channel, Profile a, Profile b) {
    boolean across = a.language() != b.language();
    double norms = (double) a.norm(channel, across) * b.norm(channel, across);
    return norms == 0 ? 0 : Math.min(1, dot(channel, a, b) / norms);
  }

  private static double dot(Channel channel, Profile a, Profile b) {
    int i = a.start(channel);
    int j = b.start(channel);
    int endI = a.end(channel);
    int endJ = b.end(channel);
    int[] keysA = a.keys();
    int[] keysB = b.keys();
    long sum = 0;
    while (i < endI && j < endJ) {
      int x = keysA[i];
      int y = keysB[j];
      if (x == y) {
        sum += (long) a.weight(i) * b.weight(j);
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return sum;
  }

  /** The log odds that both tell of one event. */
  double logit(Profile a, Profile b) {
    return a.language() == b.language() ? within(a, b) : across(a, b);
  }

  private double within(Profile a, Profile b) {
    return 9.4 * cosine(Channel.WORD, a, b)
        + 8.6 * cosine(Channel.GRAM, a, b)
        + 2.5 * cosine(Channel.NAME, a, b)
        + 2.0 * cosine(Channel.NUMBER, a, b)
        + 0.7 * cosine(Channel.CONCEPT, a, b)
        - 3.3;
  }

  private double across(Profile a, Profile b) {
    return 3.6 * cosine(Channel.NAME, a, b)
        + 2.5 * cosine(Channel.NUMBER, a, b)
        + 1.2 * cosine(Channel.DATE, a, b)
        + 13 * cosine(Channel.GRAM, a, b)
        + 5 * cosine(Channel.CONCEPT, a, b)
        - 4.5;
  }
}
