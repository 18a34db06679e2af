package org.kilde.app.reader;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Which field of a JSON object holds what. */
public final class FieldNames {

  /** What is read of an object. */
  public enum Part {
    TEXT,
    TITLE,
    DATE,
    URL,
    LANGUAGE,
    OUTLET;

    /** The name users write. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Part, String> names;

  private final Optional<String> given;

  private FieldNames(Map<Part, String> names, Optional<String> given) {
    this.names = names;
    this.given = given;
  }

  /** Each part in a field of its own name: {@code text}, {@code title} … */
  public static FieldNames usual() {
    Map<Part, String> names = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      names.put(part, part.label());
    }
    return new FieldNames(names, Optional.empty());
  }

  /** The usual names save what a list such as {@code text=body,date=published} says. */
  public static FieldNames of(String list) {
    FieldNames fields = new FieldNames(usual().names, Optional.of(list));
    for (String pair : list.split(",")) {
      String[] sides = pair.split("=", 2);
      if (sides.length < 2 || sides[1].isBlank()) {
        throw error(pair, "PART=FIELD such as text=body");
      }
      fields.names.put(part(sides[0].strip()), sides[1].strip());
    }
    return fields;
  }

  private static Part part(String label) {
    StringJoiner known = new StringJoiner(", ");
    for (Part part : Part.values()) {
      if (part.label().equals(label)) {
        return part;
      }
      known.add(part.label());
    }
    throw error(label, "one of " + known);
  }

  private static IllegalArgumentException error(String found, String expected) {
    return new IllegalArgumentException(
        "--fields: field, found \"" + found + "\"; expected " + expected + ".");
  }

  /** The list they were made of; empty for the usual names. */
  Optional<String> given() {
    return given;
  }

  /** The field that holds a part. */
  public String name(Part part) {
    return names.getOrDefault(part, part.label());
  }
}
