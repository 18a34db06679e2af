package org.kilde.name.tagger;

/** The second pass: what a form was tagged as in the other sentences speaks for the same here. */
final class Repeats {
  private static final int VOTES = 4;
  private final Occurrences occurrences;
  private final float[][] prefix;
  private final float gain;

  Repeats(Occurrences occurrences, int[][] labels, float gain) {
    this.occurrences = occurrences;
    this.gain = gain;
    int count = occurrences.count();
    prefix = new float[VOTES][count + 1];
    for (int s = 0; s < labels.length; s++) {
      for (int i = 0; i < labels[s].length; i++) {
        int rank = occurrences.rank[s][i];
        if (rank >= 0) {
          prefix[1 + Labels.classOf(labels[s][i])][rank + 1] = 1;
        }
      }
    }
    for (float[] votes : prefix) {
      for (int r = 0; r < count; r++) {
        votes[r + 1] += votes[r];
      }
    }
  }

  /** Adds the votes to a sentence's scores; whether there were any. */
  boolean add(int sentence, Word[] words, float[] scores) {
    boolean any = false;
    int[] ranks = occurrences.rank[sentence];
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] >= 0 && words[i].capital() && occurrences.others(ranks[i]) > 0) {
        any = true;
        add(ranks[i], scores, i * Labels.COUNT);
      }
    }
    return any;
  }

  private void add(int rank, float[] scores, int at) {
    float share = gain / (occurrences.others(rank) + 1f);
    scores[at] += share * occurrences.sum(prefix[0], rank);
    for (int y = 1; y < Labels.COUNT; y++) {
      scores[at + y] += share * occurrences.sum(prefix[1 + Labels.classOf(y)], rank);
    }
  }
}
