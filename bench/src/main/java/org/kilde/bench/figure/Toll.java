package org.kilde.bench.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence and the figures in it.
 *
 * @param source words of whoever says so; {@code -} if nobody does; parted by {@code ;} where each
 *     figure has its own
 */
record Toll(String text, List<Expected> figures, String source) {

  /** Who vouches for one of the figures. */
  String sourceOf(int figure) {
    String[] sources = source.split("; ");
    return sources[Math.min(figure, sources.length - 1)];
  }

  /** The tolls of one language, from the resources beside this class. */
  static List<Toll> read(String language) {
    List<Toll> tolls = new ArrayList<>();
    for (String line : lines("tolls." + language + ".tsv")) {
      String[] cells = line.split("\t", -1);
      List<Expected> figures = new ArrayList<>();
      for (String figure : cells[1].split("; ")) {
        figures.add(Expected.of(figure));
      }
      tolls.add(new Toll(cells[0], figures, cells[2]));
    }
    return tolls;
  }

  /** The lines of a resource without comments and header. */
  static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Toll.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
