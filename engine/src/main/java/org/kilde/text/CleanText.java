package org.kilde.text;

/**
 * The text that is read: composed characters, plain spaces, no invisible marks, line ends as {@code
 * \n}; with the way back to the original.
 *
 * @param text the clean text
 * @param alignment from offsets in {@code text} to offsets in the original, UTF-16 both
 */
public record CleanText(String text, Alignment alignment) {

  /** Where a span of the clean text stands in the original. */
  public Span original(Span clean) {
    return alignment.original(clean);
  }
}
