package org.kilde.name.tagger;

import java.util.List;

/** What the rest of an article tells about a form, before anything is tagged: bits a token. */
final class DocumentHints {
  static final int ELSEWHERE = 1;
  static final int LOWER = 2;
  static final int INSIDE = 4;
  static final int AFTER_FIRST_NAME = 8;
  static final int BEFORE_CAPITAL = 16;
  static final int AFTER_TITLE = 32;
  static final int AFTER_CAPITAL = 64;
  private static final int BITS = 7;

  private DocumentHints() {}

  static int[][] of(List<Word[]> sentences, Occurrences occurrences) {
    int count = occurrences.count();
    float[][] prefix = new float[BITS][count + 1];
    for (int s = 0; s < occurrences.rank.length; s++) {
      Word[] sentence = sentences.get(s);
      for (int i = 0; i < sentence.length; i++) {
        int rank = occurrences.rank[s][i];
        if (rank >= 0) {
          int bits = seen(sentence, i);
          for (int b = 0; b < BITS; b++) {
            prefix[b][rank + 1] = bits >> b & 1;
          }
        }
      }
    }
    for (float[] sums : prefix) {
      for (int r = 0; r < count; r++) {
        sums[r + 1] += sums[r];
      }
    }
    int[][] hints = new int[sentences.size()][];
    for (int s = 0; s < hints.length; s++) {
      int[] ranks = occurrences.rank[s];
      hints[s] = new int[ranks.length];
      for (int i = 0; i < ranks.length; i++) {
        hints[s][i] = ranks[i] < 0 ? 0 : hint(prefix, occurrences, ranks[i]);
      }
    }
    return hints;
  }

  private static int hint(float[][] prefix, Occurrences occurrences, int rank) {
    if (occurrences.others(rank) == 0) {
      return 0;
    }
    int hint = ELSEWHERE;
    for (int b = 1; b < BITS; b++) {
      hint |= occurrences.sum(prefix[b], rank) > 0.5f ? 1 << b : 0;
    }
    return hint;
  }

  private static int seen(Word[] sentence, int i) {
    Word word = sentence[i];
    if (!word.capital()) {
      return ELSEWHERE | LOWER;
    }
    int bits = ELSEWHERE;
    if (i > 0 && sentence[i - 1].kind != Word.PUNCTUATION) {
      bits |= INSIDE;
      Word before = sentence[i - 1];
      if (before.capital()) {
        bits |= AFTER_CAPITAL;
        bits |= before.has(WordLists.FIRST_COMMON) ? AFTER_FIRST_NAME : 0;
      }
      bits |= before.has(WordLists.TITLE) ? AFTER_TITLE : 0;
    }
    if (i + 1 < sentence.length && sentence[i + 1].capital()) {
      bits |= BEFORE_CAPITAL;
    }
    return bits;
  }
}
