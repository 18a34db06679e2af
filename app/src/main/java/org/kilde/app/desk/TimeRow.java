package org.kilde.app.desk;

import org.kilde.text.Span;

/**
 * A time in an article's clean text.
 *
 * @param value EDTF
 */
public record TimeRow(String id, Span span, String value, String basis) {}
