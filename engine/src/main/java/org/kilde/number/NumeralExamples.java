package org.kilde.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.MarkedText;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/numbers.tsv}: a text with its numbers and their qualifiers in {@code ⟦…⟧},
 * and their values, parted by {@code ;}: {@code 12}, {@code 24..99 dozens}, {@code 200..
 * more-than}; {@code -} for none.
 */
public final class NumeralExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/numbers.tsv", "text", "values");

  private final NumeralFinder finder = new NumeralFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String marked = example.expect("text");
    String text = MarkedText.plain(marked);
    List<Numeral> numerals =
        finder.find(TokenizedArticle.of(pack, text, Optional.empty())).stream()
            .filter(each -> !each.writing().weak())
            .toList();
    String found =
        numerals.isEmpty()
            ? "-"
            : numerals.stream().map(NumeralExamples::value).collect(Collectors.joining("; "));
    if (!found.equals(example.expect("values"))) {
      return Optional.of("values, found " + found + "; expected " + example.cell("values") + ".");
    }
    return MarkedText.check(marked, numerals.stream().map(Numeral::span).toList());
  }

  private static String value(Numeral numeral) {
    boolean one = numeral.low().equals(numeral.high());
    String range = one ? write(numeral.low()) : write(numeral.low()) + ".." + write(numeral.high());
    return numeral.isExact() ? range : range + " " + numeral.qualifier().label();
  }

  private static String write(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
  }
}
