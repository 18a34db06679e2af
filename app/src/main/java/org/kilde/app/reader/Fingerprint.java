package org.kilde.app.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the same bytes always give.
 *
 * @param sha256 in hexadecimal
 */
public record Fingerprint(String sha256) {
  private static final int ID_LENGTH = 16; // 64 bits: no clash among millions of articles

  public static Fingerprint of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Fingerprint(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** The id of the document with these bytes. */
  public String id() {
    return sha256.substring(0, ID_LENGTH);
  }
}
