package org.kilde.text;

import java.util.Arrays;

/** A text as decoded from its source, never altered; counts in UTF-16 and in code points. */
public final class SourceText {
  private final String text;
  private final int[] surrogates; // offsets of the second halves of surrogate pairs, ascending

  private SourceText(String text, int[] surrogates) {
    this.text = text;
    this.surrogates = surrogates;
  }

  public static SourceText of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    return new SourceText(text, Arrays.copyOf(found, count));
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The code point offset that belongs to a UTF-16 offset. */
  public int codePointOffset(int offset) {
    if (surrogates.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(surrogates, offset);
    int before = at >= 0 ? at : -at - 1; // second halves that stand before the offset
    return offset - before;
  }

  /** The words of a span of this text. */
  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return text;
  }
}
