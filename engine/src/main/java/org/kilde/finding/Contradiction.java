package org.kilde.finding;

import java.util.Locale;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/**
 * Two passages that cannot both hold.
 *
 * @param a the earlier one
 * @param b the later one
 * @param about what both speak of
 */
public record Contradiction(
    String id, String story, Side a, Side b, String about, Relation relation) {
  /** The days of a passage of which none are known. */
  static final Period ANY = new Period(0, Period.OPEN);

  /** One whose id is made of its passages' places. */
  static Contradiction of(String story, Side a, Side b, String about, Relation relation) {
    return new Contradiction("x-" + a.id() + "-" + b.id(), story, a, b, about, relation);
  }

  /** How the two stand to each other. */
  public enum Relation {
    CONTRADICTS,
    /** Who is concerned, or a word of denial, says it is not so. */
    DENIES,
    /** The later passage says that it puts the earlier right. */
    CORRECTS,
    /** The same source says otherwise at a later time. */
    UPDATES;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One passage.
   *
   * @param statement index in its article's statements; -1 in the writer's own voice
   * @param holds whether it says that what both speak of is so
   */
  public record Side(Passage passage, int statement, boolean holds) {
    private String id() {
      return passage.document() + "." + passage.start();
    }
  }
}
