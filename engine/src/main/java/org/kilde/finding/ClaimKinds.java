package org.kilde.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** What each claim is like, from the shared pack's {@code claim-kinds.tsv}. */
record ClaimKinds(
    Map<String, ClaimKinds.Kind> kinds, Set<String> general, OppositeKinds opposites) {
  private static final TableFormat FORMAT =
      TableFormat.of("claim-kinds.tsv", "claim", "lasting", "about", "concepts?");

  private static final TableFormat STAGE = TableFormat.of("stage-concepts.tsv", "concept");

  /** A state may end, an event has happened once and for all. */
  enum Lasting {
    STATE,
    EVENT,
    /** An event that may come again after days. */
    RECURRING,
    /** No claim: the row's concepts are too general to tell one matter from another. */
    GENERAL
  }

  /** What two sentences must share to be about the same. */
  enum About {
    PERSON,
    MATTER,
    /** As a matter, or the same two countries, persons, organizations: who does it and to whom. */
    PARTIES,
    /**
     * Little more than their story: the claim's own words are so special that they tell the matter.
     */
    STORY;

    /** False if names and concepts alone are too little between two sentences of one article. */
    boolean tiesOneArticle() {
      return this == PARTIES || this == STORY;
    }
  }

  /**
   * @param own concepts that the claim's own words bring along
   */
  record Kind(Lasting lasting, About about, Set<String> own) {}

  static ClaimKinds of(LanguagePack pack) {
    return pack.compiled(ClaimKinds.class, ClaimKinds::load);
  }

  private static ClaimKinds load(LanguagePack pack) {
    Map<String, Kind> kinds = new HashMap<>();
    Set<String> general = new HashSet<>();
    for (Row row : pack.table(FORMAT)) {
      Lasting lasting = row.constant("lasting", Lasting.class);
      Set<String> own = Set.copyOf(List.of(row.cell("concepts").split(" ")));
      if (lasting == Lasting.GENERAL) {
        general.addAll(own);
      } else {
        kinds.put(row.expect("claim"), new Kind(lasting, row.constant("about", About.class), own));
      }
    }
    pack.table(STAGE).forEach(row -> general.add(row.expect("concept")));
    return new ClaimKinds(Map.copyOf(kinds), Set.copyOf(general), OppositeKinds.of(pack));
  }
}
