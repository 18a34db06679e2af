package org.kilde.bench.figure;

import java.util.List;
import java.util.Optional;
import org.kilde.analysis.Analyzer;
import org.kilde.annotation.Figure;
import org.kilde.article.RawArticle;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguageTag;
import org.kilde.number.NumeralFinder;

/** Reads the figures of a text: with numbers and figures alone, or as a whole article is read. */
final class FigureReading {
  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder figures = new FigureFinder();
  private final Analyzer analyzer = Analyzer.shipped();

  /** With everything that an article is read for, so that statements give figures their source. */
  List<Figure> readWhole(LanguageTag language, String text) {
    RawArticle raw = RawArticle.ofText("toll", "toll", text);
    return analyzer
        .analyze(
            new RawArticle(
                raw.id(),
                raw.origin(),
                raw.source(),
                raw.title(),
                raw.published(),
                Optional.of(language),
                raw.url(),
                raw.outlet(),
                raw.blocks()))
        .figures();
  }

  /** With numbers and figures alone: no times, no names, no statements. */
  List<Figure> read(LanguagePack pack, String text) {
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    return figures.find(article, numerals.find(article), List.of());
  }
}
