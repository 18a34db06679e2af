package org.kilde.story;

import java.util.Optional;
import org.kilde.lineage.Period;

/**
 * An article's weighed traits, kept small: about 600 keys of four bytes and weights of one.
 *
 * @param keys of all channels, ascending within a channel
 * @param weights beside the keys, in sixths, as unsigned bytes
 * @param ends where each channel ends in {@code keys}
 * @param norms of each channel over all its features
 * @param sharedNorms of each channel over the features that other languages have too
 * @param published the days it may have been published
 */
record Profile(
    String id,
    String title,
    Optional<String> date,
    int language,
    Optional<Period> published,
    int[] keys,
    byte[] weights,
    short[] ends,
    float[] norms,
    float[] sharedNorms) {

  int start(Channel channel) {
    return channel.ordinal() == 0 ? 0 : ends[channel.ordinal() - 1];
  }

  int end(Channel channel) {
    return ends[channel.ordinal()];
  }

  int weight(int at) {
    return weights[at] & 0xFF;
  }

  float norm(Channel channel, boolean across) {
    return across && channel.countsSharedOnly()
        ? sharedNorms[channel.ordinal()]
        : norms[channel.ordinal()];
  }
}
