package org.kilde.app.page;

import org.kilde.article.Publication;

/** Places a date is read from, best first. */
enum DatePlace {
  DATA_PUBLISHED,
  META_PUBLISHED,
  PROPERTY_PUBLISHED,
  TIME_PUBLISHED,
  TIME_IN_HEAD,
  LABEL_PUBLISHED,
  LINE_IN_HEAD,
  URL,
  LABEL_IN_ARTICLE,
  TIME_IN_ARTICLE,
  DATE_LINE,
  META_DATE,
  ANY_LABEL_PUBLISHED,
  SCRIPT_PUBLISHED,
  DATA_OTHER,
  TIME_ANYWHERE,
  LABEL_MODIFIED,
  META_MODIFIED,
  DATA_MODIFIED,
  ANY_LINE,
  ANY_TEXT;

  /** What kind of evidence for a date it is. */
  Publication.Basis basis() {
    return switch (this) {
      case DATA_PUBLISHED,
          META_PUBLISHED,
          PROPERTY_PUBLISHED,
          TIME_PUBLISHED,
          TIME_IN_HEAD,
          TIME_IN_ARTICLE,
          TIME_ANYWHERE,
          META_DATE,
          SCRIPT_PUBLISHED,
          DATA_OTHER ->
          Publication.Basis.METADATA;
      case URL -> Publication.Basis.URL;
      case LABEL_PUBLISHED, LABEL_IN_ARTICLE, LINE_IN_HEAD, DATE_LINE, ANY_LABEL_PUBLISHED ->
          Publication.Basis.TEXT;
      case LABEL_MODIFIED, META_MODIFIED, DATA_MODIFIED -> Publication.Basis.INFERRED;
      case ANY_LINE, ANY_TEXT -> Publication.Basis.NONE;
    };
  }
}
