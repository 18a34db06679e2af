package org.kilde.name.tagger;

/**
 * A word with the summed weights of the features it has alone, for each place it may have beside
 * the word tagged.
 *
 * @param sums see {@link Weights#add}, one after the other for each place
 */
record ScoredWord(Word word, long[] sums) {
  static final int OWN = 0;
  static final int LEFT = Weights.SUM;
  static final int FAR_LEFT = 2 * Weights.SUM;
  static final int RIGHT = 3 * Weights.SUM;
  static final int FAR_RIGHT = 4 * Weights.SUM;
  private static final int PLACES = 5;

  static ScoredWord of(Word word, Weights weights, long language) {
    FeatureKeys keys = new FeatureKeys();
    WordFeatures features = new WordFeatures(language, keys);
    long[] sums = new long[PLACES * Weights.SUM];
    features.lexical(word);
    features.own(word);
    weights.add(keys, sums, OWN);
    keys.clear();
    features.left(word);
    weights.add(keys, sums, LEFT);
    keys.clear();
    features.farLeft(word);
    weights.add(keys, sums, FAR_LEFT);
    keys.clear();
    features.right(word);
    weights.add(keys, sums, RIGHT);
    keys.clear();
    features.farRight(word);
    weights.add(keys, sums, FAR_RIGHT);
    return new ScoredWord(word, sums);
  }

  /** Adds the sum of a place to {@code into}. */
  void addTo(long[] into, int place) {
    for (int i = 0; i < Weights.SUM; i++) {
      into[i] += sums[place + i];
    }
  }
}
