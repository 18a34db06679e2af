package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.CaptureRow;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.DeskRows.PlaceCount;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.Totals;

/** Counts what the desk holds. */
final class CountSql {
  private CountSql() {}

  /** Articles that stand, their statements and their figures. */
  record Sums(long articles, long statements, long figures) {
    static final Sums NONE = new Sums(0, 0, 0);
  }

  static Sums sums(Session session) {
    return session
        .find(
            "SELECT COUNT(*), SUM(statements), SUM(figures) FROM article WHERE superseded = 0",
            row -> new Sums(row.getLong(1), row.getLong(2), row.getLong(3)))
        .orElse(Sums.NONE);
  }

  static Totals totals(Session session, Sums sums) {
    return new Totals(
        sums.articles(),
        session.number("SELECT COUNT(*) FROM story"),
        session.number("SELECT COUNT(*) FROM entity WHERE articles > 0 AND canonical = entity"),
        sums.statements(),
        sums.figures(),
        session.number("SELECT COUNT(*) FROM capture"));
  }

  static List<Count> languages(Session session) {
    return counts(
        session,
        "SELECT language, COUNT(*) FROM article WHERE superseded = 0 GROUP BY language"
            + " ORDER BY 2 DESC, 1");
  }

  static List<Count> outlets(Session session) {
    return counts(
        session,
        "SELECT outlet, COUNT(*) FROM article WHERE superseded = 0 AND outlet IS NOT NULL"
            + " GROUP BY outlet ORDER BY 2 DESC, 1");
  }

  static List<Count> measures(Session session) {
    return counts(
        session, "SELECT measure, COUNT(*) FROM figure GROUP BY measure ORDER BY 2 DESC, 1");
  }

  private static List<Count> counts(Session session, String sql) {
    return session.list(sql, row -> new Count(row.getString(1), row.getString(1), row.getLong(2)));
  }

  static List<PlaceCount> places(Session session, Filter filter, int most) {
    if (filter.equals(Filter.NONE)) {
      return session.list(
          "SELECT id, name, class, known, articles AS n FROM entity"
              + " WHERE class = 'place' AND canonical = entity AND articles > 0"
              + " ORDER BY articles DESC, entity LIMIT ?",
          row ->
              new PlaceCount(
                  new EntityRef(
                      row.getString("id"),
                      row.getString("name"),
                      EntitySql.entityClass(row.getString("class"))),
                  Columns.text(row, "known"),
                  row.getLong("n")),
          most);
    }
    Where where = Where.ofArticles(session, filter);
    List<Object> values = new ArrayList<>(where.values());
    values.add(most);
    return session.list(
        "SELECT c.id, c.name, c.class, c.known, COUNT(DISTINCT a.article) AS n"
            + " FROM article a JOIN referent r ON r.article = a.article"
            + " JOIN entity e ON e.entity = r.entity JOIN entity c ON c.entity = e.canonical"
            + where.sql()
            + " AND c.class = 'place' GROUP BY c.id, c.name, c.class, c.known"
            + " ORDER BY n DESC, c.id LIMIT ?",
        row ->
            new PlaceCount(
                new EntityRef(
                    row.getString("id"),
                    row.getString("name"),
                    EntitySql.entityClass(row.getString("class"))),
                Columns.text(row, "known"),
                row.getLong("n")),
        values.toArray());
  }

  static Listing<CaptureRow> captures(Session session, Slice slice) {
    List<CaptureRow> rows =
        session.list(
            "SELECT at, origin, method, sha256, length, article, outcome FROM capture"
                + " ORDER BY capture DESC LIMIT ? OFFSET ?",
            CountSql::capture,
            slice.count(),
            slice.offset());
    return new Listing<>(rows, session.number("SELECT COUNT(*) FROM capture"));
  }

  static List<CaptureRow> capturesOf(Session session, String article) {
    return session.list(
        "SELECT at, origin, method, sha256, length, article, outcome FROM capture"
            + " WHERE article = ? ORDER BY capture",
        CountSql::capture,
        article);
  }

  private static CaptureRow capture(java.sql.ResultSet row) throws java.sql.SQLException {
    return new CaptureRow(
        Instant.parse(row.getString("at")),
        row.getString("origin"),
        row.getString("method"),
        Bytes.hex(row.getBytes("sha256")),
        row.getLong("length"),
        row.getString("article"),
        row.getString("outcome"));
  }

  static Optional<String> setting(Session session, String name) {
    return session.find("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
  }
}
