package org.kilde.story;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.kilde.lineage.Period;

/**
 * An article's weighed traits, kept small and in one array, since members of a story lie all over
 * the memory: about 600 keys of four bytes and weights of one.
 */
final class Profile {
  private static final int CHANNELS = Channel.ALL.size();
  private static final int NORMS = CHANNELS; // the ends of the channels stand before them
  private static final int SHARED_NORMS = 2 * CHANNELS;
  private static final int KEYS = 3 * CHANNELS; // after them the weights, four to an int

  private final ProfileHead head;
  private final int language;
  private final Optional<Period> published;
  private final int[] data;
  private final int weights; // where they start in the data

  private Profile(ProfileHead head, int[] data) {
    this.head = head;
    this.language = head.language();
    this.published = head.published();
    this.data = data;
    this.weights = KEYS + data[CHANNELS - 1];
  }

  /**
   * @param keys of all channels, ascending within a channel
   * @param weights beside the keys, in sixths, as unsigned bytes
   * @param ends where each channel ends in {@code keys}
   * @param norms of each channel over all its features
   * @param sharedNorms of each channel over the features that other languages have too
   */
  static Profile of(
      ProfileHead head,
      int[] keys,
      byte[] weights,
      int[] ends,
      float[] norms,
      float[] sharedNorms) {
    int[] data = new int[KEYS + keys.length + (keys.length + 3) / 4];
    for (int i = 0; i < CHANNELS; i++) {
      data[i] = ends[i];
      data[NORMS + i] = Float.floatToRawIntBits(norms[i]);
      data[SHARED_NORMS + i] = Float.floatToRawIntBits(sharedNorms[i]);
    }
    System.arraycopy(keys, 0, data, KEYS, keys.length);
    for (int i = 0; i < keys.length; i++) {
      data[KEYS + keys.length + (i >> 2)] |= (weights[i] & 0xFF) << ((i & 3) << 3);
    }
    return new Profile(head, data);
  }

  ProfileHead head() {
    return head;
  }

  int language() {
    return language;
  }

  Optional<Period> published() {
    return published;
  }

  /** Place of a channel's first key. */
  int start(Channel channel) {
    return channel.ordinal() == 0 ? 0 : data[channel.ordinal() - 1];
  }

  /** Place after a channel's last key. */
  int end(Channel channel) {
    return data[channel.ordinal()];
  }

  int key(int at) {
    return data[KEYS + at];
  }

  int weight(int at) {
    return data[weights + (at >> 2)] >>> ((at & 3) << 3) & 0xFF;
  }

  float norm(Channel channel, boolean across) {
    int first = across && channel.countsSharedOnly() ? SHARED_NORMS : NORMS;
    return Float.intBitsToFloat(data[first + channel.ordinal()]);
  }

  /** All but the head. */
  byte[] pack() {
    ByteBuffer out = ByteBuffer.allocate(data.length * Integer.BYTES);
    out.asIntBuffer().put(data);
    return out.array();
  }

  /** What {@link #pack} made, with its head. */
  static Profile unpack(ProfileHead head, byte[] packed) {
    int[] data = new int[packed.length / Integer.BYTES];
    ByteBuffer.wrap(packed).asIntBuffer().get(data);
    return new Profile(head, data);
  }
}
