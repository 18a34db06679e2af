package org.kilde.app.command;

import java.time.Duration;

/** Times as a user writes them: 90s, 15m, 2h, 1d. */
final class WatchTime {
  private static final int MOST_DIGITS = 6;

  private WatchTime() {}

  static Duration parse(String given, Duration least) {
    String number = given.isEmpty() ? "" : given.substring(0, given.length() - 1);
    boolean digits =
        !number.isEmpty()
            && number.length() <= MOST_DIGITS
            && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits) {
      long count = Long.parseLong(number);
      Duration time =
          switch (given.charAt(given.length() - 1)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> Duration.ZERO;
          };
      if (time.compareTo(least) >= 0) {
        return time;
      }
    }
    throw new IllegalArgumentException(
        "watch: --every, found \""
            + given
            + "\"; expected a time of at least "
            + least.toSeconds()
            + "s, such as 90s, 15m, 2h or 1d.");
  }
}
