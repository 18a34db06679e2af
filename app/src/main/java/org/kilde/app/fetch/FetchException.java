package org.kilde.app.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Ends a fetch; the message is the reason a user reads. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient Optional<Duration> wait;
  private final Fetched.Failed.Cause cause;
  private final boolean ofHost;

  private FetchException(
      String reason, Optional<Duration> wait, Fetched.Failed.Cause cause, boolean ofHost) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
    this.cause = cause;
    this.ofHost = ofHost;
  }

  /** One that will come again. */
  FetchException(String reason) {
    this(reason, Optional.empty(), Fetched.Failed.Cause.LASTING, false);
  }

  /** One that comes before anybody was asked. */
  static FetchException ours(String reason) {
    return new FetchException(reason, Optional.empty(), Fetched.Failed.Cause.OURS, false);
  }

  /** One that may have gone after a while. */
  static FetchException passing(String reason, Optional<Duration> wait) {
    return new FetchException(reason, wait, Fetched.Failed.Cause.PASSING, false);
  }

  /** One that other pages of the host would meet as well, and that may have gone after a while. */
  static FetchException ofHost(String reason) {
    return new FetchException(reason, Optional.empty(), Fetched.Failed.Cause.PASSING, true);
  }

  boolean isOfHost() {
    return ofHost;
  }

  Fetched.Failed failed() {
    return new Fetched.Failed(reason, cause, wait);
  }
}
