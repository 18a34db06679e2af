package org.kilde.app.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One connection with its prepared statements. For one thread at a time. */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes a row of where a result stands. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work that fails as databases do. */
  interface Work<T> {
    T run() throws SQLException;
  }

  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
    return attempt(
        sql,
        () -> {
          PreparedStatement statement = bound(sql, values);
          List<T> rows = new ArrayList<>();
          try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
              rows.add(reader.read(result));
            }
          }
          return rows;
        });
  }

  <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) {
    return attempt(
        sql,
        () -> {
          PreparedStatement statement = bound(sql, values);
          try (ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(reader.read(result)) : Optional.empty();
          }
        });
  }

  /** The one number a query answers with; 0 if it answers nothing. */
  long number(String sql, @Nullable Object... values) {
    return find(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Changes rows and says how many. */
  int run(String sql, @Nullable Object... values) {
    return attempt(sql, () -> bound(sql, values).executeUpdate());
  }

  void begin() {
    attempt("begin", () -> set(false));
  }

  void commit() {
    attempt(
        "commit",
        () -> {
          connection.commit();
          return set(true);
        });
  }

  void rollback() {
    attempt(
        "rollback",
        () -> {
          connection.rollback();
          return set(true);
        });
  }

  /** Overwrites what was deleted: in SQLite by writing the write-ahead log back and emptying it. */
  void compact() {
    attempt(
        "compact",
        () -> {
          if (connection.getMetaData().getURL().startsWith("jdbc:sqlite:")) {
            try (java.sql.Statement statement = connection.createStatement()) {
              statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
          }
          return true;
        });
  }

  private boolean set(boolean autoCommit) throws SQLException {
    connection.setAutoCommit(autoCommit);
    return autoCommit;
  }

  private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(at, Types.NULL);
      case String text -> statement.setString(at, text);
      case Integer number -> statement.setInt(at, number);
      case Long number -> statement.setLong(at, number);
      case Double number -> statement.setDouble(at, number);
      case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Optional<?> optional -> bind(statement, at, optional.orElse(null));
      case OptionalInt optional ->
          bind(statement, at, optional.isPresent() ? optional.getAsInt() : null);
      case OptionalDouble optional ->
          bind(statement, at, optional.isPresent() ? optional.getAsDouble() : null);
      default -> throw new IllegalArgumentException("a value of " + value.getClass());
    }
  }

  private static <T> T attempt(String what, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new StoreException("desk: the database failed (" + e.getMessage() + "): " + what, e);
    }
  }

  @Override
  public void close() {
    attempt(
        "close",
        () -> {
          connection.close(); // its statements with it
          return true;
        });
  }
}
