package org.kilde.annotation;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Rule;
import org.kilde.text.Span;

/**
 * How a row was read: the answer to "why?".
 *
 * @param steps in the order they were taken
 */
public record Derivation(List<Step> steps) {
  public static final Derivation NONE = new Derivation(List.of());

  public Derivation {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param what in plain words: "cue after a quotation", "surname of a person named before"
   * @param rule the line of a pack behind it, if one is
   * @param words what it was read from, in the clean text, if it has a place
   */
  public record Step(String what, Optional<Rule> rule, Optional<Span> words) {
    public static Step of(String what) {
      return new Step(what, Optional.empty(), Optional.empty());
    }

    public static Step of(String what, Span words) {
      return new Step(what, Optional.empty(), Optional.of(words));
    }

    public static Step of(String what, Rule rule, Span words) {
      return new Step(what, Optional.of(rule), Optional.of(words));
    }
  }

  public static Derivation of(Step... steps) {
    return new Derivation(List.of(steps));
  }

  /** This with one more step at its end. */
  public Derivation and(Step step) {
    java.util.ArrayList<Step> all = new java.util.ArrayList<>(steps);
    all.add(step);
    return new Derivation(all);
  }
}
