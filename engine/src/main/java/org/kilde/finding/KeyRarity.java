package org.kilde.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** How seldom the sentences of one article use a key; counted when first asked. */
final class KeyRarity {
  private static final int SELDOM = 2; // sentences: that of either voice

  private final TokenizedArticle text;
  private final UtteranceReader reader;
  private final Map<Integer, Integer> sentences = new HashMap<>(); // that use a key

  KeyRarity(TokenizedArticle text, UtteranceReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** 1 for a key of two sentences or fewer, less the more use it. */
  double of(int key) {
    if (sentences.isEmpty()) {
      count(); // seldom asked for
    }
    return (double) SELDOM / Math.max(SELDOM, sentences.getOrDefault(key, SELDOM));
  }

  private void count() {
    for (Sentence each : text.sentences()) {
      if (text.role(each) == BlockRole.BODY) {
        Set<Integer> keys = new HashSet<>();
        for (Token token : text.tokens(each)) {
          keys.addAll(reader.keys(token));
        }
        keys.forEach(key -> sentences.merge(key, 1, Integer::sum));
      }
    }
  }
}
