package org.kilde.finding;

import java.util.HashMap;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** What each pair of opposites is like, from the shared pack's {@code opposite-kinds.tsv}. */
record OppositeKinds(Map<String, OppositeKinds.Kind> kinds) {
  private static final TableFormat FORMAT =
      TableFormat.of("opposite-kinds.tsv", "pair", "tie", "about");

  /** What two voices must share beside the opposites. */
  enum Tie {
    /** Nothing, if one answers the other in the same paragraph. */
    NEAR,
    /** A word or a name of their matter: both words are said of too many things. */
    WORD,
    /** The same, of nouns: a negation beside one does not make it the other ("no civilians"). */
    NOUN
  }

  /**
   * @param about the pair for readers: "open or closed"
   */
  record Kind(Tie tie, String about) {
    /** True if nearness alone does not tie two voices. */
    boolean isLoose() {
      return tie != Tie.NEAR;
    }
  }

  /** True if a negation turns the words of a pair into its other side. */
  boolean isTurned(String pair) {
    Kind kind = kinds.get(pair);
    return kind != null && kind.tie() != Tie.NOUN;
  }

  static OppositeKinds of(LanguagePack pack) {
    return pack.compiled(OppositeKinds.class, OppositeKinds::load);
  }

  private static OppositeKinds load(LanguagePack pack) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Row row : pack.table(FORMAT)) {
      kinds.put(row.expect("pair"), new Kind(row.constant("tie", Tie.class), row.expect("about")));
    }
    return new OppositeKinds(Map.copyOf(kinds));
  }
}
