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
    return amount(figure.qualifier(), figure.low(), figure.high());
  }

  /** As {@link #amount(Figure)}, of a figure's numbers alone. */
  public static String amount(Qualifier qualifier, OptionalDouble low, OptionalDouble high) {
    return switch (qualifier) {
      case EXACT -> range(low, high);
      case ABOUT -> "about " + range(low, high);
      case NEARLY -> "nearly " + one(high.isPresent() ? high : low);
      case MORE_THAN -> "more than " + one(low);
      case AT_LEAST -> "at least " + one(low);
      case AT_MOST -> "at most " + one(high);
      case DOZENS, HUNDREDS, THOUSANDS -> label(qualifier) + " (" + range(low, high) + ")";
      case SEVERAL_THOUSAND -> "several thousand (" + range(low, high) + ")";
      case BETWEEN -> range(low, high);
    };
  }

  private static String label(Qualifier qualifier) {
    return qualifier.label();
  }

  /** What is measured: {@code killed}, {@code km}, {@code DKK}, or the counted thing itself. */
  public static String measure(Figure figure) {
    return measure(figure.measure().label(), figure.of());
  }

  /** As {@link #measure(Figure)}, of a measure's label and the counted thing as written. */
  public static String measure(String label, String of) {
    return switch (label) {
      case "distance-km" -> "km";
      case "percent" -> "per cent";
      case "duration-years" -> "years";
      case "duration-days" -> "days";
      case "duration-hours" -> "hours";
      case "count" -> of.isEmpty() ? "counted" : of;
      default -> label.startsWith("money-") ? label.substring("money-".length()) : label;
    };
  }

  private static String range(OptionalDouble low, OptionalDouble high) {
    boolean single = low.equals(high) || high.isEmpty();
    if (low.isEmpty()) {
      return one(high);
    }
    return single ? one(low) : one(low) + "–" + one(high);
  }

  private static String one(OptionalDouble number) {
    if (number.isEmpty()) {
      return "?";
    }
    return number(number.getAsDouble());
  }

  /** A number with its thousands parted. */
  public static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value).replaceAll("0+$", "");
  }
}
