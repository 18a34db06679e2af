package org.kilde.lineage;

import java.util.List;
import java.util.Optional;

/**
 * Articles that are one text.
 *
 * @param documents the one that stands nearest to all others first, then by date and id
 * @param agency whose tag any of them bears
 * @param differences of each against the first
 */
public record Copies(
    List<String> documents, Optional<String> agency, List<Difference> differences) {
  public Copies {
    documents = List.copyOf(documents);
    differences = List.copyOf(differences);
  }

  /** What one copy has and the other has not. */
  public sealed interface Difference {
    /** The copy that differs. */
    String document();
  }

  /** A sentence only the copy has. */
  public record Added(Passage passage) implements Difference {
    @Override
    public String document() {
      return passage.document();
    }
  }

  /** A sentence of the first text that the copy leaves out. */
  public record Lost(String document, Passage original) implements Difference {}

  /** A sentence in other words. */
  public record Changed(Passage original, Passage passage) implements Difference {
    @Override
    public String document() {
      return passage.document();
    }
  }
}
