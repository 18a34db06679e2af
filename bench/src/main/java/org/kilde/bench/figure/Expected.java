package org.kilde.bench.figure;

import java.util.OptionalDouble;
import org.kilde.annotation.Figure;

/**
 * A figure as a table writes it: {@code killed 12}, {@code killed >200} (open above), {@code killed
 * <50} (open below), {@code people 50..60}, {@code arrested ~2300} (nearly: within a tenth).
 */
record Expected(String measure, OptionalDouble low, OptionalDouble high, boolean loose) {
  private static final double EXACT = 0.001;
  private static final double TENTH = 0.1;

  static Expected of(String text) {
    int space = text.indexOf(' ');
    String measure = text.substring(0, space);
    String value = text.substring(space + 1).strip();
    OptionalDouble open = OptionalDouble.empty();
    if (value.startsWith(">")) {
      return new Expected(measure, number(value.substring(1)), open, false);
    }
    if (value.startsWith("<")) {
      return new Expected(measure, open, number(value.substring(1)), false);
    }
    if (value.startsWith("~")) {
      return new Expected(measure, number(value.substring(1)), number(value.substring(1)), true);
    }
    int dots = value.indexOf("..");
    return dots < 0
        ? new Expected(measure, number(value), number(value), false)
        : new Expected(
            measure, number(value.substring(0, dots)), number(value.substring(dots + 2)), false);
  }

  private static OptionalDouble number(String text) {
    return OptionalDouble.of(Double.parseDouble(text));
  }

  boolean fits(Figure figure) {
    if (!figure.measure().label().equals(measure)) {
      return false;
    }
    if (loose) {
      return near(figure.high().isPresent() ? figure.high() : figure.low(), high, TENTH);
    }
    double within = measure.startsWith("distance") ? 0.005 : EXACT;
    // "Dozens" is 24 to 99 by agreement; languages that count in tens say 20 to 99.
    boolean dozens = low.isPresent() && low.getAsDouble() == 24;
    return near(figure.low(), low, dozens ? 0.7 : within) && near(figure.high(), high, within);
  }

  private static boolean near(OptionalDouble found, OptionalDouble want, double within) {
    return found.isPresent() == want.isPresent()
        && (found.isEmpty()
            || Math.abs(found.getAsDouble() - want.getAsDouble())
                <= within * Math.max(1, Math.abs(want.getAsDouble())));
  }

  static String write(Figure figure) {
    return figure.measure().label()
        + " "
        + (figure.low().isPresent() ? figure.low().getAsDouble() : "-")
        + ".."
        + (figure.high().isPresent() ? figure.high().getAsDouble() : "-")
        + " ("
        + figure.qualifier().label()
        + ")";
  }
}
