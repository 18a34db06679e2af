package org.kilde.finding;

import java.util.Set;
import org.kilde.annotation.Statement;
import org.kilde.text.Span;

/**
 * A statement of one article with what tells whether another speaks against it.
 *
 * @param index in the article's statements
 * @param shown its words, with the cue that denies them
 * @param first index of the sentence it begins in
 * @param last index of the sentence it ends in
 * @param denial how it denies its own words: by its cue, by a negation, or not at all
 * @param claims true if it tells what is or was, not what somebody wants, fears or would do
 * @param firstPerson true if the speaker speaks of himself
 * @param accuses true if its cue accuses
 * @param names indexes of the names in it
 */
record Utterance(
    int index,
    Statement said,
    Span shown,
    int first,
    int last,
    Denial denial,
    boolean claims,
    boolean firstPerson,
    boolean accuses,
    Set<Integer> names) {

  /** How an utterance denies. */
  enum Denial {
    NONE,
    /** By a negation in its words. */
    NEGATED,
    /** By its cue, of a whole clause. */
    CLAUSE,
    /** By its cue, of a thing: "denies any part in it". */
    THING,
    /** A negation in its words says what the speaker does not know or want. */
    STANCE,
    /** Twice or in a way that is too easily read wrong. */
    UNSURE
  }

  Span span() {
    return said.span();
  }

  /** True if its cue says that it is not so. */
  boolean denies() {
    return denial == Denial.CLAUSE || denial == Denial.THING;
  }

  /** Sentences from the end of one to the begin of the other; 0 within one sentence. */
  int distance(Utterance other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
