package org.kilde.app.command;

import java.time.Duration;
import java.time.InstantSource;
import org.kilde.app.fetch.FetchLimits;
import org.kilde.app.fetch.Fetcher;
import picocli.CommandLine.Option;

/** Options of commands that fetch from the net. */
final class FetchOptions {
  @Option(
      names = "--allow-private",
      description = "Fetch from private and local addresses as well, such as a server of your own.")
  private boolean allowPrivate;

  @Option(
      names = "--pause",
      hidden = true,
      paramLabel = "MILLISECONDS",
      defaultValue = "1000",
      description = "Between two requests to a host; less only for a server of your own.")
  private int pause = 1000;

  Fetcher fetcher() {
    FetchLimits limits = FetchLimits.USUAL.withPause(Duration.ofMillis(pause));
    return new Fetcher(limits, allowPrivate, InstantSource.system());
  }
}
