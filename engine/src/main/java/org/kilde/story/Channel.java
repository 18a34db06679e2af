package org.kilde.story;

import java.util.List;

/** A kind of feature that two articles may share. */
enum Channel {
  /** Words as written, in lower case. */
  WORD(130),
  /** Letter runs of folded words: cognates and names, across languages and scripts. */
  GRAM(340),
  /** Persons and organizations by a key that forgives spelling. */
  NAME(48),
  /** Persons and organizations that the gazetteer knows, by their id: who stands on the stage. */
  KNOWN(24),
  /** Places by gazetteer id, or by key. */
  PLACE(16),
  /** Numbers as their value. */
  NUMBER(20),
  /** Calendar days and months told of. */
  DATE(12),
  /** What it is about: concepts of the lexicon. */
  CONCEPT(64),
  /** What kind of event: concepts of the head and the first sentences. */
  KIND(24);

  /** In their order; asking for {@link #values} copies them each time. */
  static final List<Channel> ALL = List.of(values());

  private final int limit;

  Channel(int limit) {
    this.limit = limit;
  }

  /** How many features of an article are kept: the weightiest. */
  int limit() {
    return limit;
  }

  /** True where features of one language's own say nothing about likeness to another language. */
  boolean countsSharedOnly() {
    return this == GRAM || this == NAME || this == KNOWN;
  }
}
