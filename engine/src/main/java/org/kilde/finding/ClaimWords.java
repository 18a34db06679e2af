package org.kilde.finding;

import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Words that say that something holds or that its opposite does, from {@code claims.tsv}. */
record ClaimWords(Lexicon<ClaimWords.Word> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("claims.tsv", "claim", "pole", "phrase");

  /** Which side a word takes: "forbidden" is the claim, "allowed" its opposite. */
  enum Pole {
    HOLDS,
    OPPOSITE
  }

  record Word(String claim, Pole pole) {}

  static ClaimWords of(LanguagePack pack) {
    return pack.compiled(ClaimWords.class, ClaimWords::load);
  }

  private static ClaimWords load(LanguagePack pack) {
    Lexicon.Builder<Word> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(
          row.expect("phrase"), new Word(row.expect("claim"), row.constant("pole", Pole.class)));
    }
    return new ClaimWords(lexicon.build());
  }
}
