package org.kilde.article;

import java.util.Locale;

/**
 * What a block of an article is for. Only body, headline and sub-headings are the story's words.
 */
public enum BlockRole {
  HEADLINE,
  SUBHEAD,
  BYLINE,
  CAPTION,
  /** A link to another article, an advertisement, a video link. */
  TEASER,
  /** Breadcrumbs, buttons, comment forms. */
  NAVIGATION,
  BODY;

  /** True for the words of the story itself. */
  public boolean isStory() {
    return this == HEADLINE || this == SUBHEAD || this == BODY;
  }

  /** True where names and figures are worth reading: the story and its captions. */
  public boolean isRead() {
    return isStory() || this == CAPTION || this == BYLINE;
  }

  /** The name the export writes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of an export name. */
  public static BlockRole of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
