package org.kilde.bench.tagger;

import java.util.Arrays;
import org.kilde.name.tagger.Labels;

/** Training sentences as rows of weights; a row with its highest bit set knows the word itself. */
final class EncodedText {
  static final int LEXICAL = 1 << 31;
  private int[] rows = new int[1 << 20];
  private int rowCount;
  private int[] tokenStart = new int[1 << 16];
  private byte[] kinds = new byte[1 << 16];
  private byte[] labels = new byte[1 << 16];
  private int tokens;
  private int[] sentenceStart = new int[1 << 12];
  private int sentences;

  void beginSentence() {
    if (sentences + 2 > sentenceStart.length) {
      sentenceStart = Arrays.copyOf(sentenceStart, sentences * 2);
    }
    sentenceStart[sentences++] = tokens;
    sentenceStart[sentences] = tokens;
  }

  void beginToken(int kind, int label) {
    if (tokens + 2 > tokenStart.length) {
      tokenStart = Arrays.copyOf(tokenStart, tokens * 2);
      kinds = Arrays.copyOf(kinds, tokens * 2);
      labels = Arrays.copyOf(labels, tokens * 2);
    }
    kinds[tokens] = (byte) kind;
    labels[tokens] = (byte) label;
    tokenStart[tokens++] = rowCount;
    tokenStart[tokens] = rowCount;
    sentenceStart[sentences] = tokens;
  }

  void row(int row) {
    if (rowCount == rows.length) {
      rows = Arrays.copyOf(rows, rowCount + rowCount / 2);
    }
    rows[rowCount++] = row;
    tokenStart[tokens] = rowCount;
  }

  int sentences() {
    return sentences;
  }

  int begin(int sentence) {
    return sentenceStart[sentence];
  }

  int end(int sentence) {
    return sentenceStart[sentence + 1];
  }

  int firstRow(int token) {
    return tokenStart[token];
  }

  int endRow(int token) {
    return tokenStart[token + 1];
  }

  int rowAt(int index) {
    return rows[index];
  }

  int kind(int token) {
    return kinds[token];
  }

  int label(int token) {
    return labels[token];
  }

  /**
   * Writes a token's 13 scores to {@code scores} from {@code at}.
   *
   * @param plain whether the features that know the word itself are left out
   */
  void score(int token, boolean plain, float[] weights, float[] scores, int at) {
    float[] sum = new float[CrfTrainer.WIDTH];
    for (int i = firstRow(token); i < endRow(token); i++) {
      int row = rows[i];
      if (row >= 0 || !plain) {
        int offset = (row & ~LEXICAL) * CrfTrainer.WIDTH;
        for (int y = 0; y < CrfTrainer.WIDTH; y++) {
          sum[y] += weights[offset + y];
        }
      }
    }
    System.arraycopy(sum, 0, scores, at, Labels.COUNT);
  }

  int tokens() {
    return tokens;
  }

  int rowsInAll() {
    return rowCount;
  }
}
