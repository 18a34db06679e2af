package org.kilde.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.text.Token;

/** Whether the words around a time look ahead: "skal", "will", "wird". */
record Tense(Set<String> future) {
  private static final int BEFORE = 8; // tokens in which a verb before the time governs it
  private static final int AFTER_START = 7; // "On Friday, the two parties will …"

  static Tense of(LanguagePack pack) {
    return new Tense(new HashSet<>(pack.words("future")));
  }

  /**
   * True if a verb of what is to come governs the tokens {@code from} to {@code to} of a sentence.
   */
  boolean isFuture(List<Token> tokens, int sentenceStart, int from, int to, int sentenceEnd) {
    for (int i = from - 1; i >= Math.max(sentenceStart, from - BEFORE); i--) {
      if (future.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    // After the time only where the verb comes second, else it belongs to the next clause.
    int limit = from - sentenceStart <= 1 ? to + AFTER_START : to + 1;
    for (int i = to; i < Math.min(limit, sentenceEnd); i++) {
      if (future.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
