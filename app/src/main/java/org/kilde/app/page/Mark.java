package org.kilde.app.page;

/** Bits that an element hands down to all text below it. */
final class Mark {
  static final int NAVIGATION = 1;
  static final int FOOTER = 1 << 1;
  static final int ASIDE = 1 << 2;
  static final int FIGURE = 1 << 3;
  static final int FORM = 1 << 4;
  static final int COMMENTS = 1 << 5;
  static final int DROP = 1 << 6;
  static final int ARTICLE = 1 << 7;
  static final int BODY = 1 << 8;
  static final int HIDDEN = 1 << 9;
  static final int LIST = 1 << 10;
  static final int TABLE = 1 << 11;
  static final int BYLINE = 1 << 12;
  static final int CAPTION = 1 << 13;
  static final int HEADER = 1 << 14;
  static final int LEAD = 1 << 15;
  static final int DATE = 1 << 16;
  static final int RELATED = 1 << 17;
  static final int QUOTE = 1 << 18;
  static final int HEADLINE = 1 << 19;
  static final int PRE = 1 << 20;
  static final int CONSENT = 1 << 21;
  static final int SECTION = 1 << 22;

  /** Text that is never part of an article, whatever else holds. */
  static final int NEVER = COMMENTS | CONSENT | FORM;

  /** Text that is no part of an article unless nothing else is there. */
  static final int OUTSIDE = NAVIGATION | FOOTER | ASIDE | DROP | HIDDEN | RELATED;

  private Mark() {}

  /** The mark that words of this kind in class or id set; 0 = none. */
  static int of(PageWords.Kind kind) {
    return switch (kind) {
      case CLASS_NEVER -> DROP;
      case CLASS_COMMENTS -> COMMENTS;
      case CLASS_CONSENT -> CONSENT;
      case CLASS_RELATED -> RELATED;
      case CLASS_BODY -> BODY;
      case CLASS_ARTICLE -> ARTICLE;
      case CLASS_BYLINE -> BYLINE;
      case CLASS_CAPTION -> CAPTION;
      case CLASS_LEAD -> LEAD;
      case CLASS_DATE -> DATE;
      case CLASS_NAVIGATION -> NAVIGATION;
      case CLASS_HEADLINE -> HEADLINE;
      case BYLINE,
          CREDIT,
          READ_ALSO,
          RELATED,
          COMMENTS,
          CONSENT,
          BUTTON,
          APPEAL,
          PUBLISHED,
          MODIFIED,
          PAYWALL,
          CORRECTION,
          TAGS,
          LEGAL,
          AND,
          TITLE,
          LIVE,
          NOT_NAME,
          MONTH_LANGUAGE,
          MONTH,
          DAY_FIRST_DOMAIN,
          META_PUBLISHED,
          META_MODIFIED,
          META_DATE,
          META_AUTHOR,
          META_SECTION,
          META_TAGS,
          META_OUTLET ->
          0;
    };
  }
}
