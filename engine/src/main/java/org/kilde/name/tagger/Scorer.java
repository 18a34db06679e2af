package org.kilde.name.tagger;

import java.util.Arrays;

/** Weighs the features of the tokens of one article, sentence by sentence. */
final class Scorer {
  private final TaggerModel model;
  private final KnownWords known;
  private final long language;
  private final float bias;
  private final FeatureKeys keys = new FeatureKeys();
  private final long[] sums = new long[Weights.SUM];

  /**
   * @param language the language of the weights, "" for those all share
   */
  Scorer(TaggerModel model, KnownWords known, String language) {
    this.model = model;
    this.known = known;
    this.language = FeatureReader.language(language);
    this.bias = model.outside().getOrDefault(language, 0f);
  }

  /** The scores of a sentence's tokens, 13 each. */
  float[] score(ScoredWord[] scored, Word[] words, int[] hints) {
    float[] scores = new float[words.length * Labels.COUNT];
    SentenceFeatures joint =
        new SentenceFeatures(words, Phrases.find(words, model.lists()), hints, language, keys);
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(sums, 0);
      scored[i].addTo(sums, ScoredWord.OWN);
      at(scored, i - 1).addTo(sums, ScoredWord.LEFT);
      at(scored, i - 2).addTo(sums, ScoredWord.FAR_LEFT);
      at(scored, i + 1).addTo(sums, ScoredWord.RIGHT);
      at(scored, i + 2).addTo(sums, ScoredWord.FAR_RIGHT);
      keys.clear();
      joint.lexical(i);
      joint.surroundings(i);
      model.weights().add(keys, sums, 0);
      model.weights().score(sums, scores, i * Labels.COUNT);
      scores[i * Labels.COUNT] += bias;
    }
    return scores;
  }

  private ScoredWord at(ScoredWord[] scored, int i) {
    return i < 0 ? known.before : i >= scored.length ? known.after : scored[i];
  }
}
