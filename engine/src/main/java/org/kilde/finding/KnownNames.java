package org.kilde.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kilde.entity.Entity;
import org.kilde.entity.EntityResolver;

/** Who the names of a run's articles are, as far as the resolver has joined them. */
public final class KnownNames {
  private final Ids ids;
  private final Supplier<List<Entity>> entities;
  private final Function<String, Optional<String>> names;

  /** Says which entity a referent of an article means. */
  public interface Ids {
    String entityOf(String document, int referent);
  }

  /** Asks the resolver each time: nothing of it is copied. */
  public KnownNames(EntityResolver resolver) {
    this.ids = resolver::entityOf;
    this.entities = resolver::entities;
    this.names = resolver::findName;
  }

  /**
   * Names that were joined before.
   *
   * @param entities those the articles name
   */
  public KnownNames(Ids ids, List<Entity> entities) {
    List<Entity> all = List.copyOf(entities);
    Map<String, String> known = new HashMap<>();
    all.forEach(each -> known.put(each.id(), each.name()));
    this.ids = ids;
    this.entities = () -> all;
    this.names = id -> Optional.ofNullable(known.get(id));
  }

  List<Entity> entities() {
    return entities.get();
  }

  /** Id of the entity a referent of an article means. */
  String id(String document, int referent) {
    return ids.entityOf(document, referent);
  }

  Optional<String> findName(String entity) {
    return names.apply(entity);
  }
}
