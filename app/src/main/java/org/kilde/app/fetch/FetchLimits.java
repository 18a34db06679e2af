package org.kilde.app.fetch;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param bytes of one page or feed, as sent and unpacked
 * @param time for one page or feed, redirects and second tries included; waiting for one's turn is
 *     not
 * @param redirects followed
 * @param pause between two requests to one host
 * @param patience the longest wait that a host may ask for and get within a fetch
 */
public record FetchLimits(
    int bytes, Duration time, int redirects, Duration pause, Duration patience) {

  /** As shipped. */
  public static final FetchLimits USUAL =
      new FetchLimits(
          20 << 20, Duration.ofSeconds(30), 5, Duration.ofSeconds(1), Duration.ofSeconds(5));

  /** The same with another pause. */
  public FetchLimits withPause(Duration other) {
    return new FetchLimits(bytes, time, redirects, other, patience);
  }

  String size() {
    return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }
}
