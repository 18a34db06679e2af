package org.kilde.name;

import org.kilde.annotation.EntityClass;

/**
 * A person, organization or place of the shipped gazetteer.
 *
 * @param id stable, such as {@code country:KZ}, {@code org:nato}, {@code city:1526384}
 * @param kind finer than the class: {@code country}, {@code city}, {@code agency}, {@code party} …
 * @param name its English or most international name
 * @param country ISO 3166 code in capitals; empty if it belongs to none
 * @param weight how well known: inhabitants of a city, 0 if not counted
 */
public record KnownEntity(
    String id, EntityClass entityClass, String kind, String name, String country, long weight) {
  private static final String NO_NAME = "none";

  /** A phrase that looks like a name and is none. */
  static KnownEntity noName() {
    return new KnownEntity("none", EntityClass.ORGANIZATION, NO_NAME, "", "", 0);
  }

  boolean isNoName() {
    return kind.equals(NO_NAME);
  }
}
