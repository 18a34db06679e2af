package org.kilde.story;

import java.util.ArrayList;
import java.util.List;

/** How likely two articles tell of one event. */
final class Likeness {
  // WORD GRAM NAME PLACE NUMBER DATE CONCEPT KIND DAYS, constant
  private static final double[] WITHIN = {12.8, 8.6, 0.5, 0, 3.9, 0, 2.25, 0, 0, -3.0};
  private static final double[] ACROSS = {17.4, 33.8, 4.3, 1.1, 3.2, 4.8, 10.9, 0, 0, -5.9};

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

  static List<String> signalNames() {
    List<String> names = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      names.add(channel.name());
    }
    names.add("DAYS");
    return names;
  }

  /** The cosine of each channel, then the logarithm of the days between them. */
  double[] signals(Profile a, Profile b) {
    double[] signals = new double[Channel.values().length + 1];
    for (Channel channel : Channel.values()) {
      signals[channel.ordinal()] = cosine(channel, a, b);
    }
    boolean dated = a.day() != Days.UNKNOWN && b.day() != Days.UNKNOWN;
    signals[signals.length - 1] = dated ? Math.log1p(Math.abs(a.day() - b.day())) : 0;
    return signals;
  }

  /** The log odds that both tell of one event. */
  double logit(Profile a, Profile b) {
    double[] weights = a.language() == b.language() ? WITHIN : ACROSS;
    double[] signals = signals(a, b);
    double logit = weights[signals.length];
    for (int i = 0; i < signals.length; i++) {
      logit += weights[i] * signals[i];
    }
    return logit;
  }
}
