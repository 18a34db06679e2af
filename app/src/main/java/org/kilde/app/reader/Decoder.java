package org.kilde.app.reader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text: what a byte order mark says, else UTF-8 if every byte fits, else what the
 * page declares, else the likeliest encoding (ICU's statistics). Whatever is a guess is said.
 */
final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int GOOD_PER_BAD = 3; // characters of UTF-8 that outvote one broken byte

  /**
   * A text with what has to be said of it.
   *
   * @param note empty if the encoding is sure
   * @param utf8 true if the bytes are UTF-8 throughout
   */
  record Decoded(String text, Optional<String> note, boolean utf8) {}

  private Decoder() {}

  static Decoded decode(byte[] bytes, Optional<String> declared) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return new Decoded(new String(bytes, marked), Optional.empty(), false);
    }
    String strict = strictUtf8(bytes);
    if (strict != null) {
      return new Decoded(strict, Optional.empty(), true);
    }
    Optional<Charset> named =
        declared.flatMap(Decoder::charset).filter(charset -> charset != StandardCharsets.UTF_8);
    return named
        .map(charset -> new Decoded(new String(bytes, charset), Optional.empty(), false))
        .orElseGet(() -> guess(bytes));
  }

  /** UTF-16 and UTF-32 by their marks; UTF-8 needs none. */
  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16;
      case 0xFFFE -> wide ? StandardCharsets.UTF_32 : StandardCharsets.UTF_16;
      default -> null;
    };
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded guess(byte[] bytes) {
    String patched = new String(bytes, StandardCharsets.UTF_8);
    int bad = 0;
    int good = 0;
    for (int i = 0; i < patched.length(); i++) {
      bad += patched.charAt(i) == REPLACEMENT ? 1 : 0;
      good += patched.charAt(i) > 0x7F && patched.charAt(i) != REPLACEMENT ? 1 : 0;
    }
    if (good >= GOOD_PER_BAD * bad) {
      return new Decoded(patched, Optional.of(broken(bad)), false);
    }
    Charset likely = likeliest(bytes);
    String note = "found bytes that are not UTF-8; read as " + likely + ", which is a guess.";
    return new Decoded(new String(bytes, likely), Optional.of(note), false);
  }

  private static String broken(int places) {
    return (places == 1 ? "found one place that is" : "found " + places + " places that are")
        + " broken UTF-8; read with \uFFFD there.";
  }

  private static Charset likeliest(byte[] bytes) {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      // Latin-1's control characters never occur in texts; the web reads it as Windows-1252.
      String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
      Optional<Charset> charset = charset(name);
      if (charset.isPresent() && charset.get() != StandardCharsets.UTF_8) {
        return charset.get();
      }
    }
    return StandardCharsets.ISO_8859_1;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
