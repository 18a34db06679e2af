package org.kilde.finding;

/** Tells numbers that may count one thing from those too far apart. */
final class Scale {
  private static final double OTHER = 10; // a number that far off counts something else

  private Scale() {}

  /** True if neither is ten times the other or more. */
  static boolean isOne(double a, double b) {
    return a < b * OTHER && b < a * OTHER;
  }
}
