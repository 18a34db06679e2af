package org.kilde.app.desk;

import org.kilde.annotation.EntityClass;

/** A person, organization or place by its id, as a row names it. */
public record EntityRef(String id, String name, EntityClass entityClass) {}
