package org.kilde.app.web;

import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRow;

/**
 * What a filter form offers.
 *
 * @param place the place a list is narrowed to, by name
 */
public record Choices(List<Count> languages, List<Count> outlets, Optional<String> place) {
  private static final int MOST = 300;

  static Choices of(DeskRows rows, Query query) {
    return new Choices(
        rows.languages(),
        rows.outlets().stream().limit(MOST).toList(),
        query.find("place").flatMap(rows::findEntityRow).map(EntityRow::name));
  }
}
