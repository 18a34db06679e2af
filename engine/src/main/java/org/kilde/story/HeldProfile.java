package org.kilde.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One profile laid out so that many others can be compared with it: a step for each feature of the
 * other, and most steps are one look at a bit. For one thread.
 */
final class HeldProfile {
  private static final int SLOTS = 1 << 11; // three times what a profile keeps
  private static final int FILTER_BITS = 16;

  private final long[] filter = new long[1 << FILTER_BITS - 6];
  private final short[] slots = new short[SLOTS]; // place in the keys + 1, 0 = none
  private @Nullable Profile held;

  /** Holds a profile from now on; nothing is done if it is the one held. */
  void hold(Profile profile) {
    if (profile == held) {
      return;
    }
    Arrays.fill(filter, 0);
    Arrays.fill(slots, (short) 0);
    for (Channel channel : Channel.ALL) {
      for (int at = profile.start(channel); at < profile.end(channel); at++) {
        int hash = hash(profile.key(at), channel);
        int bit = hash >>> 32 - FILTER_BITS;
        filter[bit >> 6] |= 1L << bit;
        int slot = hash & SLOTS - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & SLOTS - 1;
        }
        slots[slot] = (short) (at + 1);
      }
    }
    held = profile;
  }

  /** Sum over the features of a channel that both have: weight here by weight there. */
  long dot(Channel channel, Profile other) {
    long sum = 0;
    int end = other.end(channel);
    for (int at = other.start(channel); at < end; at++) {
      int key = other.key(at);
      int hash = hash(key, channel);
      int bit = hash >>> 32 - FILTER_BITS;
      if ((filter[bit >> 6] & 1L << bit) != 0) {
        sum += (long) weight(hash, key, channel) * other.weight(at);
      }
    }
    return sum;
  }

  private int weight(int hash, int key, Channel channel) {
    Profile profile = held;
    if (profile == null) {
      return 0;
    }
    int slot = hash & SLOTS - 1;
    while (slots[slot] != 0) {
      int at = slots[slot] - 1;
      boolean same = profile.key(at) == key;
      if (same && at >= profile.start(channel) && at < profile.end(channel)) {
        return profile.weight(at);
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return 0;
  }

  /** Keys are hashes already; a channel moves them apart. */
  private static int hash(int key, Channel channel) {
    return key + channel.ordinal() * 0x9E3779B9;
  }
}
