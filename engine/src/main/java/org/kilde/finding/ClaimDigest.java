package org.kilde.finding;

import java.util.Optional;
import java.util.Set;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/**
 * A sentence that says something holds or does not hold.
 *
 * @param claim what: {@code forbidden}, {@code resigned}; the same in every language
 * @param phrase the words that say so, as a number that is the same in every run
 * @param holds after negations are counted
 * @param denied true if a word of denial made it so
 * @param corrects true if the sentence says that it corrects
 * @param statement index of the statement it stands in; -1 in the writer's own voice
 * @param referents indexes of names in its sentence
 * @param subjects indexes of whom it is about, also from the sentence before or the speaker
 * @param nearby indexes of names in the sentence before, in the same paragraph
 * @param concepts what its sentence speaks of
 * @param around what the sentence before speaks of, in the same paragraph
 * @param labels numbers behind what they name: 2 of "Shaft 2"
 * @param words stems of the words that tell its matter in its own language
 * @param times every time its own words name, as its value
 * @param time when, if the sentence fixes it
 */
record ClaimDigest(
    Passage passage,
    String claim,
    int phrase,
    boolean holds,
    boolean denied,
    boolean corrects,
    int statement,
    Set<Integer> referents,
    Set<Integer> subjects,
    Set<Integer> nearby,
    Set<String> concepts,
    Set<String> around,
    Set<Integer> labels,
    Set<Integer> words,
    Set<String> times,
    Optional<Period> time) {

  /**
   * False for "allowed in some countries, forbidden here": of one sentence, told of two matters.
   */
  boolean goesWith(ClaimDigest other) {
    return !claim.equals(other.claim) || holds == other.holds || statement != other.statement;
  }
}
