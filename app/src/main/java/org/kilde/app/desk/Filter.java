package org.kilde.app.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list is narrowed to; what is empty does not narrow.
 *
 * @param language BCP 47
 * @param outlet as the desk has it
 * @param from first day of publication; leaves out what has no date
 * @param to last day of publication; leaves out what has no date
 * @param place id of an entity
 */
public record Filter(
    Optional<String> language,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place) {
  /** Everything. */
  public static final Filter NONE =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Filter withLanguage(String tag) {
    return new Filter(Optional.of(tag), outlet, from, to, place);
  }

  public Filter withOutlet(String name) {
    return new Filter(language, Optional.of(name), from, to, place);
  }

  public Filter withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filter(language, outlet, first, last, place);
  }

  public Filter withPlace(String entity) {
    return new Filter(language, outlet, from, to, Optional.of(entity));
  }
}
