package org.kilde.app.check;

import java.util.List;

/**
 * A draft and what the desk says to each of its sentences.
 *
 * @param words its clean text
 * @param language BCP 47
 */
public record CheckedDraft(String words, String language, List<CheckedSentence> sentences) {
  public CheckedDraft {
    sentences = List.copyOf(sentences);
  }

  /** How many sentences have a verdict. */
  public long count(Verdict verdict) {
    return sentences.stream().filter(each -> each.verdict() == verdict).count();
  }
}
