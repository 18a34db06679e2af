package org.kilde.text;

import java.util.Arrays;

/**
 * The way back from a clean text to its original. Kept as runs: within a run both advance together;
 * a text that needed no cleaning is one run.
 */
public final class Alignment {
  private final int[] cleanStarts;
  private final int[] originalStarts;
  private final int cleanLength;
  private final int originalLength;

  private Alignment(int[] cleanStarts, int[] originalStarts, int cleanLength, int originalLength) {
    this.cleanStarts = cleanStarts;
    this.originalStarts = originalStarts;
    this.cleanLength = cleanLength;
    this.originalLength = originalLength;
  }

  /** Both texts are the same. */
  public static Alignment identity(int length) {
    return new Alignment(new int[] {0}, new int[] {0}, length, length);
  }

  /** Where a span of the clean text stands in the original, both in UTF-16 offsets. */
  public Span original(Span clean) {
    // The end is where the next kept character starts: marks composed away or dropped belong here.
    return new Span(originalOf(clean.start()), originalOf(clean.end()));
  }

  /** Where a span of the original stands in the clean text; characters dropped shrink it. */
  public Span clean(Span original) {
    int start = cleanOf(original.start());
    return new Span(start, Math.max(start, cleanOf(original.end())));
  }

  private int cleanOf(int original) {
    int at = Arrays.binarySearch(originalStarts, original);
    if (at >= 0) {
      return cleanStarts[at];
    }
    int run = Math.max(0, -at - 2);
    int next = run + 1 < cleanStarts.length ? cleanStarts[run + 1] : cleanLength;
    return Math.min(next, cleanStarts[run] + Math.max(0, original - originalStarts[run]));
  }

  private int originalOf(int clean) {
    if (clean >= cleanLength) {
      return originalLength;
    }
    int at = Arrays.binarySearch(cleanStarts, clean);
    int run = at >= 0 ? at : -at - 2;
    return originalStarts[run] + (clean - cleanStarts[run]);
  }

  /** Collects runs while a clean text is written. Not for sharing between threads. */
  public static final class Builder {
    private int[] clean = new int[16];
    private int[] original = new int[16];
    private int runs;

    /**
     * Says that the clean offset comes from this original offset; a step of one needs no new run.
     */
    public Builder map(int cleanOffset, int originalOffset) {
      boolean inStep =
          runs > 0 && originalOffset - original[runs - 1] == cleanOffset - clean[runs - 1];
      if (!inStep) {
        grow();
        clean[runs] = cleanOffset;
        original[runs++] = originalOffset;
      }
      return this;
    }

    public Alignment build(int cleanLength, int originalLength) {
      if (runs == 0) {
        map(0, 0);
      }
      return new Alignment(
          Arrays.copyOf(clean, runs), Arrays.copyOf(original, runs), cleanLength, originalLength);
    }

    private void grow() {
      if (runs == clean.length) {
        clean = Arrays.copyOf(clean, runs * 2);
        original = Arrays.copyOf(original, runs * 2);
      }
    }
  }
}
