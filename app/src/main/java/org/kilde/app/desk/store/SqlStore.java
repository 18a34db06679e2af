package org.kilde.app.desk.store;

import org.kilde.app.desk.DeskRows;

/** A desk's rows in a database. */
public final class SqlStore implements AutoCloseable {
  private final Database database;
  private final Readers readers;

  private SqlStore(Database database) {
    this.database = database;
    this.readers = new Readers(database);
  }

  /** Opens what is there; the schema must be this program's. */
  public static SqlStore open(Database database) {
    return new SqlStore(database);
  }

  /** Opens it, made or brought to this program's version first. */
  public static SqlStore openOrMake(Database database) {
    database.migrate();
    return new SqlStore(database);
  }

  public DeskRows rows() {
    return new SqlRows(readers);
  }

  /** The right to change rows; whoever holds it must be the only one. */
  public StoreWriter writer() {
    return new SqlWriter(database.openWriter());
  }

  @Override
  public void close() {
    readers.close();
  }
}
