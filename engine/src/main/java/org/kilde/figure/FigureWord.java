package org.kilde.figure;

import org.kilde.language.Rule;

/**
 * One thing a word or phrase may do around a numeral.
 *
 * @param measure label of the measure it gives; empty if it gives none
 * @param factor what its numbers are multiplied by: kilometres in a mile, days in a week
 * @param rule the line of the pack, or of the currency it names
 */
record FigureWord(Kind kind, String measure, double factor, Rule rule) {

  /** What a word does; {@link #inPack} names are those of the pack files. */
  enum Kind {
    // counted things, measures.tsv
    PERSON,
    PERSON_OF,
    ONE,
    MEMBER,
    CASUALTY,
    THING,
    UNIT,
    NONE,
    CURRENCY,
    SYMBOL,
    // what happens to persons, fates.tsv
    PARTICIPLE,
    INTRANSITIVE,
    TRANSITIVE,
    NOUN_OF,
    SPLIT_OPEN,
    SPLIT_CLOSE,
    TOLL,
    NUMBER_OF,
    SAME_FATE,
    VICTIMS,
    // grammar, figure-words.tsv
    AUX,
    OF,
    DEFINITE,
    AGENT,
    STOP,
    CLAUSE,
    RELATIVE,
    AND,
    PART,
    AMONG,
    OWN,
    PRONOUN,
    INCREMENT,
    TOTAL,
    ADVERB,
    HEDGE,
    /** A verb of counting, from counts.tsv: its object is a number. */
    COUNTS,
    /** The same behind its number, from counts.tsv. */
    CLOSES,
    // not-figures.tsv
    BEFORE,
    AFTER,
    BEFORE_UNIT,
    AFTER_UNIT,
    BEFORE_YEARS,
    AGED,
    YEAR
  }

  boolean isNoun() {
    return switch (kind) {
      case PERSON, ONE, MEMBER, CASUALTY, THING, UNIT, NONE, CURRENCY, SYMBOL -> true;
      case PERSON_OF,
          PARTICIPLE,
          INTRANSITIVE,
          TRANSITIVE,
          NOUN_OF,
          SPLIT_OPEN,
          SPLIT_CLOSE,
          TOLL,
          NUMBER_OF,
          SAME_FATE,
          VICTIMS,
          AUX,
          OF,
          DEFINITE,
          AGENT,
          STOP,
          CLAUSE,
          RELATIVE,
          AND,
          PART,
          AMONG,
          OWN,
          PRONOUN,
          INCREMENT,
          TOTAL,
          ADVERB,
          HEDGE,
          COUNTS,
          CLOSES,
          BEFORE,
          AFTER,
          BEFORE_UNIT,
          AFTER_UNIT,
          BEFORE_YEARS,
          AGED,
          YEAR ->
          false;
    };
  }

  /** Persons told of by their article, as a word for persons: "three of the tourists". */
  FigureWord asPerson() {
    return new FigureWord(Kind.PERSON, measure, factor, rule);
  }

  /** True if no counted thing's words go on across it. */
  boolean endsNoun() {
    return switch (kind) {
      case PARTICIPLE, INTRANSITIVE, TRANSITIVE, TOLL, SAME_FATE, CLOSES -> true;
      case AUX, AGENT, STOP, CLAUSE, RELATIVE, AND, PART, AMONG, HEDGE, DEFINITE, SPLIT_CLOSE ->
          true;
      case PERSON, ONE, MEMBER, CASUALTY, THING, UNIT, NONE, CURRENCY, SYMBOL -> false;
      case NOUN_OF, SPLIT_OPEN, NUMBER_OF, OF, OWN, PRONOUN, INCREMENT, TOTAL, ADVERB -> false;
      case VICTIMS, PERSON_OF, COUNTS -> false;
      case BEFORE, AFTER, BEFORE_UNIT, AFTER_UNIT, BEFORE_YEARS, AGED, YEAR -> false;
    };
  }
}
