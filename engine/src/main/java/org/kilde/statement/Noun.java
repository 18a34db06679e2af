package org.kilde.statement;

import org.kilde.language.Rule;

/**
 * A word that can speak though it is no name.
 *
 * @param form the case of the word as written
 * @param rule its line in {@code speakers.tsv}
 */
record Noun(Kind kind, Form form, Rule rule) {

  /** What its case says, where a language has cases. */
  enum Form {
    /** Only a subject has it. */
    NOMINATIVE,
    /** No subject has it. */
    OBLIQUE,
    ANY
  }

  /** Who such a word stands for. */
  enum Kind {
    /** An office or trade: "præsident", "talsmand". */
    ROLE,
    /** Somebody told of before: "mannen", "the politician". */
    PERSON,
    /** The same of a man: "mannen", "the father". */
    MAN,
    /** The same of a woman: "kvinnen", "the mother". */
    WOMAN,
    /** A body: "politiet", "the ministry". */
    COLLECTIVE,
    /** A newspaper, a channel, an agency, also a report. */
    MEDIUM,
    /** A place that speaks as a medium: "Twitter". */
    CHANNEL,
    ANONYMOUS,
    /** "han", "he". */
    HE,
    /** "hun", "she". */
    SHE,
    /** "de", "they". */
    THEY,
    /** "jeg", "we", "you": outside a quotation the writer or the reader. */
    WRITER,
    /** No word: the ending of a verb that stands without a subject, "añadió". */
    IMPLIED;

    /** May stand in apposition to a name: "X, direktør for Y". */
    boolean isTitle() {
      return this == ROLE || this == COLLECTIVE || this == MEDIUM || isToldOf();
    }

    boolean isPronoun() {
      return this == HE || this == SHE || this == THEY || this == WRITER || this == IMPLIED;
    }

    boolean isOnePerson() {
      return this == HE || this == SHE || isToldOf();
    }

    boolean isToldOf() {
      return this == PERSON || this == MAN || this == WOMAN;
    }

    /** HE or SHE where the word says which; else itself. */
    Kind pronoun() {
      return switch (this) {
        case MAN -> HE;
        case WOMAN -> SHE;
        case ROLE, PERSON, COLLECTIVE, MEDIUM, CHANNEL, ANONYMOUS, HE, SHE, THEY, IMPLIED, WRITER ->
            this;
      };
    }
  }
}
