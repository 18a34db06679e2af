package org.kilde.app.desk.index;

import java.util.List;
import java.util.Set;
import org.kilde.app.desk.EntityRef;

/**
 * A part of what is looked for.
 *
 * @param words as asked
 * @param quoted true if they must stand beside each other
 * @param excluded true if no article may have them
 * @param entities whom or what they may name
 * @param entityKeys ids of these and of all that was merged into them
 * @param concepts what they may speak of
 * @param number the number they are; empty if they are none
 */
public record QueryPart(
    String words,
    boolean quoted,
    boolean excluded,
    List<EntityRef> entities,
    Set<String> entityKeys,
    Set<String> concepts,
    String number) {
  public QueryPart {
    entities = List.copyOf(entities);
    entityKeys = Set.copyOf(entityKeys);
    concepts = Set.copyOf(concepts);
  }

  /** A part that any of some ids of one entity fits. */
  public static QueryPart ofEntity(Set<String> ids) {
    return new QueryPart("", false, false, List.of(), ids, Set.of(), "");
  }

  public static QueryPart ofConcept(String concept) {
    return new QueryPart("", false, false, List.of(), Set.of(), Set.of(concept), "");
  }
}
