package org.kilde.name.tagger;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language as met so far, each with the weights of the features it has alone: most
 * words of a text were met before. Safe to share between threads.
 */
final class KnownWords {
  private static final int REMEMBERED = 16_384; // some 600 bytes each
  private final WordReader reader;
  private final Weights weights;
  private final long language;
  private final ConcurrentHashMap<String, ScoredWord> remembered = new ConcurrentHashMap<>();
  final ScoredWord before;
  final ScoredWord after;

  /**
   * @param lexicon the language whose lower-case words are known
   * @param language the language of the weights, "" for those all share
   */
  KnownWords(TaggerModel model, String lexicon, String language) {
    this.reader = new WordReader(model.lists(), FeatureReader.language(lexicon));
    this.weights = model.weights();
    this.language = FeatureReader.language(language);
    this.before = ScoredWord.of(Word.BEFORE, weights, this.language);
    this.after = ScoredWord.of(Word.AFTER, weights, this.language);
  }

  /** The words of one article. */
  Article article() {
    return new Article();
  }

  /** Words of one article: those not remembered are read once. */
  final class Article {
    private final Map<String, ScoredWord> own = new HashMap<>();

    ScoredWord word(String token) {
      ScoredWord word = remembered.get(token);
      if (word == null) {
        word = own.get(token);
      }
      if (word == null) {
        word = ScoredWord.of(reader.read(token), weights, language);
        if (remembered.mappingCount() < REMEMBERED) {
          remembered.put(token, word);
        } else {
          own.put(token, word);
        }
      }
      return word;
    }
  }
}
