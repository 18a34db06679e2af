package org.kilde.app.check;

import java.util.Comparator;
import java.util.List;
import org.kilde.text.Span;

/**
 * A sentence of the draft.
 *
 * @param span in the draft's clean text, UTF-16
 * @param parts what it says, part by part; empty if there is nothing to check
 */
public record CheckedSentence(Span span, String words, List<CheckedPart> parts) {
  public CheckedSentence {
    parts = List.copyOf(parts);
  }

  /** The gravest of its parts'. */
  public Verdict verdict() {
    return parts.stream()
        .map(CheckedPart::verdict)
        .min(Comparator.naturalOrder())
        .orElse(Verdict.NOTHING_TO_CHECK);
  }
}
