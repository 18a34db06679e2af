package org.kilde.story;

import java.nio.ByteBuffer;
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
 */
record Profile(
    ProfileHead head,
    int[] keys,
    byte[] weights,
    short[] ends,
    float[] norms,
    float[] sharedNorms) {

  int language() {
    return head.language();
  }

  Optional<Period> published() {
    return head.published();
  }

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

  /** All but the head. */
  byte[] pack() {
    int channels = ends.length;
    int length = channels * (Short.BYTES + 2 * Float.BYTES) + keys.length * (Integer.BYTES + 1);
    ByteBuffer out = ByteBuffer.allocate(length);
    for (int i = 0; i < channels; i++) {
      out.putShort(ends[i]).putFloat(norms[i]).putFloat(sharedNorms[i]);
    }
    out.asIntBuffer().put(keys);
    out.position(out.position() + keys.length * Integer.BYTES).put(weights);
    return out.array();
  }

  /** What {@link #pack} made, with its head. */
  static Profile unpack(ProfileHead head, byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    int channels = Channel.ALL.size();
    short[] ends = new short[channels];
    float[] norms = new float[channels];
    float[] sharedNorms = new float[channels];
    for (int i = 0; i < channels; i++) {
      ends[i] = in.getShort();
      norms[i] = in.getFloat();
      sharedNorms[i] = in.getFloat();
    }
    int[] keys = new int[ends[channels - 1]];
    byte[] weights = new byte[keys.length];
    in.asIntBuffer().get(keys);
    in.position(in.position() + keys.length * Integer.BYTES).get(weights);
    return new Profile(head, keys, weights, ends, norms, sharedNorms);
  }
}
