package org.kilde.app.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to wait, and that in words. */
public final class Waits {
  private static final Duration MOST = Duration.ofDays(1);

  private Waits() {}

  /** Reads a Retry-After: seconds or a date; never more than a day, never less than nothing. */
  static Optional<Duration> retryAfter(String value, Instant now) {
    String words = value.strip();
    if (!words.isEmpty()
        && words.length() < 10
        && words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(within(Duration.ofSeconds(Integer.parseInt(words))));
    }
    try {
      Instant at = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(within(Duration.between(now, at)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A back-off that doubles with each failure. */
  static Duration backOff(Duration first, int failures) {
    return within(first.multipliedBy(1L << Math.min(failures, 10)));
  }

  static Duration within(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }

  /** {@code 30 s}, {@code 15 min}, {@code 2 h}. */
  public static String words(Duration wait) {
    if (wait.toSeconds() < 1) {
      return wait.toMillis() + " ms";
    }
    if (wait.toSeconds() <= 120) {
      return wait.toSeconds() + " s";
    }
    return wait.toMinutes() <= 120 ? wait.toMinutes() + " min" : wait.toHours() + " h";
  }
}
