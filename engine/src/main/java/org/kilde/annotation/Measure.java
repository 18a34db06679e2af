package org.kilde.annotation;

/**
 * What a figure counts.
 *
 * @param label {@code killed injured missing arrested displaced troops people aircraft vehicles
 *     buildings distance-km money-XXX percent duration-years duration-days duration-hours count}
 */
public record Measure(String label) {}
