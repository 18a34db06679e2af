package org.kilde.name;

import java.util.List;

/**
 * A body's name taken apart: "Journalistenverband Grenziens" is a union of journalists that Grenzia
 * has. Names in two languages that have the same parts may be one body's.
 *
 * @param parts what it is and of what, by the names of {@code bodies.tsv}, in their order: {@code
 *     journalists+union}
 * @param whole true if the parts alone tell it from other bodies of a country: no bare "university"
 * @param owners the ways in which whose it is may be read: a gazetteer id if it is known, else the
 *     word as written and without its endings; empty if nothing is said
 */
public record BodyName(String parts, boolean whole, List<String> owners) {

  public BodyName {
    owners = List.copyOf(owners);
  }
}
