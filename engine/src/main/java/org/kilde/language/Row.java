package org.kilde.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One line of a pack file: named cells, and where it stands. */
public final class Row {
  private final Rule rule;
  private final TableFormat format;
  private final String[] cells;

  Row(Rule rule, TableFormat format, String[] cells) {
    this.rule = rule;
    this.format = format;
    this.cells = cells;
  }

  public Rule rule() {
    return rule;
  }

  /** A cell by its column; empty if the row leaves it out. */
  public String cell(String column) {
    int at = format.index(column);
    if (at < 0) {
      throw new IllegalArgumentException(format.file() + " has no column " + column + ".");
    }
    return at < cells.length ? cells[at] : "";
  }

  /** A cell that must hold something. */
  public String expect(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw error(column, "a value");
    }
    return cell;
  }

  /** A cell that names a constant, written {@code at-least} for {@code AT_LEAST}. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    Map<E, String> names = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(cell(column))) {
        return each;
      }
      names.put(each, name);
    }
    throw error(column, "one of " + String.join(", ", names.values()));
  }

  /** A cell that holds a number. */
  public double number(String column) {
    try {
      return Double.parseDouble(cell(column));
    } catch (NumberFormatException e) {
      throw error(column, "a number such as 1000 or 0.5");
    }
  }

  /** The error for a cell of this row that cannot be read. */
  public PackException error(String column, String expected) {
    return PackException.at(rule, column, cell(column), expected);
  }

  @Override
  public String toString() {
    return rule + " " + String.join("\t", cells);
  }
}
