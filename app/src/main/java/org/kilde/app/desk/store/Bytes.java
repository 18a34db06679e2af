package org.kilde.app.desk.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as the desk keeps them: packed by Deflate (RFC 1951), or in hexadecimal for readers. */
public final class Bytes {
  private static final int BUFFER = 8192;

  private Bytes() {}

  public static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  public static byte[] unpack(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 3 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && inflater.needsInput()) {
          throw new IllegalStateException("desk: found packed bytes cut off; expected their end.");
        }
        bytes.write(buffer, 0, count);
      }
      return bytes.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("desk: found damaged bytes; expected packed ones.", e);
    } finally {
      inflater.end();
    }
  }

  static byte[] packText(String text) {
    return pack(text.getBytes(StandardCharsets.UTF_8));
  }

  static String unpackText(byte[] packed) {
    return new String(unpack(packed), StandardCharsets.UTF_8);
  }

  static byte[] ofHex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
