package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.Decision;

/** Logs what the user decides about entities and makes the rows follow. */
final class DecisionWriter {
  private final Session session;
  private final EntityWriter entities;

  DecisionWriter(Session session, EntityWriter entities) {
    this.session = session;
    this.entities = entities;
  }

  int decide(
      Decision.Kind kind,
      String entity,
      String target,
      Optional<String> article,
      Optional<String> name,
      Instant at) {
    int number = (int) session.number("SELECT MAX(decision) FROM decision") + 1;
    session.run(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
        number,
        at.toString(),
        kind.name(),
        entity,
        target,
        article,
        name);
    switch (kind) {
      case MERGE -> point();
      case SPLIT -> assign(article.orElseThrow(), name.orElseThrow(), entity, target);
    }
    return number;
  }

  boolean undo(int number, Instant at) {
    Optional<Decision> decision =
        EntitySql.decisions(session).stream()
            .filter(each -> each.number() == number && !each.isUndone())
            .findFirst();
    if (decision.isEmpty()) {
      return false;
    }
    session.run("UPDATE decision SET undone_at = ? WHERE decision = ?", at.toString(), number);
    switch (decision.get().kind()) {
      case MERGE -> point();
      case SPLIT ->
          assign(
              decision.get().article().orElseThrow(),
              decision.get().name().orElseThrow(),
              decision.get().target(),
              decision.get().entity());
    }
    return true;
  }

  /** Points each entity to the one that stands for it, by all merges that hold. */
  private void point() {
    session.run("UPDATE entity SET canonical = entity WHERE canonical <> entity");
    Set<String> touched = new LinkedHashSet<>();
    for (Decision each : EntitySql.decisions(session).reversed()) {
      if (each.kind() == Decision.Kind.MERGE) {
        touched.add(each.entity());
        touched.add(each.target());
        if (!each.isUndone()) {
          session.run(
              "UPDATE entity SET canonical = (SELECT t.canonical FROM entity t WHERE t.id = ?)"
                  + " WHERE canonical = (SELECT s.canonical FROM entity s WHERE s.id = ?)",
              each.target(),
              each.entity());
        }
      }
    }
    touched.forEach(this::recount);
    entities.reset();
  }

  /** Counts an entity's articles and statements anew, with those of all it stands for. */
  private void recount(String id) {
    session.run(
        "UPDATE entity SET articles = (SELECT COUNT(DISTINCT r.article) FROM referent r"
            + " JOIN entity m ON m.entity = r.entity"
            + " WHERE m.entity = entity.entity OR m.canonical = entity.entity),"
            + " statements = (SELECT COUNT(*) FROM statement s JOIN entity m ON m.entity = s.speaker"
            + " WHERE m.entity = entity.entity OR m.canonical = entity.entity) WHERE id = ?",
        id);
  }

  void assign(String article, String name, String entity, String target) {
    int number = ArticleSql.number(session, article);
    String label =
        session
            .find("SELECT class FROM entity WHERE id = ?", row -> row.getString(1), entity)
            .orElse(EntityClass.PERSON.label());
    int to =
        entities.number(
            new NewArticle.Named(
                target, EntitySql.entityClass(label), name, Optional.empty(), Optional.empty()));
    List<Integer> from = EntitySql.members(session, entity);
    for (int each : from) {
      List<Integer> referents =
          session.list(
              "SELECT number FROM referent WHERE article = ? AND entity = ? AND name = ?",
              row -> row.getInt(1),
              number,
              each,
              name);
      if (!referents.isEmpty()) {
        move(number, each, to, name);
      }
    }
    recount(entity);
    recount(target);
    entities.reset();
  }

  private void move(int article, int from, int to, String name) {
    List<String> surfaces =
        session.list(
            "SELECT surfaces FROM referent WHERE article = ? AND entity = ? AND name = ?",
            row -> row.getString(1),
            article,
            from,
            name);
    session.run(
        "UPDATE referent SET entity = ? WHERE article = ? AND entity = ? AND name = ?",
        to,
        article,
        from,
        name);
    session.run(
        "UPDATE statement SET speaker = ? WHERE article = ? AND speaker = ?", to, article, from);
    session.run("UPDATE figure SET source = ? WHERE article = ? AND source = ?", to, article, from);
    session.run("UPDATE figure SET place = ? WHERE article = ? AND place = ?", to, article, from);
    surfaces.forEach(each -> entities.moveNames(from, to, Columns.names(each)));
  }
}
