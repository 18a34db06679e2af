package org.kilde.name.tagger;

/**
 * The thirteen labels of a token: outside, or begin, inside, end, single of each class. Label
 * {@code 1 + 4 * class + part}.
 */
public final class Labels {
  public static final int OUTSIDE = 0;
  public static final int COUNT = 13;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;

  private Labels() {}

  /** The label of a part (0 begin, 1 inside, 2 end, 3 single) of a name of a class. */
  public static int of(int nameClass, int part) {
    return 1 + 4 * nameClass + part;
  }

  /** The class's ordinal, or -1 outside. */
  public static int classOf(int label) {
    return label == OUTSIDE ? -1 : (label - 1) >> 2;
  }

  static int partOf(int label) {
    return (label - 1) & 3;
  }

  /** Whether a name goes on after this label. */
  public static boolean open(int label) {
    return label != OUTSIDE && partOf(label) <= INSIDE;
  }

  /** Whether this label goes on with a name that began before. */
  public static boolean continues(int label) {
    return label != OUTSIDE && (partOf(label) == INSIDE || partOf(label) == END);
  }

  /** Whether {@code next} may follow {@code label}. */
  public static boolean follows(int label, int next) {
    if (open(label)) {
      return continues(next) && classOf(label) == classOf(next);
    }
    return !continues(next);
  }
}
