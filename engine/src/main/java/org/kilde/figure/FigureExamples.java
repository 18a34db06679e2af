package org.kilde.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kilde.annotation.Figure;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.MarkedText;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.number.NumeralFinder;

/**
 * Runs {@code examples/figures.tsv}: a text with its figures in {@code ⟦…⟧}, and their measures and
 * values parted by {@code ;}: {@code killed 12}, {@code arrested 2000.. more-than}; {@code -} for
 * none.
 */
public final class FigureExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/figures.tsv", "text", "figures");

  private final NumeralFinder numerals = new NumeralFinder();
  private final FigureFinder finder = new FigureFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String marked = example.expect("text");
    String text = MarkedText.plain(marked);
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    List<Figure> figures = finder.find(article, numerals.find(article), List.of());
    String found =
        figures.isEmpty()
            ? "-"
            : figures.stream().map(FigureExamples::value).collect(Collectors.joining("; "));
    if (!found.equals(example.expect("figures"))) {
      return Optional.of("figures, found " + found + "; expected " + example.cell("figures") + ".");
    }
    return MarkedText.check(marked, figures.stream().map(Figure::span).toList());
  }

  private static String value(Figure figure) {
    boolean one = figure.low().equals(figure.high());
    String range = one ? write(figure.low()) : write(figure.low()) + ".." + write(figure.high());
    String value = figure.measure().label() + " " + range;
    return switch (figure.qualifier()) {
      case EXACT -> value;
      default -> value + " " + figure.qualifier().label();
    };
  }

  private static String write(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
  }
}
