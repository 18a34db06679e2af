package org.kilde.number;

import java.util.Optional;
import java.util.OptionalDouble;
import org.kilde.annotation.Qualifier;
import org.kilde.language.Rule;

/**
 * One thing a word or phrase may do in a numeral.
 *
 * @param value of a number, scale or fraction; 0 where there is none
 * @param low of a vague amount
 * @param high of a vague amount; empty = open
 * @param rule the line of the pack; empty if spelled out by ICU4J
 */
record NumberWord(
    Kind kind,
    double value,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    Optional<Rule> rule) {

  /** What a word does. */
  enum Kind {
    /** Adds its value. */
    NUMBER,
    /** Multiplies what stands before it: hundred, thousand, million. */
    SCALE,
    /** As a scale, and the sum is not meant exactly: dozen. */
    ROUND,
    /** One before a scale, nothing elsewhere: "a" dozen, "en" million. */
    ARTICLE,
    /** Before a scale a part of it, after a joiner added: "half a", "en halv". */
    FRACTION,
    /** Between parts of a number: "and". */
    JOINER,
    /** Between whole number and decimals: "point". */
    POINT,
    /** Between the ends of a range: "to", "bis". */
    RANGE,
    /** Between the ends after an opener: between 40 "and" 50. */
    LINK,
    /** Opens a range: "between". */
    OPENER,
    /** Before a number, says how exact it is. */
    QUALIFIER,
    /** After a number, says how exact it is: "or so". */
    AFTER,
    /** An amount of its own: dozens, flere tusen. */
    VAGUE,
    /** May stand between qualifier and number: "the", "die". */
    SKIP,
    /** Growing or falling before it: "from 28 to 31" is no range then. */
    CHANGE,
    /** No number here although it looks like one. */
    NOT,
    /** Hangs on digits without changing them: Russian and Kazakh case endings. */
    ENDING,
    /** Hangs on digits and makes them inexact: "40-tal". */
    ROUND_ENDING
  }

  static NumberWord of(Kind kind, double value, Rule rule) {
    return new NumberWord(
        kind,
        value,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Qualifier.EXACT,
        Optional.of(rule));
  }

  /** A word as ICU4J spells a number. */
  static NumberWord spelled(double value) {
    return new NumberWord(
        Kind.NUMBER,
        value,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Qualifier.EXACT,
        Optional.empty());
  }

  boolean isScale() {
    return kind == Kind.SCALE || kind == Kind.ROUND;
  }
}
