package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.app.reader.Document;

/**
 * An article to keep, with all that was read off it.
 *
 * @param entities whom its referents mean, in their order
 * @param digest what joining articles needs of it, packed
 * @param method how its bytes came
 * @param identity what all revisions of it share, such as its address; empty if nothing does
 * @param replaces number of the article it takes the place of
 */
public record NewArticle(
    Document document,
    AnalyzedArticle read,
    List<Named> entities,
    byte[] digest,
    Instant at,
    String method,
    Optional<String> identity,
    OptionalInt replaces) {
  public NewArticle {
    entities = List.copyOf(entities);
  }

  /**
   * An entity as an article knows it.
   *
   * @param id of the entity
   * @param name its best name so far
   * @param known id in the shipped gazetteer
   * @param reason why a name was taken for it where that is not plain
   */
  public record Named(
      String id,
      EntityClass entityClass,
      String name,
      Optional<String> known,
      Optional<String> reason) {}
}
