package org.kilde.app.words;

import java.util.Locale;
import java.util.OptionalDouble;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Qualifier;

/** A figure in words: as sure as its text, no surer. */
public final class FigureWords {
  private FigureWords() {}

  /** How many: {@code 9}, {@code at least 17}, {@code dozens (24–99)}. */
  public static String amount(Figure figure) {
    return switch (figure.qualifier()) {
      case EXACT -> range(figure);
      case ABOUT -> "about " + range(figure);
      case NEARLY -> "nearly " + one(figure.high().isPresent() ? figure.high() : figure.low());
      case MORE_THAN -> "more than " + one(figure.low());
      case AT_LEAST -> "at least " + one(figure.low());
      case AT_MOST -> "at most " + one(figure.high());
      case DOZENS, HUNDREDS, THOUSANDS -> label(figure.qualifier()) + " (" + range(figure) + ")";
      case SEVERAL_THOUSAND -> "several thousand (" + range(figure) + ")";
      case BETWEEN -> range(figure);
    };
  }

  private static String label(Qualifier qualifier) {
    return qualifier.label();
  }

  /** What is measured: {@code killed}, {@code km}, {@code DKK}, or the counted thing itself. */
  public static String measure(Figure figure) {
    String label = figure.measure().label();
    return switch (label) {
      case "distance-km" -> "km";
      case "percent" -> "per cent";
      case "duration-years" -> "years";
      case "duration-days" -> "days";
      case "duration-hours" -> "hours";
      case "count" -> figure.of().isEmpty() ? "counted" : figure.of();
      default -> label.startsWith("money-") ? label.substring("money-".length()) : label;
    };
  }

  private static String range(Figure figure) {
    boolean single = figure.low().equals(figure.high()) || figure.high().isEmpty();
    if (figure.low().isEmpty()) {
      return one(figure.high());
    }
    return single ? one(figure.low()) : one(figure.low()) + "–" + one(figure.high());
  }

  private static String one(OptionalDouble number) {
    if (number.isEmpty()) {
      return "?";
    }
    double value = number.getAsDouble();
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value).replaceAll("0+$", "");
  }
}
