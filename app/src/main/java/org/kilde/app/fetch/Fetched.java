package org.kilde.app.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a fetch ended. */
public sealed interface Fetched {

  /**
   * The bytes of a page or feed.
   *
   * @param address where they came from in the end, redirects followed
   * @param bytes unpacked
   * @param type media type in lower case; empty if the server named none
   */
  record Body(
      URI address, byte[] bytes, String type, Optional<String> charset, Validators validators)
      implements Fetched {}

  /** The server says that the version it was asked about still stands. */
  record Unchanged() implements Fetched {}

  /**
   * No bytes.
   *
   * @param reason what was found, what was expected and what to do
   * @param cause whether it may go well later
   * @param retryAfter how long the server asks to be left alone
   */
  record Failed(String reason, Cause cause, Optional<Duration> retryAfter) implements Fetched {

    /** Who or what it lies with. */
    public enum Cause {
      /** Nobody was asked: the address is none that may be. */
      OURS,
      /** It will come again. */
      LASTING,
      /** It may go well later. */
      PASSING
    }
  }
}
