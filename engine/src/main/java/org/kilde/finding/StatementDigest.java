package org.kilde.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement;
import org.kilde.lineage.Passage;
import org.kilde.lineage.SentencePrint;

/**
 * What is kept of a statement.
 *
 * @param index in the article's statements
 * @param via outlets on the way, nearest first, as written
 * @param referents indexes of names in its words
 * @param concepts what it speaks of
 * @param numbers that stand in it, in the order of the text
 * @param negations how many words of negation stand in it
 * @param denies true if its cue says that it is not so: "denies"
 * @param force how strong its cue is: below 0 weaker than saying, above 0 stronger
 * @param cue where the cue stands
 * @param poles what it says of pairs of opposites
 * @param negated concepts that a negation in it stands on
 */
record StatementDigest(
    int index,
    Passage passage,
    Statement.Form form,
    SourceDigest source,
    List<String> via,
    Set<Integer> referents,
    Set<String> concepts,
    List<NumberDigest> numbers,
    int negations,
    boolean denies,
    int force,
    Optional<Passage> cue,
    List<PoleDigest> poles,
    Set<String> negated,
    SentencePrint print) {}
