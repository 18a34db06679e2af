package org.kilde.app.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.store.StoreWriter.Digested;
import org.kilde.app.desk.store.StoreWriter.Remembered;
import org.kilde.text.Span;

/** Reads what joining articles needs of those that are kept. */
final class JoiningSql {
  private static final String DIGESTED =
      "SELECT a.article, a.id, (SELECT s.id FROM story s WHERE s.story = a.story), d.packed"
          + " FROM article a LEFT JOIN digest d ON d.article = a.article WHERE a.superseded = 0";
  private static final Span NOWHERE = new Span(0, 0);

  private final Session session;

  JoiningSql(Session session) {
    this.session = session;
  }

  List<Digested> storyless(int most) {
    return session.list(
        DIGESTED + " AND a.story IS NULL ORDER BY a.day, a.id LIMIT ?", this::digested, most);
  }

  List<Digested> digests(List<String> ids) {
    List<Digested> found = new ArrayList<>();
    for (String id : ids) {
      session.find(DIGESTED + " AND a.id = ?", this::digested, id).ifPresent(found::add);
    }
    return found;
  }

  private Digested digested(ResultSet row) throws SQLException {
    return new Digested(
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        session.list(
            "SELECT c.id, c.name, c.class FROM referent r JOIN entity e ON e.entity = r.entity"
                + " JOIN entity c ON c.entity = e.canonical WHERE r.article = ? ORDER BY r.number",
            each ->
                new EntityRef(
                    each.getString(1), each.getString(2), EntitySql.entityClass(each.getString(3))),
            row.getInt(1)),
        bytes(row, 4));
  }

  List<String> documentsOf(String story) {
    return session.list(
        "SELECT a.id FROM story s JOIN article a ON a.story = s.story WHERE s.id = ?"
            + " ORDER BY a.day, a.id",
        row -> row.getString(1),
        story);
  }

  void dropBefore(int latest) {
    session.run(
        "DELETE FROM digest WHERE article IN (SELECT a.article FROM story s"
            + " JOIN article a ON a.story = s.story WHERE s.day_to < (SELECT MIN(l.day) FROM"
            + " (SELECT day FROM article WHERE superseded = 0 AND story IS NOT NULL"
            + " ORDER BY day DESC LIMIT ?) AS l))",
        latest);
  }

  List<Remembered> latest(int most) {
    List<Remembered> latest =
        session.list(
            "SELECT a.article, a.id, a.language, s.id, d.packed FROM article a"
                + " JOIN story s ON s.story = a.story LEFT JOIN digest d ON d.article = a.article"
                + " WHERE a.superseded = 0 ORDER BY a.day DESC, a.id DESC LIMIT ?",
            this::remembered,
            most);
    return latest.reversed();
  }

  private Remembered remembered(ResultSet row) throws SQLException {
    List<Referent> referents = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    session.list(
        "SELECT r.number, e.class, r.name, r.surfaces, r.roles, e.known, e.id FROM referent r"
            + " JOIN entity e ON e.entity = r.entity WHERE r.article = ? ORDER BY r.number",
        each -> {
          referents.add(
              new Referent(
                  each.getInt(1),
                  EntitySql.entityClass(each.getString(2)),
                  each.getString(3),
                  Columns.names(each.getString(4)),
                  Columns.names(each.getString(5)).stream()
                      .map(role -> new Role(role, NOWHERE))
                      .toList(),
                  Optional.ofNullable(each.getString(6))));
          return entities.add(each.getString(7));
        },
        row.getInt(1));
    return new Remembered(
        row.getString(2), row.getString(3), row.getString(4), referents, entities, bytes(row, 5));
  }

  /** Empty if it is not kept any more. */
  private static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte[] kept = row.getBytes(column);
    return kept == null ? new byte[0] : kept;
  }
}
