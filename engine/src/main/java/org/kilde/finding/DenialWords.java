package org.kilde.finding;

import java.util.List;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/** Words by which somebody denies what was said before him, from {@code denials.tsv}. */
record DenialWords(Lexicon<DenialWords.Kind> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("denials.tsv", "kind", "phrase");

  /** What a word does in a denial. */
  enum Kind {
    /** Says that something is not so: "denies", "rejects". */
    DENIES,
    /** The same, also where nothing follows: "the minister denies". */
    DENIES_ALONE,
    /** The verb of a denial that ends with another word: "weist". */
    DENIES_FIRST,
    /** What ends it: "zurück". */
    DENIES_LAST,
    /** Says, with a negation before or behind it, the same: "does not accept". */
    ACCEPTS,
    /** What somebody says who says the opposite of what was said right before. */
    OPPOSITE,
    /** What is said of something untrue: "baseless", "a lie". */
    UNTRUE,
    /** Stands for what was said, or goes before a noun: "this", "it". */
    THIS,
    /** What is denied comes after it: "that", "about". */
    THAT,
    /** Goes before a noun that takes up what was said: "the", "such". */
    DEFINITE,
    /** A noun for what was said, after a word of the kinds before: "allegations". */
    NOUN,
    /** The same without such a word: "påstanden". */
    CLAIM,
    /** A noun for a number that was given, after such a word: "figure". */
    COUNT_NOUN,
    /** The same without such a word: "tallet". */
    COUNT,
    /** A whole denial: "that is not true". */
    REBUTS,
    /** No money at all: "not a cent". */
    NONE;

    /** True if a sentence with it may be a denial. */
    boolean turns() {
      return switch (this) {
        case DENIES, DENIES_ALONE, DENIES_LAST, ACCEPTS, OPPOSITE, UNTRUE, REBUTS, NONE -> true;
        case DENIES_FIRST, THIS, THAT, DEFINITE, NOUN, CLAIM, COUNT_NOUN, COUNT -> false;
      };
    }
  }

  static DenialWords of(LanguagePack pack) {
    return pack.compiled(DenialWords.class, DenialWords::load);
  }

  private static DenialWords load(LanguagePack pack) {
    Lexicon.Builder<Kind> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(row.expect("phrase"), row.constant("kind", Kind.class));
    }
    return new DenialWords(lexicon.build());
  }

  List<Lexicon.Match<Kind>> in(List<Token> tokens) {
    return lexicon.matches(tokens, 0, tokens.size());
  }
}
