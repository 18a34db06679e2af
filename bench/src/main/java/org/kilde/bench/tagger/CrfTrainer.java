package org.kilde.bench.tagger;

import java.util.Random;
import org.kilde.name.tagger.FeatureReader;
import org.kilde.name.tagger.Labels;

/**
 * Trains a linear-chain conditional random field: one sentence a step, AdaGrad with a rate that
 * falls to 0, L2 on the weights a token touches, the word's own features left out now and then. A
 * token that is all but certain teaches nothing: that halves the time and costs no quality.
 */
final class CrfTrainer {
  /** Floats a row: 13 labels, padded to one cache line. */
  static final int WIDTH = 16;

  private static final int N = Labels.COUNT;
  private static final float TINY = 1e-6f;
  final float[] weights;
  final float[][] transitions = new float[FeatureReader.KINDS][N * N];
  private final float[][] transitionSquares = new float[FeatureReader.KINDS][N * N];
  private final float[] squares;
  private final EncodedText text;
  private final Settings settings;
  private final Random random;
  private final float decay;
  private final float settled;
  private double loss;

  CrfTrainer(EncodedText text, int rows, Settings settings, long seed) {
    this.text = text;
    this.settings = settings;
    this.random = new Random(seed);
    decay = settings.decay();
    settled = settings.settled();
    weights = new float[rows * WIDTH];
    squares = new float[rows * WIDTH];
  }

  void train() {
    int[] order = Shuffle.order(text.sentences());
    int epochs = settings.epochs();
    long steps = (long) epochs * order.length;
    long step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      loss = 0;
      for (int sentence : order) {
        float rate = settings.rate() * (1 - (float) step++ / steps);
        learn(text.begin(sentence), text.end(sentence), rate);
      }
      System.err.printf("field, epoch %d: loss %.4f a token%n", epoch + 1, loss / text.tokens());
    }
  }

  private void learn(int begin, int end, float rate) {
    int n = end - begin;
    boolean[] plain = new boolean[n];
    byte[] kinds = new byte[n];
    float[] scores = new float[n * N];
    for (int t = 0; t < n; t++) {
      plain[t] = random.nextFloat() < settings.dropout();
      kinds[t] = (byte) text.kind(begin + t);
      text.score(begin + t, plain[t], weights, scores, t * N);
    }
    Lattice lattice = new Lattice(scores, kinds, transitions);
    double gold = 0;
    int before = Labels.OUTSIDE;
    float[] difference = new float[WIDTH];
    for (int t = 0; t < n; t++) {
      int label = text.label(begin + t);
      gold += scores[t * N + label] + transitions[kinds[t]][before * N + label];
      updateTransitions(lattice, t, kinds[t], before, label, rate);
      for (int y = 0; y < N; y++) {
        difference[y] = (float) lattice.probability(t, y);
      }
      difference[label] -= 1;
      if (-difference[label] > settled) {
        update(begin + t, plain[t], difference, rate);
      }
      before = label;
    }
    loss += lattice.logTotal() - gold;
  }

  private void updateTransitions(
      Lattice lattice, int t, int kind, int before, int label, float rate) {
    for (int y = 0; y < N; y++) {
      if (t > 0 || !Labels.continues(y)) {
        for (int p : t == 0 ? Paths.START : Paths.BEFORE[y]) {
          double right = p == before && y == label ? 1 : 0;
          adapt(kind, p * N + y, (float) (lattice.probability(t, p, y) - right), rate);
        }
      }
    }
  }

  private void adapt(int kind, int i, float gradient, float rate) {
    float g = gradient + decay * transitions[kind][i];
    transitionSquares[kind][i] += g * g;
    transitions[kind][i] -= rate * g / (float) Math.sqrt(transitionSquares[kind][i] + TINY);
  }

  private void update(int token, boolean plain, float[] difference, float rate) {
    for (int i = text.firstRow(token); i < text.endRow(token); i++) {
      int row = text.rowAt(i);
      if (row >= 0 || !plain) {
        int offset = (row & ~EncodedText.LEXICAL) * WIDTH;
        for (int y = 0; y < WIDTH; y++) {
          float w = weights[offset + y];
          float g = difference[y] + decay * w;
          float s = squares[offset + y] + g * g;
          squares[offset + y] = s;
          weights[offset + y] = w - rate * g / (float) Math.sqrt(s + TINY);
        }
      }
    }
  }
}
