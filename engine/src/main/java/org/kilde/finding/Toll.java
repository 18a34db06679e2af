package org.kilde.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts of people that are told anew as they change. */
enum Toll {
  KILLED(true),
  INJURED(true),
  MISSING(false),
  ARRESTED(true),
  DISPLACED(true),
  TROOPS(false);

  private final boolean onlyRises;

  Toll(boolean onlyRises) {
    this.onlyRises = onlyRises;
  }

  static Optional<Toll> of(String measure) {
    return Stream.of(values()).filter(each -> each.measure().equals(measure)).findFirst();
  }

  static boolean isToll(String measure) {
    return of(measure).isPresent();
  }

  /** True if the count of one event cannot fall. */
  static boolean onlyRises(String measure) {
    return of(measure).filter(each -> each.onlyRises).isPresent();
  }

  boolean is(String measure) {
    return measure().equals(measure);
  }

  /** The measure's label. */
  String measure() {
    return name().toLowerCase(Locale.ROOT);
  }
}
