package org.kilde.text;

/**
 * A word, number or mark.
 *
 * @param start first UTF-16 offset in the clean text
 * @param end UTF-16 offset after the last character
 * @param kind what it is made of
 * @param text the words as written
 * @param norm lower case (root locale), typographic apostrophes made plain; what rules compare
 */
public record Token(int start, int end, Kind kind, String text, String norm) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with hyphens, apostrophes or digits inside. */
    WORD,
    /**
     * Starts with a digit; separators inside stay with it: {@code 2.300}, {@code 3,5}, {@code
     * 10:30}.
     */
    NUMBER,
    /** One mark: a full stop, a quotation mark, a dash. */
    MARK
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  /** True if the mark is this character. */
  public boolean is(char mark) {
    return end - start == 1 && text.charAt(0) == mark;
  }

  /** True if the first character is an upper-case or title-case letter. */
  public boolean isCapitalized() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
