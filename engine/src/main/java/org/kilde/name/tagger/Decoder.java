package org.kilde.name.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best labels of a sentence (Viterbi) and how sure each name is (max-marginals). */
public final class Decoder {
  private static final int N = Labels.COUNT;
  private static final float NEVER = -1e9f;
  private static final int[][] BEFORE = before();
  private final float[][] transitions;

  /**
   * A decoder.
   *
   * @param transitions per kind of the current token, {@code [previous * 13 + label]}; what may not
   *     follow is left out whatever stands there
   */
  public Decoder(float[][] transitions) {
    this.transitions = transitions;
  }

  private static int[][] before() {
    int[][] before = new int[N][];
    for (int y = 0; y < N; y++) {
      int label = y;
      before[y] =
          java.util.stream.IntStream.range(0, N).filter(p -> Labels.follows(p, label)).toArray();
    }
    return before;
  }

  /** The best labels; {@code scores} holds 13 a token, {@code kinds} the tokens' kinds. */
  public int[] labels(float[] scores, byte[] kinds) {
    int n = kinds.length;
    float[] best = new float[n * N];
    byte[] from = new byte[n * N];
    forward(scores, kinds, best, from);
    int[] labels = new int[n];
    int label = Labels.OUTSIDE;
    float top = NEVER * 2;
    for (int y = 0; y < N && n > 0; y++) {
      if (!Labels.open(y) && best[(n - 1) * N + y] > top) {
        top = best[(n - 1) * N + y];
        label = y;
      }
    }
    for (int t = n - 1; t >= 0; t--) {
      labels[t] = label;
      label = from[t * N + label];
    }
    return labels;
  }

  private void forward(float[] scores, byte[] kinds, float[] best, byte[] from) {
    for (int t = 0; t < kinds.length; t++) {
      float[] transition = transitions[kinds[t]];
      for (int y = 0; y < N; y++) {
        float top = NEVER;
        int back = 0;
        if (t == 0) {
          top = Labels.continues(y) ? NEVER : transition[y];
        } else {
          for (int p : BEFORE[y]) {
            float score = best[(t - 1) * N + p] + transition[p * N + y];
            if (score > top) {
              top = score;
              back = p;
            }
          }
        }
        best[t * N + y] = top + scores[t * N + y];
        from[t * N + y] = (byte) back;
      }
    }
  }

  private void backward(float[] scores, byte[] kinds, float[] rest) {
    int n = kinds.length;
    for (int y = 0; y < N; y++) {
      rest[(n - 1) * N + y] = Labels.open(y) ? NEVER : 0;
    }
    for (int t = n - 1; t > 0; t--) {
      float[] transition = transitions[kinds[t]];
      Arrays.fill(rest, (t - 1) * N, t * N, NEVER);
      for (int y = 0; y < N; y++) {
        float after = rest[t * N + y] + scores[t * N + y];
        for (int p : BEFORE[y]) {
          float score = after + transition[p * N + y];
          if (score > rest[(t - 1) * N + p]) {
            rest[(t - 1) * N + p] = score;
          }
        }
      }
    }
  }

  /** The names that labels spell. */
  List<TaggedName> names(int[] labels, float[] scores, byte[] kinds) {
    List<TaggedName> names = new ArrayList<>();
    float[] through = null;
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] != Labels.OUTSIDE) {
        if (through == null) {
          through = through(scores, kinds);
        }
        int end = t + 1;
        while (Labels.open(labels[end - 1])) {
          end++;
        }
        int nameClass = Labels.classOf(labels[t]);
        float margin = margin(through, t, end, nameClass);
        names.add(new TaggedName(t, end, NameClass.values()[nameClass], margin));
        t = end - 1;
      }
    }
    return names;
  }

  private float[] through(float[] scores, byte[] kinds) {
    float[] best = new float[kinds.length * N];
    float[] rest = new float[kinds.length * N];
    forward(scores, kinds, best, new byte[best.length]);
    backward(scores, kinds, rest);
    for (int i = 0; i < best.length; i++) {
      best[i] += rest[i];
    }
    return best;
  }

  private static float margin(float[] through, int start, int end, int nameClass) {
    float least = Float.MAX_VALUE;
    for (int t = start; t < end; t++) {
      float own = NEVER;
      float other = NEVER;
      for (int y = 0; y < N; y++) {
        float score = through[t * N + y];
        if (Labels.classOf(y) == nameClass) {
          own = Math.max(own, score);
        } else {
          other = Math.max(other, score);
        }
      }
      least = Math.min(least, own - other);
    }
    return Math.max(0, least);
  }
}
