package org.kilde.finding;

import java.util.Optional;
import java.util.Set;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/**
 * Something a sentence says to be so, or not to be so.
 *
 * @param statement index of the statement it stands in; -1 in the writer's own voice
 * @param turned true if it says that something is not so
 * @param denied true if a word of denial says so
 * @param deniers indexes of the names before that word
 * @param referents indexes of all names of its sentence
 * @param inside indexes of the names in the passage
 * @param concepts what it speaks of
 * @param time when, if the sentence fixes it
 * @param ever true if it is said of all times until then
 * @param past true if it names a time long before its article, or a season: another event
 */
record AssertionDigest(
    Passage passage,
    int statement,
    boolean turned,
    boolean denied,
    Set<Integer> deniers,
    Set<Integer> referents,
    Set<Integer> inside,
    Set<String> concepts,
    Optional<Period> time,
    boolean ever,
    boolean past,
    Matter matter) {}
