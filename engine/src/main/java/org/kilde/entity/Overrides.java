package org.kilde.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the user decided, kept across runs: entities to be merged, and articles whose name means
 * somebody else. One decision a line, parted by tabs: {@code merge ID INTO} or {@code split ARTICLE
 * NAME}.
 */
public final class Overrides {
  private final Map<String, String> merges = new LinkedHashMap<>();
  private final Map<String, String> splits = new HashMap<>();

  /** No decisions. */
  public static Overrides none() {
    return new Overrides();
  }

  /** The decisions in a file; none if there is no such file. */
  public static Overrides read(Path file) throws IOException {
    Overrides overrides = new Overrides();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          overrides.add(file + ":" + number, line.split("\t", -1));
        }
      }
    }
    return overrides;
  }

  private void add(String where, String[] cells) {
    if (cells.length == 3 && cells[0].equals("merge")) {
      merges.put(cells[1], cells[2]);
    } else if (cells.length == 3 && cells[0].equals("split")) {
      splits.put(cells[1] + "\t" + cells[2], where);
    } else {
      throw new IllegalArgumentException(
          where
              + ": decision, found \""
              + String.join("→", cells)
              + "\"; expected \"merge→ID→INTO\" or \"split→ARTICLE→NAME\" (→ is a tab). Correct it.");
    }
  }

  /** The entity that takes another's place by the user's word; itself if he said nothing. */
  public String merged(String id) {
    String target = id;
    for (int steps = 0; merges.containsKey(target) && steps < merges.size(); steps++) {
      target = merges.get(target);
    }
    return target;
  }

  /** The line that says a name in an article means somebody of its own. */
  Optional<String> findSplit(String article, String name) {
    return Optional.ofNullable(splits.get(article + "\t" + name));
  }
}
