package org.kilde.finding;

import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** How strong a verb of saying is, from {@code cue-force.tsv}; one it does not list is neutral. */
record CueForce(Lexicon<Integer> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("cue-force.tsv", "force", "phrase");
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

  static CueForce of(LanguagePack pack) {
    return pack.compiled(CueForce.class, CueForce::load);
  }

  private static CueForce load(LanguagePack pack) {
    Lexicon.Builder<Integer> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(row.expect("phrase"), (int) row.number("force"));
    }
    return new CueForce(lexicon.build());
  }

  int of(String cue) {
    List<Token> tokens = TOKENIZER.tokenize(cue, new Span(0, cue.length()));
    return lexicon.matches(tokens, 0, tokens.size()).stream()
        .mapToInt(Lexicon.Match::value)
        .findFirst()
        .orElse(0);
  }
}
