package org.kilde.app.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.BlockRow;
import org.kilde.app.desk.CaptureRow;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.EntityView;
import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.desk.StoryRow;
import org.kilde.app.desk.StoryView;
import org.kilde.app.desk.Totals;
import org.kilde.article.BlockRole;

/** Answers from a database. */
final class SqlRows implements DeskRows {
  private final Readers readers;
  private final HeldAnswer<CountSql.Sums> sums = new HeldAnswer<>(CountSql::sums);
  private final HeldAnswer<List<Count>> languages = new HeldAnswer<>(CountSql::languages);
  private final HeldAnswer<List<Count>> outlets = new HeldAnswer<>(CountSql::outlets);
  private final HeldAnswer<List<Count>> measures = new HeldAnswer<>(CountSql::measures);

  SqlRows(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Totals totals() {
    return readers.read(session -> CountSql.totals(session, sums.of(session)));
  }

  @Override
  public Listing<ArticleRow> articles(Filter filter, Slice slice) {
    return readers.read(session -> ArticleSql.list(session, filter, slice));
  }

  @Override
  public List<String> ids() {
    return readers.read(
        session ->
            session.list(
                "SELECT id FROM article WHERE superseded = 0 ORDER BY day, id",
                row -> row.getString(1)));
  }

  @Override
  public Optional<ArticleRow> findArticleRow(String id) {
    return readers.read(session -> ArticleSql.find(session, id));
  }

  @Override
  public Optional<ArticleView> findArticle(String id) {
    return readers.read(session -> ArticleSql.find(session, id).map(row -> view(session, row)));
  }

  private static ArticleView view(Session session, ArticleRow row) {
    int article = ArticleSql.number(session, row.id());
    EvidenceSql evidence = new EvidenceSql(session);
    return new ArticleView(
        row,
        evidence.words(article),
        session.list(
            "SELECT role, start, stop FROM block WHERE article = ? ORDER BY number",
            each ->
                new BlockRow(
                    BlockRole.of(each.getString("role")), Columns.span(each, "start", "stop")),
            article),
        evidence.statementsOf(article),
        evidence.figuresOf(article),
        evidence.timesOf(article, row.id()),
        evidence.mentionsOf(article, row.id()),
        evidence.doubtsOf(article, row.id()),
        evidence.chainsOf(article, row.id()),
        CountSql.capturesOf(session, row.id()),
        ArticleSql.revisions(session, row.id()));
  }

  @Override
  public Optional<String> findWords(String id) {
    return readers.read(session -> ArticleSql.words(session, ArticleSql.number(session, id)));
  }

  @Override
  public Optional<Kept> findOriginal(String id) {
    return readers.read(session -> ArticleSql.original(session, id));
  }

  @Override
  public Listing<StoryRow> stories(Filter filter, StoryOrder order, Slice slice) {
    return readers.read(session -> StorySql.list(session, filter, order, slice));
  }

  @Override
  public Optional<StoryView> findStory(String id) {
    return readers.read(session -> StorySql.find(session, id));
  }

  @Override
  public Listing<EntityRow> entities(String name, Optional<EntityClass> entityClass, Slice slice) {
    return readers.read(session -> EntitySql.list(session, name, entityClass, slice));
  }

  @Override
  public Optional<EntityView> findEntity(String id) {
    return readers.read(session -> EntitySql.find(session, id));
  }

  @Override
  public Optional<EntityRow> findEntityRow(String id) {
    return readers.read(session -> EntitySql.findRow(session, id));
  }

  @Override
  public List<EntityRow> entitiesNamed(String words) {
    return readers.read(session -> EntitySql.named(session, words));
  }

  @Override
  public Listing<StatementRow> statementsOf(String entity, Slice slice) {
    return readers.read(
        session -> {
          List<Object> values = new ArrayList<>();
          String marks = Where.members(session, entity, values);
          return statements(
              session, "s.speaker IN (" + marks + ")", values, "s.day DESC, s.article DESC", slice);
        });
  }

  @Override
  public Listing<ArticleRow> articlesNaming(String entity, Slice slice) {
    return readers.read(session -> EntitySql.articles(session, entity, slice));
  }

  @Override
  public Listing<StatementRow> statementsIn(String story, Slice slice) {
    return readers.read(
        session ->
            statements(
                session,
                "s.article IN (SELECT a.article FROM article a WHERE a.story = ?)",
                List.of(StorySql.number(session, story)),
                "s.day, s.article",
                slice));
  }

  private static Listing<StatementRow> statements(
      Session session, String where, List<Object> values, String order, Slice slice) {
    List<Object> all = new ArrayList<>(values);
    long total =
        session.number("SELECT COUNT(*) FROM statement s WHERE " + where, values.toArray());
    all.add(slice.count());
    all.add(slice.offset());
    EvidenceSql evidence = new EvidenceSql(session);
    return new Listing<>(
        session.list(
            "SELECT "
                + EvidenceSql.STATEMENT
                + EvidenceSql.STATEMENT_FROM
                + " WHERE "
                + where
                + " ORDER BY "
                + order
                + ", s.number LIMIT ? OFFSET ?",
            evidence::statement,
            all.toArray()),
        total);
  }

  @Override
  public Listing<FigureRow> figuresIn(String story, Slice slice) {
    return readers.read(
        session ->
            figures(
                session,
                " WHERE f.article IN (SELECT a.article FROM article a WHERE a.story = ?)",
                List.of(StorySql.number(session, story)),
                "f.day, f.article",
                slice));
  }

  @Override
  public Listing<FigureRow> figures(FigureFilter filter, Slice slice) {
    return readers.read(
        session -> {
          Where where = FigureWhere.of(session, filter);
          return figures(session, where.sql(), where.values(), "f.day DESC, f.article DESC", slice);
        });
  }

  private static Listing<FigureRow> figures(
      Session session, String where, List<Object> values, String order, Slice slice) {
    List<Object> all = new ArrayList<>(values);
    long total = session.number("SELECT COUNT(*) FROM figure f" + where, values.toArray());
    all.add(slice.count());
    all.add(slice.offset());
    EvidenceSql evidence = new EvidenceSql(session);
    return new Listing<>(
        session.list(
            "SELECT "
                + EvidenceSql.FIGURE
                + EvidenceSql.FIGURE_FROM
                + where
                + " ORDER BY "
                + order
                + ", f.number LIMIT ? OFFSET ?",
            evidence::figure,
            all.toArray()),
        total);
  }

  @Override
  public Optional<FigureRow> findFigure(String id) {
    return RowId.of(id, 'f')
        .flatMap(
            row ->
                readers.read(
                    session ->
                        session.find(
                            "SELECT "
                                + EvidenceSql.FIGURE
                                + EvidenceSql.FIGURE_FROM
                                + " WHERE f.article = ? AND f.number = ?",
                            new EvidenceSql(session)::figure,
                            ArticleSql.number(session, row.article()),
                            row.number())));
  }

  @Override
  public Optional<StatementRow> findStatement(String id) {
    return RowId.of(id, 's')
        .flatMap(
            row ->
                readers.read(
                    session ->
                        session.find(
                            "SELECT "
                                + EvidenceSql.STATEMENT
                                + EvidenceSql.STATEMENT_FROM
                                + " WHERE s.article = ? AND s.number = ?",
                            new EvidenceSql(session)::statement,
                            ArticleSql.number(session, row.article()),
                            row.number())));
  }

  @Override
  public List<PlaceCount> places(Filter filter, int most) {
    return readers.read(session -> CountSql.places(session, filter, most));
  }

  @Override
  public List<Count> languages() {
    return readers.read(languages::of);
  }

  @Override
  public List<Count> outlets() {
    return readers.read(outlets::of);
  }

  @Override
  public List<Count> measures() {
    return readers.read(measures::of);
  }

  @Override
  public List<Decision> decisions() {
    return readers.read(EntitySql::decisions);
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return readers.read(SavedSql::list);
  }

  @Override
  public long lastAdded() {
    return readers.read(session -> session.number("SELECT MAX(article) FROM article"));
  }

  @Override
  public List<String> newSince(long added, List<String> articles) {
    return readers.read(
        session ->
            articles.stream()
                .filter(
                    id ->
                        session.number(
                                "SELECT COUNT(*) FROM article WHERE id = ? AND article > ?",
                                id,
                                added)
                            > 0)
                .toList());
  }

  @Override
  public Listing<CaptureRow> captures(Slice slice) {
    return readers.read(session -> CountSql.captures(session, slice));
  }
}
