package org.kilde.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.number.Numeral;

/** A numeral with the thing it counts, on its way to a figure. */
final class Candidate {

  /** What kind of thing stands after the number. */
  enum Counted {
    /** Persons, whom something may have happened to. */
    PERSON,
    /** A word that says what happened: dead, arrests. */
    CASUALTY,
    THING,
    UNIT,
    MONEY,
    /** Words the pack does not know. */
    UNKNOWN,
    /** Nothing: "more than 3,700 were arrested". */
    ELIDED,
    /** Something that is never a figure: times, goals, degrees. */
    NOTHING
  }

  final Numeral numeral;
  final int first; // index of the first token of sign, qualifier or number
  final int numberEnd; // index after the number's last token
  final int end; // index after the counted thing

  Counted counted;
  @Nullable FigureWord noun;
  int index; // among the sentence's candidates
  boolean part;
  boolean listed; // after "including"
  boolean ofWhole; // "24 of", before another number
  boolean increment;
  boolean total;
  boolean fromLeft; // what happened was told before the number
  boolean again; // another count of what was counted before
  boolean whole; // the 31 of "24 of 31": nothing happened to all of them
  String measure = "";
  final List<Derivation.Step> steps = new ArrayList<>();

  Candidate(
      Numeral numeral,
      Counted counted,
      int first,
      int numberEnd,
      int end,
      @Nullable FigureWord noun) {
    this.numeral = numeral;
    this.counted = counted;
    this.first = first;
    this.numberEnd = numberEnd;
    this.end = end;
    this.noun = noun;
  }

  /** True if something may have happened to what is counted. */
  boolean mayHaveFate() {
    return switch (counted) {
      case PERSON, UNKNOWN, ELIDED -> !whole;
      case CASUALTY, THING, UNIT, MONEY, NOTHING -> false;
    };
  }

  boolean isSettled() {
    return !measure.isEmpty();
  }

  void settle(String label, Derivation.Step step) {
    measure = label;
    steps.add(step);
  }

  /** True if the number is a word such as "thousands": those are persons more often than not. */
  boolean isVague() {
    return switch (numeral.qualifier()) {
      case DOZENS, HUNDREDS, THOUSANDS, SEVERAL_THOUSAND -> true;
      case EXACT, ABOUT, NEARLY, MORE_THAN, AT_LEAST, AT_MOST, BETWEEN -> false;
    };
  }

  /** True if what is counted can be parted: money, kilometres, percent. */
  boolean isMeasured() {
    return counted == Counted.UNIT || counted == Counted.MONEY;
  }

  double value() {
    return numeral.value();
  }
}
