package org.kilde.entity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.kilde.annotation.EntityClass;

/**
 * One person, organization or place across articles.
 *
 * @param id stable: the same articles read in the same order give the same ids
 * @param name the English form if the gazetteer knows it, else the fullest form seen
 * @param variants all surfaces seen
 * @param roles as written, each with the language it was written in
 * @param known id in the shipped gazetteer, if it is in there
 */
public record Entity(
    String id,
    EntityClass entityClass,
    String name,
    SortedSet<String> variants,
    List<WrittenRole> roles,
    Optional<String> known) {

  /**
   * A role as written.
   *
   * @param language BCP 47
   */
  public record WrittenRole(String text, String language) {}
}
