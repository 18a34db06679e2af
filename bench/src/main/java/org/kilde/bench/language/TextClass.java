package org.kilde.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One thing the model tells apart.
 *
 * @param script {@code latin} or {@code cyrillic}
 * @param tag its tag in the model
 * @param weight how often training sees it
 * @param sources Lingua's languages; none for noise
 * @param articles name of a file with real texts, or empty
 */
record TextClass(String script, String tag, int weight, List<String> sources, String articles) {

  static List<TextClass> all(String script) {
    return table()
        .lines()
        .filter(line -> line.startsWith(script + "\t"))
        .map(TextClass::parse)
        .toList();
  }

  private static TextClass parse(String line) {
    String[] cells = line.split("\t", -1);
    List<String> sources = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(","));
    return new TextClass(cells[0], cells[1], Integer.parseInt(cells[2]), sources, cells[4]);
  }

  private static String table() {
    InputStream in = TextClass.class.getResourceAsStream("classes.tsv");
    try (InputStream open = Objects.requireNonNull(in, "classes.tsv")) {
      return new String(open.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
