package org.kilde.app.page;

/** What a page is as a whole. */
public enum PageKind {
  ARTICLE,
  LIVE,
  LIST,
  EMPTY
}
