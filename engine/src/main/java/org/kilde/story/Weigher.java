package org.kilde.story;

import java.util.Arrays;
import java.util.Optional;
import org.kilde.lineage.Period;

/** Weighs traits: (1 + ln count) × rarity in the article's own language; keeps the weightiest. */
final class Weigher {
  private static final double SCALE = 6; // weights in sixths fit a byte up to 42
  private static final double SHARED_FLOOR = 0.15;

  /** Articles of other languages after which what they do not have tells half. */
  private static final double SHARED_PRIOR_ARTICLES = 100;

  private static final double[] OFTEN = new double[Byte.MAX_VALUE + 1]; // 1 + ln of a count

  static {
    Arrays.setAll(OFTEN, count -> 1 + Math.log(count));
  }

  private final Frequencies frequencies;
  private Optional<String> latest = Optional.empty();
  private Optional<Period> period = Optional.empty();

  Weigher(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /** The profile as of what was read so far, the article itself included. */
  Profile weigh(Traits traits) {
    int channels = Channel.ALL.size();
    boolean others = frequencies.inOtherLanguages(traits.language()) > 0;
    int[] keys = new int[0];
    byte[] weights = new byte[0];
    int[] ends = new int[channels];
    float[] norms = new float[channels];
    float[] shared = new float[channels];
    int at = 0;
    for (Channel channel : Channel.ALL) {
      Traits.Counted counted = traits.channel(channel);
      int[] weighed = weights(traits, channel);
      int lowest = lowest(weighed, channel.limit());
      int room = Math.min(channel.limit(), weighed.length);
      keys = Arrays.copyOf(keys, at + room);
      weights = Arrays.copyOf(weights, at + room);
      double sum = 0;
      double sharedSum = 0;
      int above = 0;
      for (int each : weighed) {
        above += each > lowest ? 1 : 0;
      }
      int ties = room - above;
      for (int i = 0; i < weighed.length; i++) {
        boolean kept = weighed[i] > lowest || weighed[i] == lowest && ties-- > 0;
        if (kept && weighed[i] > 0) {
          keys[at] = counted.keys()[i];
          weights[at++] = (byte) weighed[i];
          double square = (double) weighed[i] * weighed[i];
          sum += square;
          boolean isShared =
              others
                  && channel.countsSharedOnly()
                  && frequencies.isShared(channel, counted.keys()[i]);
          sharedSum += isShared ? square : 0;
        }
      }
      keys = Arrays.copyOf(keys, at);
      weights = Arrays.copyOf(weights, at);
      ends[channel.ordinal()] = at;
      norms[channel.ordinal()] = (float) Math.sqrt(sum);
      shared[channel.ordinal()] = (float) Math.sqrt(shared(sum, sharedSum, traits.language()));
    }
    return Profile.of(head(traits), keys, weights, ends, norms, shared);
  }

  /** Articles of a day that follow each other share the objects of its date. */
  private ProfileHead head(Traits traits) {
    if (!traits.date().equals(latest)) {
      latest = traits.date();
      period = latest.flatMap(Period::of);
    }
    return new ProfileHead(traits.id(), traits.title(), latest, traits.language(), period);
  }

  /** Few articles in other languages know few features: what they do not have says little yet. */
  private double shared(double sum, double shared, int language) {
    double known = frequencies.inOtherLanguages(language);
    double trust = known / (known + SHARED_PRIOR_ARTICLES);
    double seen = Math.max(shared, SHARED_FLOOR * sum);
    return trust * seen + (1 - trust) * sum;
  }

  private int[] weights(Traits traits, Channel channel) {
    Traits.Counted counted = traits.channel(channel);
    int[] weights = new int[counted.size()];
    for (int i = 0; i < weights.length; i++) {
      double rarity = frequencies.rarity(channel, counted.keys()[i], traits.language());
      double weight = OFTEN[counted.times()[i]] * Math.max(0, rarity);
      weights[i] = (int) Math.min(255, Math.round(weight * SCALE));
    }
    return weights;
  }

  /** The lowest weight that still finds room among the first {@code limit}. */
  private static int lowest(int[] weights, int limit) {
    if (weights.length <= limit) {
      return 0;
    }
    int[] histogram = new int[256];
    for (int weight : weights) {
      histogram[weight]++;
    }
    int room = limit;
    int lowest = 255;
    while (room - histogram[lowest] > 0) {
      room -= histogram[lowest--];
    }
    return lowest;
  }
}
