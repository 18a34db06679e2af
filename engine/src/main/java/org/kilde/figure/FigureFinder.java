package org.kilde.figure;

import java.util.List;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.number.Numeral;
import org.kilde.text.Span;

/** Finds figures that are news: what is counted and how many. Who says so is joined later. */
public final class FigureFinder {
  /**
   * @param numerals of the article
   * @param taken spans that are no figures, such as times and names
   */
  public List<Figure> find(TokenizedArticle article, List<Numeral> numerals, List<Span> taken) {
    return List.of();
  }
}
