package org.kilde.finding;

import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.lineage.SourceClass;

/**
 * What is kept of a referent.
 *
 * @param mentions how often it is named
 * @param body the body its roles name
 * @param behalf index of the body this person speaks for; -1 if none
 * @param outlet true if it is known as an outlet or called one
 */
record NameDigest(
    EntityClass entityClass,
    String name,
    int mentions,
    Optional<SourceClass> body,
    int behalf,
    boolean outlet) {}
