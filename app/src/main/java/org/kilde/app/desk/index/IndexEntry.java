package org.kilde.app.desk.index;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.EntityClass;

/**
 * An article as the index takes it.
 *
 * @param words of its story, headline and captions included
 * @param day of publication since 1970-01-01; the lowest number for none
 * @param published EDTF
 * @param names whom it names
 * @param numbers of its figures
 */
public record IndexEntry(
    String id,
    String language,
    String title,
    String words,
    Optional<String> outlet,
    int day,
    Optional<String> published,
    List<Named> names,
    List<Double> numbers) {
  public IndexEntry {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  /** An entity by its id. */
  public record Named(String id, EntityClass entityClass) {}
}
