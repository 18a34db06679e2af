package org.kilde.bench.language;

import java.util.Arrays;
import java.util.List;
import org.kilde.language.LanguageModel;

/** Multinomial logistic regression over hashed letter runs, by stochastic gradient descent. */
final class GramTrainer {
  private static final float NEGLIGIBLE = 1e-6f;

  /** The few weights larger than this share of all are cut off, so that the rest gain in detail. */
  private static final double KEPT = 0.9995;

  private static final int STEPS = 127;

  private final int classes;
  private final int bits;
  private final float[] weights;
  private final float[] seen;
  private final float[] scores;

  GramTrainer(int classes, int bits) {
    this.classes = classes;
    this.bits = bits;
    this.weights = new float[classes << bits];
    this.seen = new float[1 << bits];
    this.scores = new float[classes];
  }

  /** Learns from one text, given as the hashes of its runs; true if it was already recognised. */
  boolean learn(int[] hashes, int count, int answer, float rate) {
    score(hashes, count);
    boolean right = best() == answer;
    softmax();
    scores[answer] -= 1;
    float error = 0;
    for (float difference : scores) {
      error += difference * difference;
    }
    if (error >= NEGLIGIBLE) {
      correct(hashes, count, error, rate);
    }
    return right;
  }

  /** AdaGrad with one step size for a whole row: rows seen often move less. */
  private void correct(int[] hashes, int count, float error, float rate) {
    for (int i = 0; i < count; i++) {
      int row = hashes[i] >>> 32 - bits;
      seen[row] += error;
      float step = rate / (float) Math.sqrt(1 + seen[row]);
      for (int c = 0, at = row * classes; c < classes; c++, at++) {
        weights[at] -= step * scores[c];
      }
    }
  }

  LanguageModel quantised(List<String> languages) {
    float[] sorted = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sorted[i] = Math.abs(weights[i]);
    }
    Arrays.parallelSort(sorted);
    float scale = sorted[(int) (sorted.length * KEPT)] / STEPS;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(weights[i] / scale), -STEPS, STEPS);
    }
    return new LanguageModel(languages, bits, scale, bytes);
  }

  private void score(int[] hashes, int count) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int at = (hashes[i] >>> 32 - bits) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[at + c];
      }
    }
  }

  private int best() {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  private void softmax() {
    float top = scores[best()];
    float sum = 0;
    for (int c = 0; c < classes; c++) {
      scores[c] = (float) Math.exp(scores[c] - top);
      sum += scores[c];
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= sum;
    }
  }
}
