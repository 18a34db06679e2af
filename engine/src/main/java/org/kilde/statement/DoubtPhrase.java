package org.kilde.statement;

import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/** Words by which an article doubts a claim, and where that claim stands. */
record DoubtPhrase(Target target, Rule rule) {
  static final TableFormat FORMAT = TableFormat.of("doubts.tsv", "words", "target");

  /** Where the doubted claim stands. */
  enum Target {
    /** The words after: "svært at få verificeret …". */
    FOLLOWING,
    /** The words before in the same sentence: "… could not be verified". */
    PRECEDING,
    /** The sentence before: "Et tal, der …". */
    SENTENCE_BEFORE
  }

  static Lexicon<DoubtPhrase> read(LanguagePack pack) {
    Lexicon.Builder<DoubtPhrase> phrases = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      DoubtPhrase phrase = new DoubtPhrase(row.constant("target", Target.class), row.rule());
      for (String words : row.expect("words").split("; *")) {
        phrases.add(words, phrase);
      }
    }
    return phrases.build();
  }
}
