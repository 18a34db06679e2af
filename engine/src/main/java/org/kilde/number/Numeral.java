package org.kilde.number;

import java.util.OptionalDouble;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Qualifier;
import org.kilde.text.Span;

/**
 * A number in digits or words, with its qualifier.
 *
 * @param span number and qualifier in the clean text
 * @param firstToken index of the first token of the number itself
 * @param endToken index after its last token
 * @param low lower end of what the words allow; empty = open
 * @param high upper end; empty = open
 */
public record Numeral(
    Span span,
    int firstToken,
    int endToken,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    Derivation derivation) {}
