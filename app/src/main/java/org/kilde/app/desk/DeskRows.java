package org.kilde.app.desk;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.app.reader.Original;

/**
 * What the desk holds, by rows. Every call answers as of the last committed transaction and works
 * by index; safe for several threads. Ids that are not there give an empty answer.
 */
public interface DeskRows {

  Totals totals();

  /** Articles, the latest first; superseded revisions are left out. */
  Listing<ArticleRow> articles(Filter filter, Slice slice);

  /** Ids of all articles, by day; superseded revisions are left out. */
  List<String> ids();

  Optional<ArticleRow> findArticleRow(String id);

  Optional<ArticleView> findArticle(String id);

  /** The clean text of an article. */
  Optional<String> findWords(String id);

  /** The untouched bytes of an article with where they are from. */
  Optional<Kept> findOriginal(String id);

  /** Stories, the latest first. */
  Listing<StoryRow> stories(Filter filter, StoryOrder order, Slice slice);

  Optional<StoryView> findStory(String id);

  /**
   * Entities, those in most articles first.
   *
   * @param name start of a name or of one of its words; empty for all
   */
  Listing<EntityRow> entities(String name, Optional<EntityClass> entityClass, Slice slice);

  Optional<EntityView> findEntity(String id);

  /** An entity, or what it was merged into. */
  Optional<EntityRow> findEntityRow(String id);

  /** Entities that bear exactly these words as a name, in any spelling; those in most articles. */
  List<EntityRow> entitiesNamed(String words);

  /** What an entity said, the latest first. */
  Listing<StatementRow> statementsOf(String entity, Slice slice);

  /** Articles that name an entity, the latest first. */
  Listing<ArticleRow> articlesNaming(String entity, Slice slice);

  /** Statements in the articles of a story, by date. */
  Listing<StatementRow> statementsIn(String story, Slice slice);

  /** Figures in the articles of a story, by date. */
  Listing<FigureRow> figuresIn(String story, Slice slice);

  /** Figures, those of the latest articles first. */
  Listing<FigureRow> figures(FigureFilter filter, Slice slice);

  Optional<FigureRow> findFigure(String id);

  Optional<StatementRow> findStatement(String id);

  /** Places with how many articles name them, the most named first. */
  List<PlaceCount> places(Filter filter, int most);

  /** Languages, with how many articles there are of each. */
  List<Count> languages();

  /** Outlets, with how many articles there are of each, the most first. */
  List<Count> outlets();

  /** Measures of figures, with how many there are of each, the most first. */
  List<Count> measures();

  /** The user's decisions about entities, the latest first. */
  List<Decision> decisions();

  /** Searches that are looked at again, by name. */
  List<SavedSearch> savedSearches();

  /** The number of the last article that was added: what a saved search counts from. */
  long lastAdded();

  /** Which of some articles were added after the one of a number. */
  List<String> newSince(long added, List<String> articles);

  /** The capture log, the latest first. */
  Listing<CaptureRow> captures(Slice slice);

  /** In which order stories are listed. */
  enum StoryOrder {
    LATEST,
    /** Those of most articles first. */
    LARGEST
  }

  /**
   * Bytes as they were captured.
   *
   * @param article id
   * @param origin path or address
   * @param plain true if the article's source text is the file's own text, as UTF-8
   */
  record Kept(String article, String origin, boolean plain, Original original) {}

  /** A place and how many articles name it. */
  record PlaceCount(EntityRef place, Optional<String> known, long articles) {}
}
