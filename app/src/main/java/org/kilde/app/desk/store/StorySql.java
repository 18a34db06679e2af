package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StoryRow;
import org.kilde.app.desk.StoryView;

/** Reads stories. */
final class StorySql {
  static final String LANGUAGE = "language";
  static final String OUTLET = "outlet";
  static final String PLACE = "place";
  private static final String COLUMNS =
      "s.story, s.id, s.title, s.language, s.published_from, s.published_to, s.articles, s.outlets,"
          + " s.owners, s.origins, s.disputed, s.contradictions";

  private StorySql() {}

  static StoryRow row(ResultSet row) throws SQLException {
    return new StoryRow(
        row.getString("id"),
        row.getString("title"),
        row.getString("language"),
        Columns.text(row, "published_from"),
        Columns.text(row, "published_to"),
        row.getInt("articles"),
        row.getInt("outlets"),
        row.getInt("owners"),
        row.getInt("origins"),
        row.getInt("disputed"),
        row.getInt("contradictions"));
  }

  static Listing<StoryRow> list(Session session, Filter filter, StoryOrder order, Slice slice) {
    Where where = where(session, filter);
    String by =
        switch (order) {
          case LATEST -> " ORDER BY s.day_to DESC, s.story DESC";
          case LARGEST -> " ORDER BY s.articles DESC, s.day_to DESC";
        };
    List<Object> values = new ArrayList<>(where.values());
    values.add(slice.count());
    values.add(slice.offset());
    List<StoryRow> rows =
        session.list(
            "SELECT " + COLUMNS + " FROM story s" + where.sql() + by + " LIMIT ? OFFSET ?",
            StorySql::row,
            values.toArray());
    long total = session.number("SELECT COUNT(*) FROM story s" + where.sql(), where.array());
    return new Listing<>(rows, total);
  }

  private static Where where(Session session, Filter filter) {
    Where.Conditions all = new Where.Conditions();
    filter.language().ifPresent(value -> tag(LANGUAGE, value, all));
    filter.outlet().ifPresent(value -> tag(OUTLET, value, all));
    filter
        .place()
        .ifPresent(
            value -> {
              List<Object> members = new ArrayList<>();
              String marks = Where.members(session, value, members);
              all.add(
                  "s.story IN (SELECT t.story FROM story_tag t WHERE t.kind = 'place'"
                      + " AND t.value IN ("
                      + marks
                      + "))");
              members.forEach(number -> all.values.add(number.toString()));
            });
    filter.from().ifPresent(day -> all.add("s.day_to >= ?", day.toEpochDay()));
    filter.to().ifPresent(day -> all.add("s.day_from <= ?", day.toEpochDay()));
    return all.where();
  }

  private static void tag(String kind, String value, Where.Conditions all) {
    all.add(
        "s.story IN (SELECT t.story FROM story_tag t WHERE t.kind = '"
            + kind
            + "' AND t.value = ?)",
        value);
  }

  static int number(Session session, String id) {
    return (int) session.number("SELECT story FROM story WHERE id = ?", id);
  }

  static Optional<StoryView> find(Session session, String id) {
    return session.find(
        "SELECT " + COLUMNS + ", s.findings FROM story s WHERE s.id = ?",
        row ->
            new StoryView(
                row(row),
                articles(session, row.getInt("story")),
                StoryFindings.unpack(row.getBytes("findings"))),
        id);
  }

  static List<ArticleRow> articles(Session session, int story) {
    return session.list(
        "SELECT "
            + ArticleSql.COLUMNS
            + " FROM article a WHERE a.story = ? ORDER BY a.day, a.article",
        ArticleSql::row,
        story);
  }
}
