package org.kilde.bench.tagger;

import java.util.Random;
import org.kilde.name.tagger.Decoder;
import org.kilde.name.tagger.FeatureReader;
import org.kilde.name.tagger.Labels;

/** Trains an averaged structured perceptron; wrong labels get a head start of {@code margin}. */
final class PerceptronTrainer {
  private static final int N = Labels.COUNT;
  private static final int WIDTH = CrfTrainer.WIDTH;
  final float[] weights;
  final float[][] transitions = new float[FeatureReader.KINDS][N * N];
  private final float[] sums;
  private final float[][] transitionSums = new float[FeatureReader.KINDS][N * N];
  private final EncodedText text;
  private final Settings settings;
  private final Random random;

  PerceptronTrainer(EncodedText text, int rows, Settings settings, long seed) {
    this.text = text;
    this.settings = settings;
    this.random = new Random(seed);
    weights = new float[rows * WIDTH];
    sums = new float[rows * WIDTH];
  }

  void train() {
    Decoder decoder = new Decoder(transitions);
    int[] order = Shuffle.order(text.sentences());
    int steps = settings.epochs() * order.length;
    int step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Shuffle.shuffle(order, random);
      int wrong = 0;
      for (int sentence : order) {
        wrong += learn(decoder, text.begin(sentence), text.end(sentence), 1 - (float) step / steps);
        step++;
      }
      System.err.printf("perceptron epoch %d wrong %d%n", epoch + 1, wrong);
    }
    System.arraycopy(sums, 0, weights, 0, sums.length);
    for (int k = 0; k < transitions.length; k++) {
      System.arraycopy(transitionSums[k], 0, transitions[k], 0, N * N);
    }
  }

  private int learn(Decoder decoder, int begin, int end, float share) {
    int n = end - begin;
    float[] scores = new float[n * N];
    byte[] kinds = new byte[n];
    boolean[] plain = new boolean[n];
    for (int t = 0; t < n; t++) {
      kinds[t] = (byte) text.kind(begin + t);
      plain[t] = random.nextFloat() < settings.dropout();
      text.score(begin + t, plain[t], weights, scores, t * N);
      for (int y = 0; y < N; y++) {
        scores[t * N + y] += y == text.label(begin + t) ? 0 : settings.margin();
      }
    }
    int[] labels = decoder.labels(scores, kinds);
    int before = Labels.OUTSIDE;
    int goldBefore = Labels.OUTSIDE;
    int wrong = 0;
    for (int t = 0; t < n; t++) {
      int gold = text.label(begin + t);
      if (labels[t] != gold || before != goldBefore) {
        step(kinds[t], goldBefore * N + gold, 1, share);
        step(kinds[t], before * N + labels[t], -1, share);
      }
      if (labels[t] != gold) {
        wrong++;
        update(begin + t, plain[t], gold, labels[t], share);
      }
      before = labels[t];
      goldBefore = gold;
    }
    return wrong;
  }

  private void step(int kind, int transition, float sign, float share) {
    transitions[kind][transition] += sign;
    transitionSums[kind][transition] += sign * share;
  }

  private void update(int token, boolean plain, int gold, int guess, float share) {
    for (int i = text.firstRow(token); i < text.endRow(token); i++) {
      int row = text.rowAt(i);
      if (row >= 0 || !plain) {
        int offset = (row & ~EncodedText.LEXICAL) * WIDTH;
        weights[offset + gold] += 1;
        weights[offset + guess] -= 1;
        sums[offset + gold] += share;
        sums[offset + guess] -= share;
      }
    }
  }
}
