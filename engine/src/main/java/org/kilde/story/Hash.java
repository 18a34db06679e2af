package org.kilde.story;

/** 32-bit hashes of letters: FNV-1a with the finish of MurmurHash3, so that all bits count. */
final class Hash {
  private static final int START = 0x811C9DC5;

  private Hash() {}

  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static int of(CharSequence text, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  static int mix(int hash) {
    int mixed = hash;
    mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
