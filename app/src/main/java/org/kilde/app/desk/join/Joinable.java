package org.kilde.app.desk.join;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.kilde.app.codec.RecordCodec;
import org.kilde.app.desk.store.Bytes;
import org.kilde.finding.ArticleDigest;
import org.kilde.story.Traits;

/** What joining needs of an article: no text, but its digest and traits. */
record Joinable(ArticleDigest digest, Traits traits) {
  private static final RecordCodec<Joinable> CODEC = RecordCodec.of(Joinable.class);

  byte[] pack() {
    byte[] packed = Bytes.pack(CODEC.write(this));
    return ByteBuffer.allocate(Long.BYTES + packed.length)
        .putLong(CODEC.shape())
        .put(packed)
        .array();
  }

  /** What was packed; empty if it has another form than this program's, or is not kept any more. */
  static Optional<Joinable> find(byte[] packed) {
    ByteBuffer buffer = ByteBuffer.wrap(packed);
    if (packed.length <= Long.BYTES || buffer.getLong() != CODEC.shape()) {
      return Optional.empty();
    }
    return Optional.of(
        CODEC.read(Bytes.unpack(Arrays.copyOfRange(packed, Long.BYTES, packed.length))));
  }
}
