package org.kilde.finding;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kilde.annotation.Qualifier;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;

/**
 * A figure with the time it stood so and who stands behind it.
 *
 * @param index in its article's figures
 * @param asOf when it stood so: as told, else when its article was published; empty if neither is
 *     known
 */
public record SourcedFigure(
    int index,
    Passage passage,
    OptionalDouble low,
    OptionalDouble high,
    Qualifier qualifier,
    Optional<Period> asOf,
    Origin origin) {

  private static final double VAGUE = 2; // times the lower end: so wide are "dozens"
  private static final Period LATER_THAN_ALL = new Period(Period.OPEN, Period.OPEN);

  /** In time order; of what is known of one day the article's id decides. */
  static final Comparator<SourcedFigure> IN_TIME =
      Comparator.comparing((SourcedFigure f) -> f.asOf().orElse(LATER_THAN_ALL));

  public String document() {
    return passage.document();
  }

  /** True if it is known until when at the latest it stood so. */
  boolean isDated() {
    return asOf.isPresent() && asOf.get().to() < Period.OPEN;
  }

  /** The number its words give; of a range open upwards the lower end. */
  public double value() {
    return low.isPresent() ? low.getAsDouble() : high.orElse(0);
  }

  /** True if its words leave open which number it is. */
  boolean isRange() {
    return !low.equals(high);
  }

  /** True for "dozens", "some hundreds": nobody counted, so it disputes no other number. */
  boolean isVague() {
    return low.isPresent() && high.isPresent() && high.getAsDouble() > VAGUE * low.getAsDouble();
  }

  /** True if one true number could stand behind both. */
  boolean agreesWith(SourcedFigure other) {
    return low.orElse(Double.NEGATIVE_INFINITY) <= other.high.orElse(Double.POSITIVE_INFINITY)
        && other.low.orElse(Double.NEGATIVE_INFINITY) <= high.orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * True if both give one number, vague words taken as their range and open ends as their number.
   */
  boolean isSameNumber(SourcedFigure other) {
    return value() <= other.top() && other.value() <= top();
  }

  private double top() {
    return high.isPresent() ? high.getAsDouble() : value();
  }
}
