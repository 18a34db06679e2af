package org.kilde.language;

/** Cuts words into runs of one to five letters, word edges included, and hashes each run. */
public final class WordGrams {
  private static final int LONGEST = 5;
  private static final int EDGE = '_';

  /** FNV-1a. */
  private static final int BASIS = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  /** Receives the hash of one run of letters. */
  public interface Sink {
    /** Takes one hash, spread over all 32 bits. */
    void accept(int hash);
  }

  private WordGrams() {}

  /**
   * Sends the hashes of all runs in one lower-case word.
   *
   * @param letters holds the word
   * @param start offset of its first letter
   * @param end offset behind its last letter
   */
  public static void each(char[] letters, int start, int end, Sink sink) {
    for (int first = start - 1; first < end; first++) {
      int hash = BASIS;
      int stop = Math.min(first + LONGEST, end + 1);
      for (int i = first; i < stop; i++) {
        boolean edge = i < start || i == end;
        hash = (hash ^ (edge ? EDGE : letters[i])) * PRIME;
        if (!(edge && i == first)) {
          sink.accept(spread(hash));
        }
      }
    }
  }

  /** The table takes the high bits, which FNV mixes too little. */
  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return mixed ^ (mixed >>> 13);
  }
}
