package org.kilde.app.check;

import java.util.List;
import org.kilde.text.Span;

/**
 * A figure, a statement or a claim of the draft, and what the desk says to it.
 *
 * @param kind {@code figure}, {@code statement} or {@code claim}
 * @param span in the draft's clean text, UTF-16
 * @param reason in words
 * @param articles that say the same
 * @param outlets how many printed it
 * @param origins who stands behind it, each once; its size is the number of independent origins
 */
public record CheckedPart(
    String kind,
    Span span,
    String words,
    Verdict verdict,
    String reason,
    int articles,
    int outlets,
    List<String> origins,
    List<Backing> evidence) {
  public CheckedPart {
    origins = List.copyOf(origins);
    evidence = List.copyOf(evidence);
  }
}
