package org.kilde.story;

import java.util.Arrays;

/** The features of a profile by which likely stories are looked up: the weightiest of each kind. */
final class TellingKeys {
  private static final int NAMES = 16;
  private static final int WORDS = 16;
  private static final int GRAMS = 24;
  private static final int NUMBERS = 4;

  private TellingKeys() {}

  static int[] of(Profile profile) {
    int[] keys = new int[NAMES + WORDS + GRAMS + NUMBERS];
    int size = 0;
    size = add(profile, Channel.NAME, NAMES, keys, size);
    size = add(profile, Channel.WORD, WORDS, keys, size);
    size = add(profile, Channel.GRAM, GRAMS, keys, size);
    size = add(profile, Channel.NUMBER, NUMBERS, keys, size);
    return Arrays.copyOf(keys, size);
  }

  private static int add(Profile profile, Channel channel, int limit, int[] keys, int size) {
    int start = profile.start(channel);
    long[] order = new long[profile.end(channel) - start];
    for (int i = 0; i < order.length; i++) {
      order[i] = (255L - profile.weight(start + i)) << 32 | i;
    }
    Arrays.sort(order);
    int room = Math.min(limit, order.length);
    for (int i = 0; i < room; i++) {
      keys[size + i] = profile.key(start + (int) order[i]) + channel.ordinal();
    }
    return size + room;
  }
}
