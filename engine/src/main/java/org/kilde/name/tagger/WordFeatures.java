package org.kilde.name.tagger;

/**
 * The features of one word alone, as the word tagged or as a neighbour of it: the same wherever it
 * stands.
 */
final class WordFeatures {
  private static final int[] LIST_FLAGS = {
    WordLists.FIRST_COMMON,
    WordLists.FIRST,
    WordLists.LAST_COMMON,
    WordLists.LAST,
    WordLists.CITY_LARGE,
    WordLists.CITY,
    WordLists.VILLAGE,
    WordLists.COUNTRY,
    WordLists.REGION,
    WordLists.ORGANIZATION,
    WordLists.BRAND,
    WordLists.ORGANIZATION_WORD,
    WordLists.LEGAL_FORM,
    WordLists.TITLE,
    WordLists.PLACE_WORD,
    WordLists.FAMOUS,
    WordLists.PEOPLE
  };

  /** How many lists have features of their own. */
  static final int LISTS = LIST_FLAGS.length;

  private final long language;
  private final FeatureKeys out;

  /**
   * @param language of the weights, 0 for those that all share
   * @param out takes the features
   */
  WordFeatures(long language, FeatureKeys out) {
    this.language = language;
    this.out = out;
  }

  /** True if flags say that a word stands in the list of a number. */
  static boolean isListed(int flags, int list) {
    return (flags & LIST_FLAGS[list]) != 0;
  }

  /** Features that know the word itself; training leaves them out now and then. */
  void lexical(Word w) {
    out.put(1, w.exact);
    out.put(2, w.lower);
    if (w.capital()) {
      out.put(3, w.base);
    }
    if (language != 0) {
      out.put(121, language, w.lower);
      if (w.capital()) {
        out.put(128, language, w.base);
      }
    }
    if (w.head != 0) {
      out.put(18, w.head);
    }
  }

  /** All other features of the word tagged. */
  void own(Word w) {
    out.put(0, 0);
    form(w);
    int lists = w.listed();
    out.put(70, lists);
    out.put(76, lists, w.outline);
    if (w.capital()) {
      out.put(83, lists, w.suffix3());
      for (int k = 0; k < LISTS; k++) {
        if (isListed(lists, k)) {
          out.put(90, k);
          out.put(91, k, w.kind);
        }
      }
    }
    if (language != 0) {
      out.put(120, language);
      out.put(122, language, w.suffix3());
      out.put(125, language, w.outline);
      out.put(126, language, lists);
      out.put(127, language, w.kind);
    }
  }

  private void form(Word w) {
    for (int k = 0; k < w.prefixes.length; k++) {
      out.put(4 + k, w.prefixes[k]);
    }
    for (int k = 0; k < w.suffixes.length; k++) {
      out.put(10 + k, w.suffixes[k]);
    }
    out.put(16, w.shape);
    out.put(17, w.outline);
    if (w.head != 0) {
      out.put(19, w.tail);
      out.put(20, w.headFlags, w.outline);
    }
    if (w.ending != 0) {
      out.put(21, w.ending);
    }
  }

  /** Features of the word before the one tagged. */
  void left(Word l) {
    out.put(30, l.lower);
    out.put(45, l.suffix3());
    out.put(57, l.outline);
    out.put(71, l.listed());
    if (language != 0) {
      out.put(123, language, l.lower);
    }
  }

  /** Features of the word after the one tagged. */
  void right(Word r) {
    out.put(31, r.lower);
    out.put(46, r.suffix3());
    out.put(58, r.outline);
    out.put(72, r.listed());
    if (language != 0) {
      out.put(124, language, r.lower);
    }
  }

  /** Features of the last word but one before the one tagged. */
  void farLeft(Word ll) {
    out.put(32, ll.lower);
    out.put(81, ll.listed());
  }

  /** Features of the second word after the one tagged. */
  void farRight(Word rr) {
    out.put(33, rr.lower);
    out.put(82, rr.listed());
  }
}
