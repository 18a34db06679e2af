package org.kilde.finding;

import java.util.Optional;
import org.kilde.lineage.Passage;

/**
 * A passage that denies what its article gave just before: "the ministry calls the figure
 * invented".
 *
 * @param passage the denial, with the sentence after it if the same voice goes on
 * @param statement index of the statement it is; -1 in the writer's own voice
 * @param denied what it denies
 * @param deniedStatement index of the statement denied; -1 if it is none
 * @param deniedFigure index of the figure denied; empty if it is a statement
 * @param opposites what parts the two where no word denies: "open or closed"; else empty text
 */
record RebuttalDigest(
    Passage passage,
    int statement,
    Passage denied,
    int deniedStatement,
    Optional<Integer> deniedFigure,
    String opposites) {}
