package org.kilde.app.desk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Where the rows are: how to connect, and what its SQL calls things.
 *
 * @param url of JDBC
 * @param properties of a connection
 * @param bytes the type of bytes
 * @param clustered keeps a table in the order of its key; may be empty
 */
public record Database(String url, Map<String, String> properties, String bytes, String clustered) {
  /** The version of the schema this program writes. */
  static final int VERSION = 2;

  private static final Logger LOG = Logger.getLogger("org.flywaydb"); // held, or its level is lost

  /** A file of SQLite: what is committed is on the disk, and reading goes on while one writes. */
  public static Database sqlite(Path file) {
    return new Database(
        "jdbc:sqlite:" + file.toAbsolutePath(),
        Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "10000",
            "cache_size", "-32000",
            "secure_delete", "ON",
            "temp_store", "MEMORY",
            "jdbc.get_generated_keys", "false", // else each INSERT prepares a query of its own
            "mmap_size", "268435456"),
        "BLOB",
        "WITHOUT ROWID");
  }

  /** A PostgreSQL server. */
  public static Database postgresql(String url, Map<String, String> properties) {
    return new Database(url, properties, "BYTEA", "");
  }

  /** A connection that only reads. */
  Session openReader() {
    return open(Map.of());
  }

  /** A connection that takes the right to write when a transaction begins. */
  Session openWriter() {
    return open(
        url.startsWith("jdbc:sqlite:") ? Map.of("transaction_mode", "IMMEDIATE") : Map.of());
  }

  private Session open(Map<String, String> more) {
    try {
      return new Session(connect(more));
    } catch (SQLException e) {
      throw new StoreException(
          "desk: cannot open " + url + " (" + e.getMessage() + "). Check the folder.", e);
    }
  }

  private Connection connect(Map<String, String> more) throws SQLException {
    Properties all = new Properties();
    all.putAll(properties);
    all.putAll(more);
    return DriverManager.getConnection(url, all);
  }

  /** Brings the schema to this program's version; tells if anything was done. */
  boolean migrate() {
    if (version() == VERSION) {
      return false; // without the time Flyway takes to look
    }
    try {
      LOG.setLevel(Level.WARNING);
      MigrateResult result =
          Flyway.configure(Database.class.getClassLoader())
              .dataSource(url, "", "")
              .jdbcProperties(properties)
              .locations("classpath:org/kilde/app/desk/store")
              .placeholders(Map.of("bytes", bytes, "clustered", clustered))
              .load()
              .migrate();
      return result.migrationsExecuted > 0;
    } catch (FlywayException e) {
      throw new StoreException(
          "desk: cannot bring " + url + " to this program's version (" + e.getMessage() + ").", e);
    }
  }

  /** The version of the schema that is there; 0 if none is. */
  private int version() {
    try (Session session = openReader()) {
      return (int)
          session.number(
              "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success");
    } catch (StoreException e) {
      return 0; // no such table yet
    }
  }
}
