package org.kilde.app.desk;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which figures.
 *
 * @param measure such as {@code killed}
 * @param source id of an entity
 * @param least the lowest number wanted
 */
public record FigureFilter(
    Filter articles, Optional<String> measure, Optional<String> source, OptionalDouble least) {
  /** Every figure. */
  public static final FigureFilter NONE =
      new FigureFilter(Filter.NONE, Optional.empty(), Optional.empty(), OptionalDouble.empty());
}
