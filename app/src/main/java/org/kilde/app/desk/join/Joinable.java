package org.kilde.app.desk.join;

import org.kilde.app.desk.store.Bytes;
import org.kilde.app.desk.store.RecordCodec;
import org.kilde.finding.ArticleDigest;
import org.kilde.story.Traits;

/** What joining needs of an article: no text, but its digest and traits. */
record Joinable(ArticleDigest digest, Traits traits) {
  private static final RecordCodec<Joinable> CODEC = RecordCodec.of(Joinable.class);

  byte[] pack() {
    return Bytes.pack(CODEC.write(this));
  }

  static Joinable unpack(byte[] packed) {
    return CODEC.read(Bytes.unpack(packed));
  }

  /** Changes when what is kept gets another shape: then the desk must be read again. */
  static long shape() {
    return CODEC.shape();
  }
}
