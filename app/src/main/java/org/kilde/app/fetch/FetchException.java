package org.kilde.app.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Ends a fetch; the message is the reason a user reads. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient Optional<Duration> wait;
  private final boolean ofHost;

  FetchException(String reason) {
    this(reason, Optional.empty(), false);
  }

  FetchException(String reason, Optional<Duration> wait) {
    this(reason, wait, false);
  }

  private FetchException(String reason, Optional<Duration> wait, boolean ofHost) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
    this.ofHost = ofHost;
  }

  /** One that other pages of the host would meet as well. */
  static FetchException ofHost(String reason) {
    return new FetchException(reason, Optional.empty(), true);
  }

  boolean isOfHost() {
    return ofHost;
  }

  Fetched.Failed failed() {
    return new Fetched.Failed(reason, wait);
  }
}
