package org.kilde.app.desk.store;

import java.util.ArrayList;
import java.util.List;
import org.kilde.app.desk.Filter;

/**
 * A condition with its values.
 *
 * @param sql empty, or from {@code WHERE} on
 */
record Where(String sql, List<Object> values) {

  Object[] array() {
    return values.toArray();
  }

  /** Of {@code article a}. */
  static Where ofArticles(Session session, Filter filter) {
    Conditions all = new Conditions();
    all.add("a.superseded = 0");
    articles(session, filter, all);
    return all.where();
  }

  /** Adds what a filter asks of {@code article a}. */
  static void articles(Session session, Filter filter, Conditions all) {
    filter.language().ifPresent(value -> all.add("a.language = ?", value));
    filter.outlet().ifPresent(value -> all.add("a.outlet = ?", value));
    days(filter, "a.day", all);
    filter
        .place()
        .ifPresent(
            value ->
                all.add(
                    "a.article IN (SELECT r.article FROM referent r WHERE r.entity IN ("
                        + members(session, value, all.values)
                        + "))"));
  }

  static void days(Filter filter, String column, Conditions all) {
    filter.from().ifPresent(day -> all.add(column + " >= ?", day.toEpochDay()));
    filter.to().ifPresent(day -> all.add(column + " <= ?", day.toEpochDay()));
    if (filter.to().isPresent() && filter.from().isEmpty()) {
      all.add(column + " > ?", (long) Days.UNKNOWN);
    }
  }

  /** A mark for each entity that one stands for; their numbers go to the values. */
  static String members(Session session, String entity, List<Object> values) {
    List<Integer> numbers = EntitySql.members(session, entity);
    values.addAll(numbers);
    return "?,".repeat(Math.max(0, numbers.size() - 1)) + (numbers.isEmpty() ? "NULL" : "?");
  }

  /** Conditions while they are gathered. */
  static final class Conditions {
    final List<String> parts = new ArrayList<>();
    final List<Object> values = new ArrayList<>();

    void add(String condition, Object... more) {
      parts.add(condition);
      values.addAll(List.of(more));
    }

    Where where() {
      return new Where(
          parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts), List.copyOf(values));
    }
  }
}
