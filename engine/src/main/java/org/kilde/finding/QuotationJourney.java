package org.kilde.finding;

import java.util.List;
import java.util.Locale;
import org.kilde.lineage.Passage;

/**
 * One utterance in several articles.
 *
 * @param speaker name
 * @param stops in the order they came
 * @param changes what was not kept, in the order of the stops
 */
public record QuotationJourney(
    String story, String speaker, List<Stop> stops, List<Change> changes) {

  public QuotationJourney {
    stops = List.copyOf(stops);
    changes = List.copyOf(changes);
  }

  /**
   * The utterance in one article.
   *
   * @param statement index in the article's statements
   */
  public record Stop(Passage passage, int statement, String language, List<String> via) {}

  /** What may change on the way. */
  public enum Kind {
    LOST_QUALIFIER,
    ADDED_QUALIFIER,
    OTHER_NUMBER,
    LOST_NEGATION,
    ADDED_NEGATION,
    STRONGER_VERB,
    WEAKER_VERB;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A change.
   *
   * @param from where it still stood
   * @param to who changed it first
   */
  public record Change(Kind kind, Passage from, Passage to) {}
}
