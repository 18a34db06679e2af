package org.kilde.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes the text that is read: Unicode NFC, plain spaces, no invisible or control characters, line
 * ends as {@code \n}. Linear in the text.
 */
public final class TextCleaner {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** The clean text of a source with its way back. */
  public CleanText clean(SourceText source) {
    String text = source.text();
    if (isClean(text)) {
      return new CleanText(text, Alignment.identity(text.length()));
    }
    return new Writer(text).write();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E && replacement(c) != c || c < ' ' && c != '\n') {
        return false;
      }
    }
    return NFC.quickCheck(text) == com.ibm.icu.text.Normalizer.YES;
  }

  /** What stands for a character: itself, a space, a line end, or 0 for nothing. */
  private static char replacement(char c) {
    return switch (c) {
      case '\n', '\u2028', '\u2029', '\u0085' -> '\n';
      case '\t', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u00AD', '\u034F', '\u061C', '\uFEFF', '\uFFFC' -> 0;
      default -> general(c);
    };
  }

  private static char general(char c) {
    if (c < ' ' || c >= 0x7F && c < 0xA0) {
      return 0;
    }
    if (c >= '\u2000' && c <= '\u200A') {
      return ' ';
    }
    boolean invisible =
        c >= '\u200B' && c <= '\u200F'
            || c >= '\u202A' && c <= '\u202E'
            || c >= '\u2060' && c <= '\u206F';
    return invisible ? 0 : c;
  }

  /** One pass over the original, piece by piece between normalization boundaries. */
  private static final class Writer {
    private final String text;
    private final StringBuilder clean;
    private final Alignment.Builder alignment = new Alignment.Builder();

    Writer(String text) {
      this.text = text;
      this.clean = new StringBuilder(text.length());
    }

    CleanText write() {
      int at = 0;
      while (at < text.length()) {
        at = text.charAt(at) == '\r' ? lineEnd(at) : piece(at);
      }
      return new CleanText(clean.toString(), alignment.build(clean.length(), text.length()));
    }

    private int lineEnd(int at) {
      boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      put('\n', at);
      return pair ? at + 2 : at + 1;
    }

    private int piece(int at) {
      int end = pieceEnd(at);
      if (end - at == 1) {
        char c = replacement(text.charAt(at));
        if (c != 0) {
          put(c, at);
        }
        return end;
      }
      String composed = NFC.normalize(text.substring(at, end));
      for (int i = 0; i < composed.length(); i++) {
        put(composed.charAt(i), Math.min(at + i, end - 1));
      }
      return end;
    }

    private int pieceEnd(int at) {
      int end = at + Character.charCount(text.codePointAt(at));
      int limit = Math.min(text.length(), at + 64); // a longer heap of marks is noise, cut anywhere
      while (end < limit
          && text.charAt(end) >= 0x300
          && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      return end;
    }

    private void put(char c, int original) {
      alignment.map(clean.length(), original);
      clean.append(c);
    }
  }
}
