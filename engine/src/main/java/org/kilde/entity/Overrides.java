package org.kilde.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What the user decided, kept across runs: entities to be merged, and articles whose name means
 * somebody else. A file has one decision a line, parted by tabs: {@code merge ID INTO} or {@code
 * split ARTICLE NAME}. Never changed: {@link #with} and {@link #without} give new ones, so that a
 * decision can be undone; entities are then resolved anew.
 */
public final class Overrides {
  private final SequencedSet<Decision> decisions;
  private final Map<String, String> merges = new HashMap<>();

  private Overrides(SequencedSet<Decision> decisions) {
    this.decisions = decisions;
    for (Decision each : decisions) {
      if (each instanceof Decision.MergeInto merge) {
        merges.put(merge.id(), merge.into());
      }
    }
  }

  /** One thing the user decided. */
  public sealed interface Decision {
    /**
     * Two entities are one.
     *
     * @param id id of the entity that ends
     * @param into id of the one that takes its place
     */
    record MergeInto(String id, String into) implements Decision {}

    /**
     * A name in one article means an entity of its own.
     *
     * @param article id of the article
     * @param name of the referent, as {@link org.kilde.annotation.Referent#name} has it
     */
    record Split(String article, String name) implements Decision {}

    /** The decision as a line of the file, without line end. */
    default String line() {
      return switch (this) {
        case MergeInto merge -> "merge\t" + merge.id() + "\t" + merge.into();
        case Split split -> "split\t" + split.article() + "\t" + split.name();
      };
    }
  }

  /** No decisions. */
  public static Overrides none() {
    return new Overrides(new LinkedHashSet<>());
  }

  /**
   * The decisions in a file; none if there is no such file.
   *
   * @throws IllegalArgumentException for a line that is no decision; the message names the line
   */
  public static Overrides read(Path file) throws IOException {
    SequencedSet<Decision> decisions = new LinkedHashSet<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          decisions.add(decision(file + ":" + number, line.split("\t", -1)));
        }
      }
    }
    return new Overrides(decisions);
  }

  private static Decision decision(String where, String[] cells) {
    if (cells.length == 3 && cells[0].equals("merge")) {
      return new Decision.MergeInto(cells[1], cells[2]);
    }
    if (cells.length == 3 && cells[0].equals("split")) {
      return new Decision.Split(cells[1], cells[2]);
    }
    throw new IllegalArgumentException(
        where
            + ": decision, found \""
            + String.join("→", cells)
            + "\"; expected \"merge→ID→INTO\" or \"split→ARTICLE→NAME\" (→ is a tab). Correct it.");
  }

  /** Writes what {@link #read} reads; the file appears whole or not at all. */
  public void write(Path file) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    List<String> lines = new ArrayList<>(List.of("# Decisions on entities; undo one by its line."));
    decisions.forEach(each -> lines.add(each.line()));
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** All decisions, the oldest first. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /**
   * These and one more, which becomes the newest.
   *
   * @throws IllegalArgumentException for a merge of what is one already, which would never end
   */
  public Overrides with(Decision decision) {
    if (decision instanceof Decision.MergeInto merge
        && merged(merge.into()).equals(merged(merge.id()))) {
      throw new IllegalArgumentException(
          "merge: found "
              + merge.id()
              + " and "
              + merge.into()
              + ", which are one already; expected two entities. Undo the earlier merge first.");
    }
    SequencedSet<Decision> more = new LinkedHashSet<>(decisions);
    more.addLast(decision);
    return new Overrides(more);
  }

  /** These without one; the same if it is not among them. */
  public Overrides without(Decision decision) {
    SequencedSet<Decision> fewer = new LinkedHashSet<>(decisions);
    fewer.remove(decision);
    return new Overrides(fewer);
  }

  /** The entity that takes another's place by the user's word; itself if he said nothing. */
  public String merged(String id) {
    String target = id;
    for (int steps = 0; merges.containsKey(target) && steps < merges.size(); steps++) {
      target = merges.get(target);
    }
    return target;
  }

  /** The decision that says a name in an article means somebody of its own. */
  Optional<Decision> findSplit(String article, String name) {
    Decision split = new Decision.Split(article, name);
    return decisions.contains(split) ? Optional.of(split) : Optional.empty();
  }
}
