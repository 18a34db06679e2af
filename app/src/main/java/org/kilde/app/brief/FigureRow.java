package org.kilde.app.brief;

import java.util.Optional;
import org.kilde.app.words.SpeakerWords;

/**
 * A figure in a table.
 *
 * @param amount in words, with its qualifier
 * @param words as they stand in the text
 * @param place where it happened, if told
 * @param asOf EDTF, when the count stood so, if told
 */
public record FigureRow(
    String id,
    ArticleEntry article,
    String measure,
    String amount,
    String words,
    SpeakerWords source,
    Optional<String> place,
    Optional<String> asOf,
    boolean hedged) {}
