package org.kilde.story;

import java.time.LocalDate;
import java.util.Optional;

/** Publication dates as numbers of days. */
final class Days {
  static final int UNKNOWN = Integer.MIN_VALUE;

  private Days() {}

  /** First day an EDTF date allows, counted from 1970. */
  static int of(Optional<String> edtf) {
    return edtf.map(Days::first).orElse(UNKNOWN);
  }

  private static int first(String edtf) {
    String date = edtf.startsWith("[") ? edtf.substring(1) : edtf;
    int[] parts = {0, 1, 1};
    int at = 0;
    for (int part = 0; part < 3; part++) {
      int start = at;
      int value = 0;
      while (at < date.length() && Character.isDigit(date.charAt(at))) {
        value = value * 10 + date.charAt(at++) - '0';
      }
      if (at == start) {
        break;
      }
      parts[part] = value;
      if (at >= date.length() || date.charAt(at) != '-') {
        break;
      }
      at++;
    }
    boolean valid = parts[0] > 0 && parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1;
    return valid
        ? (int) LocalDate.of(parts[0], parts[1], 1).toEpochDay() + Math.min(parts[2], 31) - 1
        : UNKNOWN;
  }
}
