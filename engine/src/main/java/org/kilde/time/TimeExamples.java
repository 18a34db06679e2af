package org.kilde.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.MarkedText;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/times.tsv}: a text with its time expressions in {@code ⟦…⟧}, their EDTF
 * values parted by spaces or {@code -} for none, and the publication date they count from, {@code
 * -} for none.
 */
public final class TimeExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/times.tsv", "text", "values", "published");

  private final TimeFinder finder = new TimeFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String marked = example.expect("text");
    String text = MarkedText.plain(marked);
    String published = example.expect("published");
    TokenizedArticle article =
        TokenizedArticle.of(
            pack, text, published.equals("-") ? Optional.empty() : Optional.of(published));
    List<TimeExpression> times = finder.find(article);
    String found = times.isEmpty() ? "-" : values(times);
    if (!found.equals(example.expect("values"))) {
      return Optional.of("values, found " + found + "; expected " + example.cell("values") + ".");
    }
    return MarkedText.check(marked, times.stream().map(TimeExpression::span).toList());
  }

  private static String values(List<TimeExpression> times) {
    return times.stream().map(TimeExpression::value).collect(Collectors.joining(" "));
  }
}
