package org.kilde.finding;

import java.util.Set;

/**
 * What a statement says of a pair of opposites.
 *
 * @param one true for the pair's first words
 * @param own concepts that its words bring along
 */
record PoleDigest(String pair, boolean one, Set<String> own) {}
