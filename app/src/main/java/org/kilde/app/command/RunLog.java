package org.kilde.app.command;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.app.reader.Document;

/** The log of the last run where one can be kept; where not, the run goes on without it. */
final class RunLog implements AutoCloseable {
  private LastRun.@Nullable Log log;

  RunLog(Surroundings here, Optional<String> fields) {
    try {
      this.log = here.state().isPresent() ? new LastRun.Log(here.state().get(), fields) : null;
    } catch (IOException e) {
      this.log = null; // a read-only installation: "why" then asks for paths
    }
  }

  void add(Document document) throws IOException {
    if (log != null) {
      log.add(document);
    }
  }

  void finish() throws IOException {
    if (log != null) {
      log.finish();
    }
  }

  @Override
  public void close() throws IOException {
    if (log != null) {
      log.close();
    }
  }
}
