package org.kilde.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Articles of a desk in one file; each starts with {@code === id | language | date | outlet}, its
 * text follows.
 */
final class DeskFile {
  private static final String START = "=== ";

  private DeskFile() {}

  static Desk read(String name) {
    Desk desk = new Desk();
    for (String part : words(name).split(START)) {
      if (!part.isBlank()) {
        int line = part.indexOf('\n');
        String[] head = part.substring(0, line).split(" \\| ");
        desk.article(head[0], head[1], head[2], head[3].strip(), part.substring(line + 1).strip());
      }
    }
    return desk;
  }

  private static String words(String name) {
    try (InputStream file = DeskFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
