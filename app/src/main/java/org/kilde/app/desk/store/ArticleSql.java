package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows.Kept;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.app.reader.Original;

/** Reads articles as lists show them. */
final class ArticleSql {
  /** Columns of an article row; {@code a} is the article. */
  static final String COLUMNS =
      "a.article, a.id, a.title, a.outlet, a.language, a.published, a.origin, a.url,"
          + " (SELECT s.id FROM story s WHERE s.story = a.story) AS story_id,"
          + " a.statements, a.figures, a.revision, a.superseded";

  private ArticleSql() {}

  static ArticleRow row(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString("id"),
        row.getString("title"),
        Columns.text(row, "outlet"),
        row.getString("language"),
        Columns.text(row, "published"),
        row.getString("origin"),
        Columns.text(row, "url"),
        Columns.text(row, "story_id"),
        row.getInt("statements"),
        row.getInt("figures"),
        row.getInt("revision"),
        row.getInt("superseded") != 0);
  }

  static Listing<ArticleRow> list(Session session, Filter filter, Slice slice) {
    Where where = Where.ofArticles(session, filter);
    List<Object> values = new ArrayList<>(where.values());
    long total = session.number("SELECT COUNT(*) FROM article a" + where.sql(), where.array());
    values.add(slice.count());
    values.add(slice.offset());
    List<ArticleRow> rows =
        session.list(
            "SELECT "
                + COLUMNS
                + " FROM article a"
                + where.sql()
                + " ORDER BY a.day DESC, a.article DESC LIMIT ? OFFSET ?",
            ArticleSql::row,
            values.toArray());
    return new Listing<>(rows, total);
  }

  static Optional<ArticleRow> find(Session session, String id) {
    return session.find(
        "SELECT " + COLUMNS + " FROM article a WHERE a.id = ?", ArticleSql::row, id);
  }

  /** The number of an article; 0 if there is none of this id. */
  static int number(Session session, String id) {
    return (int) session.number("SELECT article FROM article WHERE id = ?", id);
  }

  static Optional<String> words(Session session, int article) {
    return session.find(
        "SELECT packed FROM wording WHERE article = ?",
        row -> Bytes.unpackText(row.getBytes(1)),
        article);
  }

  static Optional<Kept> original(Session session, String id) {
    return session.find(
        "SELECT a.id, a.origin, a.plain, a.form, a.address, a.charset, a.fields, c.packed"
            + " FROM article a JOIN content c ON c.content = a.content WHERE a.id = ?",
        row ->
            new Kept(
                row.getString("id"),
                row.getString("origin"),
                row.getInt("plain") != 0,
                new Original(
                    Original.Form.of(row.getString("form")),
                    Bytes.unpack(row.getBytes("packed")),
                    Columns.text(row, "address"),
                    Columns.text(row, "charset"),
                    Columns.text(row, "fields"))),
        id);
  }

  /** All revisions of the origin of an article, the earliest first. */
  static List<ArticleRow> revisions(Session session, String id) {
    return session.list(
        "SELECT "
            + COLUMNS
            + " FROM article a WHERE a.identity = (SELECT identity FROM article WHERE id = ?)"
            + " AND (a.revision > 1 OR a.superseded > 0) ORDER BY a.revision",
        ArticleSql::row,
        id);
  }
}
