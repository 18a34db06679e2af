package org.kilde.bench.tagger;

import java.util.Arrays;
import org.kilde.name.tagger.FeatureReader;
import org.kilde.name.tagger.Labels;

/** Forward and backward sums over all legal label sequences of one sentence. */
final class Lattice {
  private static final int N = Labels.COUNT;
  private final int length;
  private final byte[] kinds;
  private final float[][] factors = new float[FeatureReader.KINDS][];
  private final double[] local;
  private final double[] alpha;
  private final double[] beta;
  private final double[] norm;
  private double logTotal;

  Lattice(float[] scores, byte[] kinds, float[][] transitions) {
    this.kinds = kinds;
    length = kinds.length;
    local = new double[length * N];
    alpha = new double[length * N];
    beta = new double[length * N];
    norm = new double[length];
    for (byte kind : kinds) {
      if (factors[kind] == null) {
        factors[kind] = exp(transitions[kind]);
      }
    }
    locals(scores);
    forward();
    backward();
  }

  private static float[] exp(float[] values) {
    float[] exp = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      exp[i] = (float) Math.exp(values[i]);
    }
    return exp;
  }

  private void locals(float[] scores) {
    for (int at = 0; at < scores.length; at += N) {
      float top = Float.NEGATIVE_INFINITY;
      for (int y = 0; y < N; y++) {
        top = Math.max(top, scores[at + y]);
      }
      for (int y = 0; y < N; y++) {
        local[at + y] = Math.exp(scores[at + y] - top);
      }
      logTotal += top;
    }
  }

  private void forward() {
    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int y = 0; y < N; y++) {
        boolean cut = t == length - 1 && Labels.open(y);
        double a = cut ? 0 : reached(t, y) * local[t * N + y];
        alpha[t * N + y] = a;
        sum += a;
      }
      norm[t] = sum;
      logTotal += Math.log(sum);
      for (int y = 0; y < N; y++) {
        alpha[t * N + y] /= sum;
      }
    }
  }

  private double reached(int t, int y) {
    float[] factor = factors[kinds[t]];
    if (t == 0) {
      return Labels.continues(y) ? 0 : factor[y];
    }
    double sum = 0;
    for (int p : Paths.BEFORE[y]) {
      sum += alpha[(t - 1) * N + p] * factor[p * N + y];
    }
    return sum;
  }

  private void backward() {
    Arrays.fill(beta, (length - 1) * N, length * N, 1);
    for (int t = length - 1; t > 0; t--) {
      float[] factor = factors[kinds[t]];
      for (int y = 0; y < N; y++) {
        double b = onward(t, y);
        for (int p : Paths.BEFORE[y]) {
          beta[(t - 1) * N + p] += b * factor[p * N + y];
        }
      }
    }
  }

  private double onward(int t, int y) {
    boolean cut = t == length - 1 && Labels.open(y);
    return cut ? 0 : beta[t * N + y] * local[t * N + y] / norm[t];
  }

  /** Log of the sum over all sequences. */
  double logTotal() {
    return logTotal;
  }

  /** Probability of a label. */
  double probability(int t, int y) {
    return alpha[t * N + y] * beta[t * N + y];
  }

  /** Probability of two labels in a row; before the first token stands "outside". */
  double probability(int t, int before, int y) {
    double a = t == 0 ? 1 : alpha[(t - 1) * N + before];
    return a * factors[kinds[t]][before * N + y] * onward(t, y);
  }
}
