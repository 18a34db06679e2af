package org.kilde.app.page.archive;

import java.io.IOException;

/** Takes the pages of an archive, one after the other. */
public interface PageSink {

  /** Takes a page; an error here is the taker's, not the archive's, and ends the reading. */
  void accept(SavedPage page) throws IOException;

  /** Told what could not be read: what was found and what is done about it. */
  void skipped(String reason);
}
