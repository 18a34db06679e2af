package org.kilde.app.desk.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The desk's own database. */
class SqliteStoreTest extends StoreContract {
  private final Path folder;

  SqliteStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  Database empty() {
    return Database.sqlite(folder.resolve("desk.sqlite"));
  }
}
