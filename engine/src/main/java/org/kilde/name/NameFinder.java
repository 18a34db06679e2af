package org.kilde.name;

import org.kilde.article.TokenizedArticle;

/** Finds proper names and joins those that mean the same within the article. */
public final class NameFinder {
  public Names find(TokenizedArticle article) {
    return Names.NONE;
  }
}
