package org.kilde.bench.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table: what a phrase means.
 *
 * @param dimension {@code Numeral}, {@code AmountOfMoney}, {@code Distance}, {@code Duration} …
 * @param relation {@code simple}, {@code between}, {@code under}, {@code above}
 * @param unit of the value, empty for a bare number
 * @param values one, or two of a range
 */
record Expression(
    String dimension,
    String language,
    String relation,
    String unit,
    List<Double> values,
    String phrase,
    String raw) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:e\\d+)?");
  private static final Pattern FORM =
      Pattern.compile("\\((simple|between|under|above|NumeralValue|DurationData)\\s+(.*)");
  private static final Map<String, String> MONEY = Map.of("Dollar", "USD", "Pound", "GBP");

  static Optional<Expression> of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 4) {
      return Optional.empty();
    }
    String value = cells[2].replaceAll(" -- .*", "");
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.of(
          new Expression(cells[0], cells[1], "none", "", List.of(), cells[3], cells[2]));
    }
    List<Double> values =
        NUMBER
            .matcher(form.group(2).replace("_", ""))
            .results()
            .map(r -> Double.parseDouble(r.group()))
            .toList();
    String unit = form.group(2).replaceAll("[^A-Za-z]*([A-Za-z]*).*", "$1");
    if (form.group(1).equals("DurationData")) {
      unit = form.group(2).replaceAll("[^A-Za-z]+([A-Za-z]+).*", "$1");
    }
    String relation = form.group(1).matches("[a-z]+") ? form.group(1) : "simple";
    String phrase =
        cells[3].replace("\\x20ac", "€").replace("\\x00a3\\&", "£").replace("\\\"", "\"");
    return Optional.of(
        new Expression(
            cells[0],
            cells[1],
            relation,
            cells[0].equals("Numeral") ? "" : MONEY.getOrDefault(unit, unit),
            values,
            phrase,
            cells[2]));
  }
}
