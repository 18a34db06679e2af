package org.kilde.time;

import java.util.Optional;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Sentence;

/** Events everybody dates alike: an article that speaks of one was not written before it. */
record KnownEvents(Lexicon<String> since) {
  static final TableFormat FORMAT = TableFormat.of("events.tsv", "phrase", "since");

  static KnownEvents of(LanguagePack pack) {
    Lexicon.Builder<String> since = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      since.add(row.expect("phrase"), row.expect("since"));
    }
    return new KnownEvents(since.build());
  }

  /** When the latest event that is spoken of began, as EDTF. */
  Optional<String> latest(TokenizedArticle article) {
    Optional<String> latest = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      if (!article.role(sentence).isStory()) {
        continue;
      }
      for (Lexicon.Match<String> match :
          since.matches(article.tokens(), sentence.firstToken(), sentence.endToken())) {
        if (latest.isEmpty() || match.value().compareTo(latest.get()) > 0) {
          latest = Optional.of(match.value());
        }
      }
    }
    return latest;
  }
}
