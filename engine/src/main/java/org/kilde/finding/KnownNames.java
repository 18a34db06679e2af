package org.kilde.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.entity.Entity;
import org.kilde.entity.EntityResolver;

/** Who the names of a run's articles are, as far as the resolver has joined them. */
public final class KnownNames {
  private final Ids ids;
  private final List<Entity> entities;
  private final Map<String, String> names = new HashMap<>();

  /** Says which entity a referent of an article means. */
  public interface Ids {
    String entityOf(String document, int referent);
  }

  public KnownNames(EntityResolver resolver) {
    this(resolver::entityOf, resolver.entities());
  }

  /**
   * Names that were joined before.
   *
   * @param entities those the articles name
   */
  public KnownNames(Ids ids, List<Entity> entities) {
    this.ids = ids;
    this.entities = List.copyOf(entities);
    entities.forEach(each -> names.put(each.id(), each.name()));
  }

  List<Entity> entities() {
    return entities;
  }

  /** Id of the entity a referent of an article means. */
  String id(String document, int referent) {
    return ids.entityOf(document, referent);
  }

  Optional<String> findName(String entity) {
    return Optional.ofNullable(names.get(entity));
  }
}
