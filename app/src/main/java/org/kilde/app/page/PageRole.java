package org.kilde.app.page;

/** What a block of a page's text is to its article; names as the evidence export writes them. */
public enum PageRole {
  HEADLINE,
  SUBHEAD,
  BYLINE,
  CAPTION,
  TEASER,
  NAVIGATION,
  BODY
}
