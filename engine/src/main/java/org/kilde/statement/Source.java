package org.kilde.statement;

import org.jspecify.annotations.Nullable;

/**
 * Words that may name a speaker, not yet resolved.
 *
 * @param first first token of the whole phrase
 * @param end token after the phrase
 * @param head token of the name or noun that counts; -1 for other words or none
 * @param noun what kind of noun the head is; null for a name or other words
 */
record Source(int first, int end, int head, Noun.@Nullable Kind noun) {
  static final Source NONE = new Source(0, 0, -1, null);

  boolean isNone() {
    return first == end;
  }

  /** True for words that are neither a name nor a known noun. */
  boolean isPlain() {
    return !isNone() && head < 0;
  }

  boolean isName() {
    return head >= 0 && noun == null;
  }

  boolean isPronoun() {
    return noun != null && noun.isPronoun();
  }

  boolean isWriter() {
    return noun == Noun.Kind.WRITER;
  }

  /** A name or known noun that is not the writer. */
  boolean isSure() {
    return head >= 0 && !isWriter();
  }
}
