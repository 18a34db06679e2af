package org.kilde.annotation;

import java.util.OptionalInt;

/**
 * An outlet on the way of the words.
 *
 * @param referent index of the article's {@link Referent}, if it is named in it
 * @param text as written: "Dagbladet"
 */
public record Via(OptionalInt referent, String text) {}
