package org.kilde.app.command;

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

  Fetcher fetcher() {
    return new Fetcher(FetchLimits.USUAL, allowPrivate, InstantSource.system());
  }
}
