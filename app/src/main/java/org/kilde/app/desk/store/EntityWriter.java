package org.kilde.app.desk.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.annotation.Statement;
import org.kilde.name.NameKey;

/** Writes entities, their names, and how much is of each. */
final class EntityWriter {
  private static final int MOST_KEPT = 200_000;

  private final Session session;
  private final Map<String, Known> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Known> eldest) {
          return size() > MOST_KEPT;
        }
      };
  private int next;

  /** What is remembered of an entity, so that it need not be looked up for each article. */
  private record Known(int number, int canonical, int nameLength) {}

  EntityWriter(Session session) {
    this.session = session;
    reset();
  }

  /** Forgets what may have changed behind its back. */
  void reset() {
    known.clear();
    next = (int) session.number("SELECT MAX(entity) FROM entity") + 1;
  }

  /** Writes the referents of an article and says the numbers of their entities. */
  int[] write(int article, int day, AnalyzedArticle read, List<NewArticle.Named> named) {
    int[] mentions = new int[named.size()];
    for (Mention mention : read.mentions()) {
      mentions[mention.referent()]++;
    }
    int[] numbers = new int[named.size()];
    String language = read.article().language().value();
    for (int i = 0; i < numbers.length; i++) {
      Referent referent = read.referents().get(i);
      numbers[i] = number(named.get(i));
      session.run(
          "INSERT INTO referent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          article,
          i,
          numbers[i],
          day,
          referent.name(),
          Columns.names(referent.surfaces()),
          Columns.names(referent.roles().stream().map(Role::text).toList()),
          mentions[i],
          named.get(i).reason());
      names(
          numbers[i],
          referent.surfaces(),
          referent.roles().stream().map(Role::text).toList(),
          language,
          1);
    }
    count(numbers, statements(read, numbers), 1);
    return numbers;
  }

  private static Map<Integer, Integer> statements(AnalyzedArticle read, int[] numbers) {
    Map<Integer, Integer> statements = new HashMap<>();
    for (Statement each : read.statements()) {
      each.speaker()
          .referent()
          .ifPresent(referent -> statements.merge(numbers[referent], 1, Integer::sum));
    }
    return statements;
  }

  /** The number of an entity; made if it is new, its name bettered if a fuller one comes. */
  int number(NewArticle.Named named) {
    Known entity = known.get(named.id());
    if (entity == null) {
      entity = find(named).orElseGet(() -> create(named));
      known.put(named.id(), entity);
    }
    if (named.known().isEmpty() && named.name().length() > entity.nameLength()) {
      session.run("UPDATE entity SET name = ? WHERE entity = ?", named.name(), entity.number());
      words(entity.number(), named.name());
      known.put(named.id(), new Known(entity.number(), entity.canonical(), named.name().length()));
    }
    return entity.number();
  }

  private Optional<Known> find(NewArticle.Named named) {
    return session.find(
        "SELECT entity, canonical, name FROM entity WHERE id = ?",
        row -> new Known(row.getInt(1), row.getInt(2), row.getString(3).length()),
        named.id());
  }

  private Known create(NewArticle.Named named) {
    int number = next++;
    session.run(
        "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
        number,
        named.id(),
        named.entityClass().label(),
        named.name(),
        named.known(),
        number);
    words(number, named.name());
    return new Known(number, number, named.name().length());
  }

  private void names(
      int entity, List<String> surfaces, List<String> roles, String language, int by) {
    for (String surface : new LinkedHashSet<>(surfaces)) {
      int there =
          session.run(
              "UPDATE variant SET articles = articles + ? WHERE entity = ? AND surface = ?",
              by,
              entity,
              surface);
      if (there == 0 && by > 0) {
        session.run(
            "INSERT INTO variant VALUES (?, ?, ?, 1)", entity, surface, NameKey.of(surface));
        words(entity, surface);
      }
    }
    for (String role : new LinkedHashSet<>(roles)) {
      int there =
          session.run(
              "UPDATE entity_role SET articles = articles + ?"
                  + " WHERE entity = ? AND role = ? AND language = ?",
              by,
              entity,
              role,
              language);
      if (there == 0 && by > 0) {
        session.run("INSERT INTO entity_role VALUES (?, ?, ?, 1)", entity, role, language);
      }
    }
  }

  /** Gives the surfaces of one article to another entity. */
  void moveNames(int from, int to, List<String> surfaces) {
    names(from, surfaces, List.of(), "", -1);
    names(to, surfaces, List.of(), "", 1);
    session.run("DELETE FROM variant WHERE entity = ? AND articles <= 0", from);
  }

  private void words(int entity, String name) {
    for (String word : NameKey.of(name).split(" ")) {
      if (!word.isEmpty()) {
        session.run("INSERT INTO name_word VALUES (?, ?) ON CONFLICT DO NOTHING", word, entity);
      }
    }
  }

  private void count(int[] entities, Map<Integer, Integer> statements, int by) {
    Map<Integer, Integer> counted = new LinkedHashMap<>(); // entity or its canonical → statements
    for (int entity : entities) {
      counted.putIfAbsent(entity, statements.getOrDefault(entity, 0));
    }
    Map<Integer, Integer> canonical = new HashMap<>();
    for (Map.Entry<Integer, Integer> each : counted.entrySet()) {
      int main = canonicalOf(each.getKey());
      if (main != each.getKey()) {
        canonical.merge(main, each.getValue(), Integer::sum);
      }
    }
    canonical.forEach((main, its) -> counted.merge(main, its, Integer::sum));
    counted.forEach(
        (entity, its) ->
            session.run(
                "UPDATE entity SET articles = articles + ?, statements = statements + ?"
                    + " WHERE entity = ?",
                by,
                by * its,
                entity));
  }

  private int canonicalOf(int entity) {
    return (int) session.number("SELECT canonical FROM entity WHERE entity = ?", entity);
  }

  /** Takes away the referents of an article, and entities that nothing is left of. */
  void delete(int article, String language) {
    record Row(int entity, List<String> surfaces, List<String> roles) {}
    List<Row> rows =
        session.list(
            "SELECT entity, surfaces, roles FROM referent WHERE article = ?",
            row ->
                new Row(
                    row.getInt(1),
                    Columns.names(row.getString(2)),
                    Columns.names(row.getString(3))),
            article);
    Map<Integer, Integer> statements = new HashMap<>();
    session.list(
        "SELECT speaker FROM statement WHERE article = ? AND speaker IS NOT NULL",
        row -> statements.merge(row.getInt(1), 1, Integer::sum),
        article);
    count(rows.stream().mapToInt(Row::entity).toArray(), statements, -1);
    rows.forEach(row -> names(row.entity(), row.surfaces(), row.roles(), language, -1));
    session.run("DELETE FROM referent WHERE article = ?", article);
    Set<Integer> touched = new LinkedHashSet<>();
    rows.forEach(row -> touched.add(row.entity()));
    touched.forEach(this::prune);
    reset();
  }

  private void prune(int entity) {
    session.run("DELETE FROM variant WHERE entity = ? AND articles <= 0", entity);
    session.run("DELETE FROM entity_role WHERE entity = ? AND articles <= 0", entity);
    boolean used =
        session.number("SELECT COUNT(*) FROM referent WHERE entity = ?", entity) > 0
            || session.number(
                    "SELECT COUNT(*) FROM decision d JOIN entity e"
                        + " ON d.entity = e.id OR d.target = e.id WHERE e.entity = ?",
                    entity)
                > 0;
    if (!used) {
      for (String table : List.of("variant", "entity_role", "name_word", "entity")) {
        session.run("DELETE FROM " + table + " WHERE entity = ?", entity);
      }
    }
  }
}
