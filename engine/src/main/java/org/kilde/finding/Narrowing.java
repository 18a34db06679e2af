package org.kilde.finding;

import org.kilde.lineage.Passage;

/**
 * A time one report leaves open and another fixes; both readings are kept.
 *
 * @param open the words that leave it open
 * @param value what they alone allow, EDTF
 * @param narrowed what they mean with the other report beside them, EDTF
 * @param by the words of the other report; of a whole story its first dated report's
 * @param why in words
 */
public record Narrowing(
    String story, Passage open, String value, String narrowed, Passage by, String why) {}
