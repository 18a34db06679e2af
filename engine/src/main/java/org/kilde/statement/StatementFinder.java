package org.kilde.statement;

import org.kilde.article.TokenizedArticle;
import org.kilde.name.Names;

/** Finds who says what. */
public final class StatementFinder {
  public Statements find(TokenizedArticle article, Names names) {
    return Statements.NONE;
  }
}
