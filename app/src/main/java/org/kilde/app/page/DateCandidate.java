package org.kilde.app.page;

import java.time.LocalDate;

/**
 * A day a page gives.
 *
 * @param where the words for "why?"
 * @param distance in strips from the headline; 0 where it stands in no strip
 */
record DateCandidate(DatePlace place, LocalDate date, String where, int distance) {
  Dated dated() {
    return new Dated(date.toString(), place.basis(), where);
  }
}
