package org.kilde.app.desk;

import java.util.Optional;
import org.kilde.annotation.EntityClass;

/**
 * A person, organization or place in a list; what the user merged into it is counted in.
 *
 * @param known id in the shipped gazetteer, if it is in there
 * @param articles how many name it
 * @param statements how many are its own
 */
public record EntityRow(
    String id,
    String name,
    EntityClass entityClass,
    Optional<String> known,
    int articles,
    int statements) {
  public EntityRef ref() {
    return new EntityRef(id, name, entityClass);
  }
}
