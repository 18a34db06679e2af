package org.kilde.app.why;

import java.util.List;
import java.util.Optional;
import org.kilde.text.Span;

/**
 * Why a row is there.
 *
 * @param id of the row
 * @param what it is: "statement of Mira Oskal (direct)"
 * @param span its words in the article's clean text
 * @param words as they stand
 * @param steps how it was read, in order
 */
public record Explanation(String id, String what, Span span, String words, List<Step> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param what in plain words
   * @param rule place in a language pack, such as {@code languages/da/cues.tsv:14}
   * @param words what it was read from
   */
  public record Step(String what, Optional<String> rule, Optional<String> words) {}
}
