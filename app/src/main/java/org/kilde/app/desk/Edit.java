package org.kilde.app.desk;

import org.kilde.text.Span;

/**
 * A place where two versions of a text differ, or agree.
 *
 * @param before where it stands in the earlier clean text, UTF-16; empty where words were added
 * @param after where it stands in the later clean text; empty where words were taken out
 */
public record Edit(Kind kind, Span before, Span after) {

  /** What happened to the words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
  }
}
