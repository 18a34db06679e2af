package org.kilde.app.desk.store;

import org.kilde.app.codec.RecordCodec;
import org.kilde.finding.Findings;

/** The findings of one story as bytes. */
final class StoryFindings {
  private static final RecordCodec<Findings> CODEC = RecordCodec.of(Findings.class);

  private StoryFindings() {}

  static byte[] pack(Findings findings) {
    return Bytes.pack(CODEC.write(findings));
  }

  static Findings unpack(byte[] packed) {
    return CODEC.read(Bytes.unpack(packed));
  }

  /** Changes when the findings get another shape: then they are made again. */
  static long shape() {
    return CODEC.shape();
  }
}
