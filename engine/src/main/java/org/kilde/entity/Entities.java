package org.kilde.entity;

import java.util.Map;
import java.util.Optional;

/** Stub until the real one lands. */
public record Entities(Map<String, String> idOf, Map<String, String> names) {
  public Optional<String> find(String document, int referent) {
    return Optional.ofNullable(idOf.get(document + " " + referent));
  }

  public Optional<String> findName(String id) {
    return Optional.ofNullable(names.get(id));
  }
}
