package org.kilde.app.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Ends a fetch; the message is the reason a user reads. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient Optional<Duration> wait;
  private final boolean passing;
  private final boolean ofHost;

  private FetchException(String reason, Optional<Duration> wait, boolean passing, boolean ofHost) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
    this.passing = passing;
    this.ofHost = ofHost;
  }

  /** One that will come again. */
  FetchException(String reason) {
    this(reason, Optional.empty(), false, false);
  }

  /** One that may have gone after a while. */
  static FetchException passing(String reason, Optional<Duration> wait) {
    return new FetchException(reason, wait, true, false);
  }

  /** One that other pages of the host would meet as well, and that may have gone after a while. */
  static FetchException ofHost(String reason) {
    return new FetchException(reason, Optional.empty(), true, true);
  }

  boolean isOfHost() {
    return ofHost;
  }

  Fetched.Failed failed() {
    return new Fetched.Failed(reason, passing, wait);
  }
}
