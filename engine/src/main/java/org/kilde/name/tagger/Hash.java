package org.kilde.name.tagger;

/** The one hash of the tagger: words, list entries and features all become numbers through it. */
public final class Hash {
  private static final long SEED = 0x51ED270B35AE2D5FL;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** The hash of the characters from {@code from} up to {@code to} (UTF-16 indices). */
  public static long of(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  /** The hash of a whole text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Spreads the bits of {@code x}. */
  public static long mix(long x) {
    long y = (x ^ (x >>> 32)) * FACTOR;
    y = (y ^ (y >>> 29)) * 0xBF58476D1CE4E5B9L;
    return y ^ (y >>> 32);
  }

  /** Two hashes in this order as one. */
  public static long pair(long a, long b) {
    return (a * FACTOR + Long.rotateLeft(b, 23)) * 0xD6E8FEB86659FD93L;
  }

  /** The 32 bits under which a feature or list entry is stored; never 0. */
  public static int key(long hash) {
    int key = (int) (mix(hash) >>> 32);
    return key == 0 ? 1 : key;
  }
}
