package org.kilde.app.desk;

import org.kilde.text.Span;

/**
 * A claim its article doubts.
 *
 * @param words what says so
 */
public record DoubtRow(String id, Span span, Span words) {}
