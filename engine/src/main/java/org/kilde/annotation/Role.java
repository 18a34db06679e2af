package org.kilde.annotation;

import org.kilde.text.Span;

/**
 * A title or role as written beside a name.
 *
 * @param text as written: "utenriksminister", "former Minister of Foreign Affairs of Ukraine"
 * @param span where it stands in the clean text
 */
public record Role(String text, Span span) {}
