package org.kilde;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tables of a small language made up for a test. */
public final class OwnPack {
  private OwnPack() {}

  /** A table of a language; {@code >} in a line parts its columns. */
  public static void table(Path folder, String tag, String file, String... lines)
      throws IOException {
    Files.createDirectories(folder.resolve(tag));
    Files.writeString(
        folder.resolve(tag).resolve(file + ".tsv"),
        String.join("\n", lines).replace('>', '\t') + "\n");
  }
}
