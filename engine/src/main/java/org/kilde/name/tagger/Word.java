package org.kilde.name.tagger;

/** One token as the features see it: hashes of its forms and what the lists say about it. */
final class Word {
  /** Kinds of spelling, also the classes that choose transition weights. */
  static final int PUNCTUATION = 0;

  static final int DIGIT = 1;
  static final int LOWER_SHORT = 2;
  static final int LOWER_LONG = 3;
  static final int CAPITAL_NEW = 4;
  static final int CAPITAL_KNOWN = 5;
  static final int ALL_CAPITALS = 6;
  static final int KINDS = 7;

  /** Stands before and after every sentence. */
  static final Word BEFORE = edge(Hash.of("<s>"));

  static final Word AFTER = edge(Hash.of("</s>"));
  private static final int LISTED = ~(WordLists.STARTS_PHRASE | WordLists.LOWER_ANY);

  final long exact;
  final long lower;
  final long base;
  final long[] prefixes;
  final long[] suffixes;
  final long shape;
  final long outline;
  final long head;
  final long tail;
  final long ending;
  final int kind;
  final int flags;
  final int headFlags;

  Word(
      long exact,
      long lower,
      long base,
      long[] prefixes,
      long[] suffixes,
      long shape,
      long outline,
      long head,
      long tail,
      long ending,
      int kind,
      int flags,
      int headFlags) {
    this.exact = exact;
    this.lower = lower;
    this.base = base;
    this.prefixes = prefixes;
    this.suffixes = suffixes;
    this.shape = shape;
    this.outline = outline;
    this.head = head;
    this.tail = tail;
    this.ending = ending;
    this.kind = kind;
    this.flags = flags;
    this.headFlags = headFlags;
  }

  private static Word edge(long hash) {
    long[] none = {};
    return new Word(hash, hash, hash, none, none, hash, hash, 0, 0, 0, PUNCTUATION, 0, 0);
  }

  /** Its last three letters, or all of a shorter word. */
  long suffix3() {
    return suffixes.length > 2 ? suffixes[2] : lower;
  }

  /** What the lists say of it, as features see it. */
  int listed() {
    return flags & LISTED;
  }

  boolean capital() {
    return kind >= CAPITAL_NEW;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
