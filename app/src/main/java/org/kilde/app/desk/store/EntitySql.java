package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.EntityView;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.entity.Entity.WrittenRole;
import org.kilde.name.NameKey;

/** Reads entities; what the user merged stands for one. */
final class EntitySql {
  private static final String COLUMNS =
      "e.entity, e.id, e.name, e.class, e.known, e.articles, e.statements";
  private static final int MOST_BY_WORD = 2_000;
  private static final int MOST_NAMED = 4;
  private static final int MOST_JOINED = 100;

  private EntitySql() {}

  static EntityRow row(ResultSet row) throws SQLException {
    return new EntityRow(
        row.getString("id"),
        row.getString("name"),
        entityClass(row.getString("class")),
        Columns.text(row, "known"),
        row.getInt("articles"),
        row.getInt("statements"));
  }

  static EntityClass entityClass(String label) {
    return EntityClass.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The entity of a number as rows name it: what it was merged into, if it was. */
  static Optional<EntityRef> ref(Session session, int number) {
    return session.find(
        "SELECT c.id, c.name, c.class FROM entity e JOIN entity c ON c.entity = e.canonical"
            + " WHERE e.entity = ?",
        row ->
            new EntityRef(
                row.getString("id"), row.getString("name"), entityClass(row.getString("class"))),
        number);
  }

  /** Numbers of all entities that one stands for, itself first; empty if there is no such one. */
  static List<Integer> members(Session session, String id) {
    return session.list(
        "SELECT m.entity FROM entity e JOIN entity m ON m.canonical = e.canonical"
            + " WHERE e.id = ? ORDER BY m.entity <> e.canonical, m.entity",
        row -> row.getInt(1),
        id);
  }

  static Listing<EntityRow> list(
      Session session, String name, Optional<EntityClass> entityClass, Slice slice) {
    Where.Conditions all = new Where.Conditions();
    entityClass.ifPresent(each -> all.add("e.class = ?", each.label()));
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      all.add("e.canonical = e.entity");
      all.add("e.articles > 0");
    } else {
      for (String word : key.split(" ")) {
        all.add(
            "e.entity IN (SELECT m.canonical FROM name_word w JOIN entity m ON m.entity = w.entity"
                + " WHERE w.word >= ? AND w.word < ? LIMIT "
                + MOST_BY_WORD
                + ")",
            word,
            word + "\uFFFF");
      }
    }
    Where where = all.where();
    List<Object> values = new ArrayList<>(where.values());
    values.add(slice.count());
    values.add(slice.offset());
    List<EntityRow> rows =
        session.list(
            "SELECT "
                + COLUMNS
                + " FROM entity e"
                + where.sql()
                + " ORDER BY e.articles DESC, e.entity LIMIT ? OFFSET ?",
            EntitySql::row,
            values.toArray());
    return new Listing<>(
        rows, session.number("SELECT COUNT(*) FROM entity e" + where.sql(), where.array()));
  }

  static Optional<EntityRow> findRow(Session session, String id) {
    return session.find(
        "SELECT "
            + COLUMNS
            + " FROM entity o JOIN entity e ON e.entity = o.canonical WHERE o.id = ?",
        EntitySql::row,
        id);
  }

  static Optional<EntityView> find(Session session, String id) {
    return findRow(session, id).map(found -> view(session, found));
  }

  static List<EntityRow> named(Session session, String words) {
    String key = NameKey.of(words);
    return key.isEmpty()
        ? List.of()
        : session.list(
            "SELECT DISTINCT "
                + COLUMNS
                + " FROM variant v JOIN entity o ON o.entity = v.entity"
                + " JOIN entity e ON e.entity = o.canonical WHERE v.folded = ?"
                + " ORDER BY e.articles DESC LIMIT "
                + MOST_NAMED,
            EntitySql::row,
            key);
  }

  private static EntityView view(Session session, EntityRow row) {
    List<String> variants = new ArrayList<>();
    List<WrittenRole> roles = new ArrayList<>();
    List<EntityView.JoinedName> joined = new ArrayList<>();
    List<EntityRow> merged = new ArrayList<>();
    for (int member : members(session, row.id())) {
      variants.addAll(
          session.list(
              "SELECT surface FROM variant WHERE entity = ? ORDER BY surface",
              each -> each.getString(1),
              member));
      roles.addAll(
          session.list(
              "SELECT role, language FROM entity_role WHERE entity = ? ORDER BY language, role",
              each -> new WrittenRole(each.getString(1), each.getString(2)),
              member));
      joined.addAll(
          session.list(
              "SELECT a.id, r.name, r.reason FROM referent r JOIN article a ON a.article = r.article"
                  + " WHERE r.entity = ? AND r.reason IS NOT NULL ORDER BY r.day DESC LIMIT "
                  + MOST_JOINED,
              each ->
                  new EntityView.JoinedName(
                      each.getString(1), each.getString(2), each.getString(3)),
              member));
      merged.addAll(
          session.list(
              "SELECT " + COLUMNS + " FROM entity e WHERE e.entity = ? AND e.canonical <> e.entity",
              EntitySql::row,
              member));
    }
    return new EntityView(
        row,
        variants.stream().distinct().sorted().toList(),
        roles.stream().distinct().toList(),
        merged,
        decisions(session).stream()
            .filter(each -> each.entity().equals(row.id()) || each.target().equals(row.id()))
            .toList(),
        joined);
  }

  static Listing<ArticleRow> articles(Session session, String id, Slice slice) {
    List<Object> values = new ArrayList<>();
    String marks = Where.members(session, id, values);
    String from =
        " FROM article a WHERE a.article IN (SELECT r.article FROM referent r WHERE r.entity IN ("
            + marks
            + ")) AND a.superseded = 0";
    long total = session.number("SELECT COUNT(*)" + from, values.toArray());
    values.add(slice.count());
    values.add(slice.offset());
    List<ArticleRow> rows =
        session.list(
            "SELECT "
                + ArticleSql.COLUMNS
                + from
                + " ORDER BY a.day DESC, a.article DESC LIMIT ? OFFSET ?",
            ArticleSql::row,
            values.toArray());
    return new Listing<>(rows, total);
  }

  static List<Decision> decisions(Session session) {
    return session.list(
        "SELECT decision, at, kind, entity, target, article, name, undone_at FROM decision"
            + " ORDER BY decision DESC",
        row ->
            new Decision(
                row.getInt("decision"),
                Instant.parse(row.getString("at")),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getString("entity"),
                row.getString("target"),
                Columns.text(row, "article"),
                Columns.text(row, "name"),
                Columns.text(row, "undone_at").map(Instant::parse)));
  }
}
