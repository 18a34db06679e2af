package org.kilde.time;

/** Dates in one token, day first: {@code 12.03.2022}, {@code 12.3.22}, {@code 12.03}. */
final class NumericDate {
  private NumericDate() {}

  /**
   * Year, month and day as {@code yyyymmdd}; -1 if it is no such date. Two digits of a year are
   * 20yy.
   */
  static int packed(String token) {
    if (token.indexOf('.') < 0 || !startsWithDigit(token)) {
      return -1;
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !allDigits(parts)) {
      return -1;
    }
    int day = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]) + (parts[2].length() == 2 ? century(parts[2]) : 0);
    boolean valid =
        day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1500 && year < 2200;
    return valid ? year * 10_000 + month * 100 + day : -1;
  }

  /** Month and day as {@code mmdd} of {@code 12.03}; -1 if it is no such date. */
  static int packedDay(String token) {
    int date = token.length() < 3 || !startsWithDigit(token) ? -1 : packed(token + ".2000");
    return date < 0 ? -1 : date % 10_000;
  }

  /** Of a year in two digits: 50 to 99 are of the last century. */
  static int century(String yy) {
    return Integer.parseInt(yy) < 50 ? 2000 : 1900;
  }

  private static boolean startsWithDigit(String token) {
    return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }

  private static boolean allDigits(String[] parts) {
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 4
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
