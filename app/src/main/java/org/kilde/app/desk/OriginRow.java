package org.kilde.app.desk;

/**
 * Who stands at the end of the way of some words, as far as joining articles told it.
 *
 * @param key the same for all words that come from there
 * @param standing such as {@code official}; {@code none} if nobody is named
 */
public record OriginRow(String key, String name, String standing) {}
