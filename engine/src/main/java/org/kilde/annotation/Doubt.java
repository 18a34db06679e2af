package org.kilde.annotation;

import org.kilde.text.Span;

/**
 * A claim the article itself casts doubt on.
 *
 * @param span the claim that is doubted
 * @param words what says so
 */
public record Doubt(Span span, Span words, Derivation derivation) implements Annotation {}
