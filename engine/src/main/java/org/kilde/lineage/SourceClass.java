package org.kilde.lineage;

/**
 * A kind of body that speaks: {@code police}, {@code doctors}.
 *
 * @param id the same in every language
 */
public record SourceClass(String id, Standing standing) {}
