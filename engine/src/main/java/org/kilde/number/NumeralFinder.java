package org.kilde.number;

import java.util.List;
import org.kilde.article.TokenizedArticle;

/** Finds numerals with their qualifiers. */
public final class NumeralFinder {
  public List<Numeral> find(TokenizedArticle article) {
    return List.of();
  }
}
