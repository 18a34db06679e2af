package org.kilde.app.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * What the user decided about an entity; never deleted, can be undone.
 *
 * @param number by which it is undone
 * @param entity id of the entity merged away, or split from
 * @param target id of the entity that takes its place, or that was split off
 * @param article of a split: the article whose name means somebody else
 * @param name of a split: the name in that article
 */
public record Decision(
    int number,
    Instant at,
    Kind kind,
    String entity,
    String target,
    Optional<String> article,
    Optional<String> name,
    Optional<Instant> undoneAt) {

  /** What was decided. */
  public enum Kind {
    /** Two entities are one. */
    MERGE,
    /** A name in an article means somebody of its own. */
    SPLIT
  }

  public boolean isUndone() {
    return undoneAt.isPresent();
  }
}
