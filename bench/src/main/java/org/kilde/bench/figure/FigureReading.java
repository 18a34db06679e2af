package org.kilde.bench.figure;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.number.NumeralFinder;

/**
 * Reads the figures of a text with numbers and figures alone: no times, no names, no statements.
 */
final class FigureReading {
  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder figures = new FigureFinder();

  List<Figure> read(LanguagePack pack, String text) {
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    return figures.find(article, numerals.find(article), List.of());
  }
}
