package org.kilde.app.desk;

import java.util.Optional;

/**
 * A story in a list. Counts of articles never stand without the count of origins.
 *
 * @param language of its title
 * @param from EDTF date of its earliest dated article
 * @param to EDTF date of its latest dated article
 * @param owners how many own its outlets
 * @param origins independent origins behind its figures and statements
 * @param disputed how many of its figures are disputed
 * @param contradictions how many pairs of passages cannot both hold
 */
public record StoryRow(
    String id,
    String title,
    String language,
    Optional<String> from,
    Optional<String> to,
    int articles,
    int outlets,
    int owners,
    int origins,
    int disputed,
    int contradictions) {}
