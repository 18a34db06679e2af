package org.kilde.app.desk;

/**
 * A value to filter by and how many there are of it.
 *
 * @param value what a filter takes
 * @param label what a reader sees
 */
public record Count(String value, String label, long count) {}
