package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kilde.annotation.Referent;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.SavedSearch;
import org.kilde.finding.Findings;
import org.kilde.story.Story;

/**
 * Changes rows, all within transactions: what is not committed never was. For one thread; one
 * process at a time.
 */
public interface StoreWriter extends AutoCloseable {

  void begin();

  void commit();

  /** Undoes all since {@link #begin}. */
  void rollback();

  // ---- articles ----

  /** The id of the article with these bytes. */
  Optional<String> findBySha256(String sha256);

  /** True if the log has a capture of these bytes from there. */
  boolean isCaptured(String article, String origin);

  /** True if an article was read from exactly this path or address. */
  boolean isFrom(String origin);

  /** Logs that bytes known before were met elsewhere. */
  void logKnown(String sha256, String article, String origin, String method, Instant at);

  /** The article that stands for an identity now. */
  OptionalInt findCurrent(String identity);

  /** The clean text of an article by its number. */
  String words(int article);

  /** Adds an article and says its number. */
  int add(NewArticle article);

  /** Puts the evidence of an article anew in the place of the old; its bytes and log stay. */
  int replace(NewArticle article);

  /** Ids of all articles, superseded ones as well, in the order they came: names meet as before. */
  List<String> allIds();

  /** Takes an article and all that hangs on it away; false if there is none. */
  boolean forget(String id);

  /** Ids of the articles read from a path, or from files below it. */
  List<String> idsFrom(String origin);

  /** Makes sure that nothing of what was forgotten stands in the files any more. */
  void compact();

  // ---- what joins articles ----

  /** The latest articles that have a story, by day and id. */
  List<Remembered> latest(int most);

  /** Articles that have no story yet, by day and id. */
  List<Digested> storyless(int most);

  /** What is kept of some articles, in the order of the list; superseded ones are left out. */
  List<Digested> digests(List<String> ids);

  /**
   * Drops what is kept for joining of the articles whose story ended before the latest so many
   * articles: {@link #digests} gives them empty.
   */
  void dropDigestsBefore(int latest);

  /** Ids of a story's articles, by day and id. */
  List<String> documentsOf(String story);

  /**
   * What is kept of an article for joining it with others.
   *
   * @param story id of its story; empty if it has none yet
   * @param entities whom its referents mean, in their order
   */
  record Digested(String id, Optional<String> story, List<EntityRef> entities, byte[] digest) {
    public Digested {
      entities = List.copyOf(entities);
    }
  }

  /**
   * An article as joining others needs it remembered.
   *
   * @param entities ids of whom its referents were taken for
   */
  record Remembered(
      String id,
      String language,
      String story,
      List<Referent> referents,
      List<String> entities,
      byte[] digest) {
    public Remembered {
      referents = List.copyOf(referents);
      entities = List.copyOf(entities);
    }
  }

  /** Puts a story with its findings in the place of what it was; its articles join it. */
  void save(Story story, Findings findings);

  /** Takes all stories away; their articles stay without one. */
  void dropStories();

  /** Takes a story away if no article is left in it. */
  void dropIfEmpty(String story);

  /** Changes of articles after a change, the earliest first. */
  List<Changed> changesAfter(long change, int most);

  /**
   * A change of an article.
   *
   * @param gone true if it was forgotten or another stands in its place
   */
  record Changed(long change, String id, boolean gone) {}

  // ---- decisions ----

  /** Logs a decision and says its number; what it means for rows follows. */
  int decide(
      Decision.Kind kind,
      String entity,
      String target,
      Optional<String> article,
      Optional<String> name,
      Instant at);

  /** Marks a decision as undone; false if there is none that still holds. */
  boolean undo(int decision, Instant at);

  /** The name that an article has for an entity, or for one merged into it. */
  Optional<String> nameOf(String article, String entity);

  /** Gives a name of an article to another entity, made if it is not there. */
  void assign(String article, String name, String entity, String target);

  // ---- the desk itself ----

  /** Keeps a search under its name, in the place of what was there. */
  void save(SavedSearch search);

  /** Says that the hits of a saved search were looked at; false if there is none. */
  boolean seen(String search, long change);

  boolean dropSearch(String search);

  Optional<String> setting(String name);

  void set(String name, String value);

  /** Grows with every change of an article. */
  long changes();

  @Override
  void close();
}
