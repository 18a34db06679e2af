package org.kilde.app.page;

/**
 * Two statements of one page that differ.
 *
 * @param about the field, such as {@code published} or {@code title}
 * @param chosen the value kept and where it stood
 * @param other the value not kept and where it stood
 */
public record Conflict(String about, String chosen, String other) {}
