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

/** Who is counted, the same in every language, from {@code groups.tsv}. */
record CountedGroups(Lexicon<String> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("groups.tsv", "group", "phrase");
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

  /** The group of words for people of no special kind: people, persons, dead. */
  static final String ANYBODY = "anybody";

  /** People named by their work: of an accident at work often all there are. */
  static final String WORKER = "worker";

  static final String FIGHTER = "fighter";
  static final String CIVILIAN = "civilian";

  /** People who march. */
  static final String PROTESTER = "protester";

  static CountedGroups of(LanguagePack pack) {
    return pack.compiled(CountedGroups.class, CountedGroups::load);
  }

  private static CountedGroups load(LanguagePack pack) {
    Lexicon.Builder<String> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(row.expect("phrase"), row.expect("group"));
    }
    return new CountedGroups(lexicon.build());
  }

  /** The most special group the words name; empty text if none is known. */
  String find(String of) {
    if (of.isEmpty()) {
      return ANYBODY;
    }
    List<Token> tokens = TOKENIZER.tokenize(of, new Span(0, of.length()));
    String found = "";
    for (Lexicon.Match<String> match : lexicon.matches(tokens, 0, tokens.size())) {
      if (found.isEmpty() || found.equals(ANYBODY)) {
        found = match.value();
      }
    }
    return found;
  }
}
