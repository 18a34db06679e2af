package org.kilde.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.MarkedText;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.number.NumeralFinder;
import org.kilde.statement.StatementFinder;
import org.kilde.text.Span;
import org.kilde.time.TimeFinder;

/**
 * Runs {@code examples/figure-sources.tsv}: a text with its figures in {@code ⟦…⟧}, {@code ¶}
 * between paragraphs, and for each in order who says so, parted by {@code ;}, {@code -} where
 * nobody does: names as resolved, others as written.
 */
final class SourceExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/figure-sources.tsv", "text", "sources");

  private final NameFinder names = new NameFinder();
  private final TimeFinder times = new TimeFinder();
  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder figures = new FigureFinder();
  private final StatementFinder statements = new StatementFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String marked = example.expect("text").replace(" ¶ ", "\n");
    TokenizedArticle article =
        TokenizedArticle.of(pack, MarkedText.plain(marked), Optional.empty());
    List<TimeExpression> found = times.find(article);
    Names named = names.find(article);
    List<Span> taken = Analyzer.taken(found, named);
    List<Mention> mentions = named.mentions();
    List<Figure> sourced =
        new FigureContext(article, mentions, found, statements.find(article, named).statements())
            .complete(figures.find(article, numerals.find(article), taken));
    String sources =
        sourced.stream().map(each -> source(each, named)).collect(Collectors.joining(" ; "));
    return sources.equals(example.expect("sources"))
        ? MarkedText.check(marked, sourced.stream().map(Figure::span).toList())
        : Optional.of("found [" + sources + "]; expected [" + example.cell("sources") + "].");
  }

  private static String source(Figure figure, Names names) {
    return figure.attribution().map(source -> words(source, names)).orElse("-");
  }

  private static String words(Attribution source, Names names) {
    return source.referent().isPresent()
        ? names.referents().get(source.referent().getAsInt()).name()
        : source.text();
  }
}
