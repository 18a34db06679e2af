package org.kilde.lineage;

import java.util.Arrays;
import java.util.List;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * A sentence as a set of hashed words: enough to tell the same, a changed and another one. A run
 * keeps dozens of each article, so it holds its passage as bare numbers.
 */
public final class SentencePrint {
  private final String document;
  private final int from; // in the clean text
  private final int to;
  private final int start; // code points of the source text
  private final int end;
  private final short[] words; // ascending

  private SentencePrint(String document, int from, int to, int start, int end, short[] words) {
    this.document = document;
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
    this.words = words;
  }

  public static SentencePrint of(Passage passage, List<Token> tokens) {
    short[] words = new short[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      if (!token.isMark()) {
        words[count++] = (short) Sketch.hash(token.norm());
      }
    }
    short[] sorted = Arrays.copyOf(words, count);
    Arrays.sort(sorted);
    return new SentencePrint(
        passage.document(),
        passage.span().start(),
        passage.span().end(),
        passage.start(),
        passage.end(),
        sorted);
  }

  public Passage passage() {
    return new Passage(document, new Span(from, to), start, end);
  }

  /** How many words. */
  public int size() {
    return words.length;
  }

  /** Share of common words (Dice), 0 to 1. */
  public double likeness(SentencePrint other) {
    int a = 0;
    int b = 0;
    int common = 0;
    while (a < words.length && b < other.words.length) {
      int order = Short.compare(words[a], other.words[b]);
      common += order == 0 ? 1 : 0;
      a += order <= 0 ? 1 : 0;
      b += order >= 0 ? 1 : 0;
    }
    int all = words.length + other.words.length;
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
