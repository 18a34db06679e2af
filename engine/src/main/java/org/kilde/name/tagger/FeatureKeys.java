package org.kilde.name.tagger;

/** Gathers the features of one token: each a template's number and what fills it, as a key. */
final class FeatureKeys {
  /** More than any token has. */
  static final int MOST = 210;

  final int[] keys = new int[MOST];
  int count;

  void clear() {
    count = 0;
  }

  void put(int template, long value) {
    keys[count++] = Hash.key(value * 0x9E3779B97F4A7C15L + template * 0xD1B54A32D192ED03L);
  }

  void put(int template, long a, long b) {
    put(template, Hash.pair(a, b));
  }

  void put(int template, long a, long b, long c) {
    put(template, Hash.pair(Hash.pair(a, b), c));
  }
}
