package org.kilde.annotation;

import java.util.OptionalInt;

/**
 * Who says so, of a figure.
 *
 * @param referent index of the article's {@link Referent}, if the source is named
 * @param text as written: "myndighederne i Kasakhstan"
 */
public record Attribution(OptionalInt referent, String text) {}
