package org.kilde.app.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a page's bytes into text. The order: a byte order mark; what the transport says; what the
 * page says; detection. A charset that is declared but cannot be true is noticed and said.
 */
final class PageDecoder {
  private static final int HEAD = 4096;
  private static final int SAMPLE = 60_000;

  /**
   * The text and the charset it was read with.
   *
   * @param warning what was wrong with the declaration
   */
  record Decoded(String text, Charset charset, Optional<String> warning) {}

  /** What a byte sequence looks like when read as UTF-8. */
  private record Utf8(int multibyte, int broken) {
    boolean isCertain() {
      return multibyte > 0 && broken == 0;
    }

    boolean isPossible() {
      return broken == 0 || broken * 50 < multibyte;
    }
  }

  private PageDecoder() {}

  static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> said = declared.flatMap(PageDecoder::find).or(() -> ofPage(bytes));
    Utf8 utf8 = count(bytes);
    if (said.isEmpty()) {
      return undeclared(bytes, utf8);
    }
    Charset charset = said.get();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return declaredUtf8(bytes, utf8);
    }
    if (utf8.isCertain() && utf8.multibyte() >= 2 && isSingleByte(charset)) {
      return read(bytes, StandardCharsets.UTF_8, charset);
    }
    if (looksWide(bytes) && !charset.name().startsWith("UTF-16")) {
      return read(bytes, wide(bytes), charset);
    }
    return isLatin(charset) ? declaredLatin(bytes, charset) : read(bytes, charset, charset);
  }

  private static Optional<Decoded> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      String text = new String(b, 3, b.length - 3, StandardCharsets.UTF_8);
      return Optional.of(new Decoded(text, StandardCharsets.UTF_8, Optional.empty()));
    }
    if (b.length >= 2 && (b[0] & 0xFF) + (b[1] & 0xFF) == 0xFF + 0xFE && b[0] != b[1]) {
      Charset charset = b[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      String text = new String(b, 2, b.length - 2, charset);
      return (b[0] & 0xFF) >= 0xFE
          ? Optional.of(new Decoded(text, charset, Optional.empty()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Decoded undeclared(byte[] bytes, Utf8 utf8) {
    if (looksWide(bytes)) {
      return new Decoded(new String(bytes, wide(bytes)), wide(bytes), Optional.empty());
    }
    Charset charset = utf8.isPossible() ? StandardCharsets.UTF_8 : detect(bytes);
    return new Decoded(new String(bytes, charset), charset, Optional.empty());
  }

  private static Decoded declaredUtf8(byte[] bytes, Utf8 utf8) {
    if (looksWide(bytes)) {
      return read(bytes, wide(bytes), StandardCharsets.UTF_8);
    }
    if (utf8.broken() == 0) {
      return read(bytes, StandardCharsets.UTF_8, StandardCharsets.UTF_8);
    }
    if (utf8.isPossible()) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          Optional.of(utf8.broken() + " broken UTF-8 sequences were replaced"));
    }
    return read(bytes, detect(bytes), StandardCharsets.UTF_8);
  }

  /** Latin-1 is what servers say when nobody has set anything: Cyrillic pages say it too. */
  private static Decoded declaredLatin(byte[] bytes, Charset charset) {
    int letters = 0;
    int high = 0;
    boolean tag = false;
    for (int i = 0; i < Math.min(bytes.length, 4 * SAMPLE); i++) {
      int c = bytes[i] & 0xFF;
      tag = c == '<' || tag && c != '>';
      if (!tag) {
        letters += c >= 'A' && c <= 'z' ? 1 : 0;
        high += c >= 0xC0 ? 1 : 0;
      }
    }
    // ISO-8859-1 is read as windows-1252, as every browser does.
    Charset latin = Charset.forName("windows-1252");
    boolean odd = high > 40 && high > letters;
    if (!odd) {
      return new Decoded(new String(bytes, latin), latin, Optional.empty());
    }
    return read(bytes, detect(bytes), charset);
  }

  private static Decoded read(byte[] bytes, Charset used, Charset declared) {
    boolean same = used.equals(declared) || isLatin(used) && isLatin(declared);
    return new Decoded(
        new String(bytes, used),
        used,
        same
            ? Optional.empty()
            : Optional.of("declared as " + declared.name() + ", read as " + used.name()));
  }

  private static Charset detect(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(
        bytes.length > SAMPLE * 4 ? java.util.Arrays.copyOf(bytes, SAMPLE * 4) : bytes);
    CharsetMatch match = detector.detect();
    Charset found =
        Optional.ofNullable(match)
            .flatMap(m -> find(m.getName()))
            .orElse(StandardCharsets.ISO_8859_1);
    return isLatin(found) || found.equals(StandardCharsets.UTF_8)
        ? Charset.forName("windows-1252")
        : found;
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() <= 1.0f;
  }

  private static boolean isLatin(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1", "windows-1252", "US-ASCII" -> true;
      default -> false;
    };
  }

  /** Markup in UTF-16 has a zero beside every letter, always on the same side. */
  private static boolean looksWide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    return Math.max(even, odd) >= 8 && Math.min(even, odd) == 0;
  }

  private static Charset wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, 400); i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Counts the sequences of more than one byte and the broken ones, in one pass. */
  private static Utf8 count(byte[] bytes) {
    int multibyte = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int c = bytes[i] & 0xFF;
      if (c < 0x80) {
        i++;
        continue;
      }
      int length =
          c >= 0xC2 && c < 0xE0 ? 2 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xF0 && c < 0xF5 ? 4 : 0;
      int at = 1;
      while (at < length && i + at < bytes.length && (bytes[i + at] & 0xC0) == 0x80) {
        at++;
      }
      boolean cutOff = i + at == bytes.length && length > 0;
      if (length > 0 && at == length) {
        multibyte++;
      } else if (!cutOff) {
        broken++;
      }
      i += Math.max(1, at);
    }
    return new Utf8(multibyte, broken);
  }

  /** {@code charset=} or {@code encoding=} in the page's head. */
  private static Optional<Charset> ofPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (looksWide(bytes)) {
      return Optional.empty();
    }
    for (String name : new String[] {"charset", "encoding"}) {
      for (int at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
        int start = at + name.length();
        while (start < head.length() && " =\"'".indexOf(head.charAt(start)) >= 0) {
          start++;
        }
        int end = start;
        while (end < head.length() && isName(head.charAt(end))) {
          end++;
        }
        if (start > at + name.length() && end > start) {
          Optional<Charset> found = find(head.substring(start, end));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private static Optional<Charset> find(String name) {
    try {
      String plain = name.strip();
      return plain.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
