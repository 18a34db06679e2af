package org.kilde.app.check;

import java.util.OptionalDouble;
import org.kilde.annotation.Qualifier;

/** How a number of a draft stands to one of the desk. */
enum NumberRelation {
  SAME,
  OTHER_QUALIFIER,
  OTHER;

  private static final double NEAR = 0.25; // how far "more than 30" reaches

  /**
   * @param low of the draft; {@code its…} are the desk's
   */
  static NumberRelation of(
      OptionalDouble low,
      OptionalDouble high,
      Qualifier qualifier,
      OptionalDouble itsLow,
      OptionalDouble itsHigh,
      Qualifier its) {
    double value = value(low, high);
    double itsValue = value(itsLow, itsHigh);
    boolean sameEnds = low.equals(itsLow) && high.equals(itsHigh);
    if (sameEnds && qualifier == its) {
      return SAME;
    }
    if (value == itsValue) {
      return OTHER_QUALIFIER;
    }
    if (isVague(qualifier) && covers(low, high, itsValue) && its == Qualifier.EXACT) {
      return SAME;
    }
    return isVague(its) && covers(itsLow, itsHigh, value) && qualifier == Qualifier.EXACT
        ? OTHER_QUALIFIER
        : OTHER;
  }

  private static double value(OptionalDouble low, OptionalDouble high) {
    return low.isPresent() ? low.getAsDouble() : high.orElse(0);
  }

  private static boolean isVague(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> false;
      case ABOUT,
          NEARLY,
          MORE_THAN,
          AT_LEAST,
          AT_MOST,
          DOZENS,
          HUNDREDS,
          THOUSANDS,
          SEVERAL_THOUSAND,
          BETWEEN ->
          true;
    };
  }

  private static boolean covers(OptionalDouble low, OptionalDouble high, double value) {
    double from = low.isPresent() ? low.getAsDouble() : high.orElse(0) * (1 - NEAR);
    double to = high.isPresent() ? high.getAsDouble() : low.orElse(0) * (1 + NEAR);
    return from <= value && value <= to;
  }
}
