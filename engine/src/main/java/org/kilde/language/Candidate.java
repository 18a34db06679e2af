package org.kilde.language;

/**
 * One language a text may be written in.
 *
 * @param language the language
 * @param score how likely it is among all known languages, 0 to 1
 */
public record Candidate(LanguageTag language, double score) {}
