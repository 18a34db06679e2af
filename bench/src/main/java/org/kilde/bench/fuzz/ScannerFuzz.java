package org.kilde.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Annotation;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.number.NumeralFinder;
import org.kilde.time.TimeFinder;

/** Numbers, times and figures in any language: no error, rows inside the text, the same twice. */
public final class ScannerFuzz {
  private static final List<LanguagePack> PACKS = LanguagePacks.shipped().all();
  private static final NumeralFinder NUMERALS = new NumeralFinder();
  private static final TimeFinder TIMES = new TimeFinder();
  private static final FigureFinder FIGURES = new FigureFinder();

  private ScannerFuzz() {}

  /** Compiles every pack, so that the first inputs are not taken for slow ones. */
  public static void fuzzerInitialize() {
    PACKS.forEach(pack -> rows(pack, "12"));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    LanguagePack pack = PACKS.get(data.consumeInt(0, PACKS.size() - 1));
    String text = data.consumeRemainingAsString();
    List<Annotation> rows = rows(pack, text);
    int length = TokenizedArticle.of(pack, text, Optional.empty()).article().words().length();
    for (Annotation row : rows) {
      if (row.span().isEmpty() || row.span().end() > length) {
        throw new IllegalStateException("broken property: inside the text: " + row);
      }
    }
    if (!rows(pack, text).equals(rows)) {
      throw new IllegalStateException("broken property: the same text twice, other rows");
    }
  }

  private static List<Annotation> rows(LanguagePack pack, String text) {
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    List<Annotation> rows = new java.util.ArrayList<>(TIMES.find(article));
    rows.addAll(
        FIGURES.find(
            article, NUMERALS.find(article), rows.stream().map(Annotation::span).toList()));
    return rows;
  }
}
