package org.kilde.annotation;

import org.kilde.text.Span;

/**
 * A calendar time.
 *
 * @param value EDTF; one of several days as {@code [2022-01-07,2022-01-14]}; a weekday nobody can
 *     place as {@code XXXX-WXX-5}
 * @param basis in a word: {@code stated}, {@code publication}, {@code text}, {@code unknown}
 */
public record TimeExpression(Span span, String value, String basis, Derivation derivation)
    implements Annotation {}
