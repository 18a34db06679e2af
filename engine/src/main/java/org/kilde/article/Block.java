package org.kilde.article;

import org.kilde.text.Span;

/**
 * A passage with one role.
 *
 * @param span its place in the article's clean text, without surrounding spaces
 */
public record Block(Span span, BlockRole role) {}
