package org.kilde.annotation;

import org.kilde.text.Span;

/**
 * A proper name in the text.
 *
 * @param span the words of the name
 * @param referent index of the {@link Referent} it means
 */
public record Mention(Span span, EntityClass entityClass, int referent, Derivation derivation)
    implements Annotation {}
