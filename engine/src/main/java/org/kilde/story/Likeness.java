package org.kilde.story;

import java.util.ArrayList;
import java.util.List;

/** How likely two articles tell of one event. For one thread; quickest if the first stays. */
final class Likeness {
  // WORD GRAM NAME KNOWN PLACE NUMBER DATE CONCEPT KIND DAYS, constant
  private static final double[] WITHIN = {6.0, 16.0, 5.0, 0, 4.0, 3.6, 0, 7.0, 3.0, -0.5, -5.2};
  private static final double[] ACROSS = {5.0, 18.0, 5.5, 1.7, 2.3, 2.7, 4.8, 9.0, 1.5, -0.5, -6.2};

  private final HeldProfile held = new HeldProfile();

  /** Cosine of two articles in one channel, 0 to 1. */
  double cosine(Channel channel, Profile a, Profile b) {
    boolean across = a.language() != b.language();
    double norms = (double) a.norm(channel, across) * b.norm(channel, across);
    if (norms == 0) {
      return 0;
    }
    held.hold(a);
    return Math.min(1, held.dot(channel, b) / norms);
  }

  static List<String> signalNames() {
    List<String> names = new ArrayList<>();
    for (Channel channel : Channel.ALL) {
      names.add(channel.name());
    }
    names.add("DAYS");
    return names;
  }

  /** The cosine of each channel, then the logarithm of the days between them. */
  double[] signals(Profile a, Profile b) {
    double[] signals = new double[Channel.ALL.size() + 1];
    for (Channel channel : Channel.ALL) {
      signals[channel.ordinal()] = cosine(channel, a, b);
    }
    signals[signals.length - 1] = Math.log1p(days(a, b));
    return signals;
  }

  /** Days between two publications at least; 0 if a date is not known. */
  private static long days(Profile a, Profile b) {
    boolean dated = a.published().isPresent() && b.published().isPresent();
    return dated ? a.published().get().distance(b.published().get()) : 0;
  }

  /** The log odds that both tell of one event. */
  double logit(Profile a, Profile b) {
    double[] weights = a.language() == b.language() ? WITHIN : ACROSS;
    int days = Channel.ALL.size();
    double logit = weights[days + 1];
    for (Channel channel : Channel.ALL) {
      logit += weights[channel.ordinal()] * cosine(channel, a, b);
    }
    return logit + weights[days] * Math.log1p(days(a, b));
  }
}
