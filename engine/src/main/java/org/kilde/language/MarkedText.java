package org.kilde.language;

import java.util.List;
import java.util.Optional;
import org.kilde.text.Span;

/** Example texts whose expected passages stand in {@code ⟦…⟧}. */
public final class MarkedText {
  private MarkedText() {}

  /** The text without its marks. */
  public static String plain(String marked) {
    return marked.replace("⟦", "").replace("⟧", "");
  }

  /**
   * What is wrong with the spans found in the plain text; empty if they are those marked.
   *
   * @param spans in text order, UTF-16 offsets into the plain text
   */
  public static Optional<String> check(String marked, List<Span> spans) {
    StringBuilder shown = new StringBuilder(plain(marked));
    for (Span span : spans.reversed()) {
      shown.insert(span.end(), '⟧').insert(span.start(), '⟦');
    }
    return marked.contentEquals(shown)
        ? Optional.empty()
        : Optional.of("spans, found " + shown + "; expected " + marked + ".");
  }
}
