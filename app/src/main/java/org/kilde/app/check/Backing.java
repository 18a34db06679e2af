package org.kilde.app.check;

import java.util.Locale;
import java.util.Optional;
import org.kilde.app.desk.ArticleRow;
import org.kilde.text.Span;

/**
 * Words on the desk that speak to a part of the draft.
 *
 * @param row id of the figure or statement; empty for a sentence in the writer's own voice
 * @param span where the words stand in the article's clean text, UTF-16
 * @param who says so, as known; empty if nobody is named
 * @param says what they say where that is not plain: "at least 17", "31 on 7 March 2031"
 */
public record Backing(
    ArticleRow article,
    Optional<String> row,
    Span span,
    String words,
    Optional<String> who,
    Relation relation,
    String says) {

  /** How the words stand to the draft. */
  public enum Relation {
    /** They say the same. */
    SAME,
    /** Another number of the same matter. */
    OTHER_NUMBER,
    /** The same number, more or less sure of it. */
    OTHER_QUALIFIER,
    /** The same number, from another source. */
    OTHER_SOURCE,
    /** The same speaker on the same matter in other words. */
    OTHER_WORDS,
    /** One says it is so, the other that it is not. */
    OTHER_WAY_ROUND,
    /** The same source later gave another number. */
    LATER;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
