package org.kilde.text;

/**
 * A half-open range of a text.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span: found [" + start + "," + end + "); expected 0 <= start <= end.");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True if the two share at least one offset. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of this span in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Earlier first; of two that start together the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
