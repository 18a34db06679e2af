package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kilde.app.desk.store.Database;

/**
 * Where things are in a desk's folder.
 *
 * @param folder of the desk
 */
record DeskPaths(Path folder) {

  Path store() {
    return folder.resolve("desk.sqlite");
  }

  Path index() {
    return folder.resolve("index");
  }

  Path lock() {
    return folder.resolve("writing.lock");
  }

  Database database() {
    return Database.sqlite(store());
  }

  boolean exists() {
    return Files.exists(store());
  }

  void make() throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DeskException(
          folder + ": cannot make the desk's folder (" + e + "). Name another: --desk FOLDER");
    }
  }
}
