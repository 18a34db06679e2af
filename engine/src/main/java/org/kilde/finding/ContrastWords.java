package org.kilde.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Words that set a sentence against the one before: "however"; from {@code grammar.tsv}. */
record ContrastWords(Set<String> words) {
  private static final int FIRST = 4; // tokens of a sentence
  private static final TableFormat FORMAT = TableFormat.of("grammar.tsv", "use", "words");

  static ContrastWords of(LanguagePack pack) {
    return pack.compiled(ContrastWords.class, ContrastWords::load);
  }

  private static ContrastWords load(LanguagePack pack) {
    Set<String> words = new HashSet<>();
    for (Row row : pack.table(FORMAT)) {
      if (row.expect("use").equals("contrast")) {
        words.addAll(List.of(row.expect("words").split(" ")));
      }
    }
    return new ContrastWords(Set.copyOf(words));
  }

  /** True if the sentence in which a statement begins opens with such a word. */
  boolean isIn(TokenizedArticle text, Utterance said) {
    return text.tokens(text.sentences().get(said.first())).stream()
        .limit(FIRST)
        .anyMatch(token -> words.contains(token.norm()));
  }
}
