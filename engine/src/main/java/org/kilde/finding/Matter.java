package org.kilde.finding;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion speaks of: its telling words, each by what it shares with words of other
 * languages. A run keeps many of them, so that it is bare numbers: for each word a head, and its
 * marks behind it, those of {@link Acts} first.
 */
final class Matter {
  private static final int WEIGHT = 0xFF;
  private static final int NEAR = 0x100;
  private static final int FOREIGN = 0x200;
  private static final int OPTIONAL = 0x400;
  private static final int ACTS_AT = 11;
  private static final int ACTS = 7;
  private static final int COUNT_AT = 14;
  private static final int COUNT = 0xF;
  private static final int REFERENT_AT = 18;
  private static final int MOST_REFERENTS = (1 << 14) - 1;
  static final Matter NONE = new Matter(new int[0]);

  private final int[] words;

  private Matter(int[] words) {
    this.words = words;
  }

  /** How many words count, whatever they are held against. */
  int size() {
    int count = 0;
    for (Word word = first(); word != null; word = word.next()) {
      count += word.isOptional() ? 0 : 1;
    }
    return count;
  }

  /** All marks of all words; those of acts as they are meant after negations. */
  void marks(IntConsumer into) {
    for (Word word = first(); word != null; word = word.next()) {
      word.acts(into);
      word.marks(into);
    }
  }

  /** The marks of acts alone. */
  void acts(IntConsumer into) {
    for (Word word = first(); word != null; word = word.next()) {
      word.acts(into);
    }
  }

  /** The first word; null if there is none. */
  @Nullable Word first() {
    return words.length == 0 ? null : new Word(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matter matter && Arrays.equals(words, matter.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  /** One word while a matter is gone through. */
  final class Word {
    private final int at;

    private Word(int at) {
      this.at = at;
    }

    @Nullable Word next() {
      int next = at + 1 + count();
      return next < words.length ? new Word(next) : null;
    }

    private int count() {
      return words[at] >> COUNT_AT & COUNT;
    }

    private int actCount() {
      return words[at] >> ACTS_AT & ACTS;
    }

    /** How much it tells, 0 to 1. */
    double weight() {
      return (words[at] & WEIGHT) / 100.0;
    }

    /** Index of the name it belongs to; -1 if it is none. */
    int referent() {
      int kept = words[at] >>> REFERENT_AT;
      return kept == MOST_REFERENTS ? -1 : kept - 1;
    }

    /** True of a name, also of one that nobody has read as a name. */
    boolean isName() {
      return words[at] >>> REFERENT_AT != 0;
    }

    boolean isAct() {
      return actCount() > 0;
    }

    /** True if it stands beside the word that turns its clause. */
    boolean isNear() {
      return (words[at] & NEAR) != 0;
    }

    /** True if only its own letters tell what it means, so that no other language knows it. */
    boolean isForeign() {
      return (words[at] & FOREIGN) != 0;
    }

    /** True of who speaks, and of names right before: it tells something only if it is shared. */
    boolean isOptional() {
      return (words[at] & OPTIONAL) != 0;
    }

    void acts(IntConsumer into) {
      for (int i = 0; i < actCount(); i++) {
        into.accept(words[at + 1 + i]);
      }
    }

    void marks(IntConsumer into) {
      for (int i = actCount(); i < count(); i++) {
        into.accept(words[at + 1 + i]);
      }
    }
  }

  /** Gathers words. */
  static final class Builder {
    static final int UNREAD = MOST_REFERENTS - 1;
    private static final int MOST_ACTS = 3;
    private int[] words = new int[32];
    private int length;
    private int head; // of the word being added
    private int acts;
    private int count;

    /** Begins a word; its marks follow. A referent of {@link #UNREAD} is a name without one. */
    void begin(double weight, int referent, boolean near, boolean foreign, boolean optional) {
      head = length++;
      acts = 0;
      count = 0;
      room();
      words[head] =
          (int) Math.round(weight * 100)
              | (near ? NEAR : 0)
              | (foreign ? FOREIGN : 0)
              | (optional ? OPTIONAL : 0)
              | Math.min(referent + 1, MOST_REFERENTS) << REFERENT_AT;
    }

    /** Adds the mark of an act; before all other marks. */
    void act(int mark) {
      if (acts < MOST_ACTS) {
        acts++;
        mark(mark);
      }
    }

    /** Adds a mark; of more than fifteen the first count. */
    void mark(int mark) {
      if (count < COUNT) {
        count++;
        words[length++] = mark;
        room();
      }
    }

    private void room() {
      if (length + 1 >= words.length) {
        words = Arrays.copyOf(words, words.length * 2);
      }
    }

    void end() {
      words[head] |= acts << ACTS_AT | count << COUNT_AT;
      if (count == 0) {
        length = head;
      }
    }

    Matter build() {
      return length == 0 ? NONE : new Matter(Arrays.copyOf(words, length));
    }
  }
}
