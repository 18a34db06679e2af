package org.kilde.app.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * What a server answered to one request.
 *
 * @param location where it sends on to
 * @param type media type in lower case; empty if none was named
 * @param retryAfter what it asks in Retry-After
 * @param bytes unpacked; empty where the answer is no success
 */
record Answer(
    int status,
    Optional<String> location,
    String type,
    Optional<String> charset,
    Optional<Duration> retryAfter,
    Validators validators,
    byte[] bytes) {

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** True where the server, not the address, is at fault, so that it may go well later. */
  boolean isPassing() {
    return status == 429 || status >= 500;
  }
}
