package org.kilde.annotation;

import java.util.List;
import java.util.Optional;

/**
 * Whom or what the names of one article mean: one person, organization or place within it.
 *
 * @param id index within the article, from 0
 * @param name the fullest form in the article, without genitive
 * @param surfaces all forms in the article, as written
 * @param roles as written beside the name
 * @param known id in the shipped gazetteer, if it is in there
 */
public record Referent(
    int id,
    EntityClass entityClass,
    String name,
    List<String> surfaces,
    List<Role> roles,
    Optional<String> known) {

  public Referent {
    surfaces = List.copyOf(surfaces);
    roles = List.copyOf(roles);
  }
}
