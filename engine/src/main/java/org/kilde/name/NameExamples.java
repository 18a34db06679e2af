package org.kilde.name;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/names.tsv}: a text, and all the names in it as {@code class words} parted by
 * {@code ;}, or {@code -} for none. A class is {@code person}, {@code organization} or {@code
 * place}; {@code =} between words says that they mean one referent.
 */
public final class NameExamples implements ExampleRunner {
  private static final TableFormat FORMAT = TableFormat.of("examples/names.tsv", "text", "names");

  private final NameFinder finder = new NameFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    TokenizedArticle article = TokenizedArticle.of(pack, example.expect("text"), Optional.empty());
    String found = render(finder.find(article));
    String expected = example.expect("names");
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of("found " + found + "; expected " + expected);
  }

  private static String render(Names names) {
    String all =
        names.referents().stream()
            .map(each -> each.entityClass().label() + " " + String.join(" = ", each.surfaces()))
            .sorted()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }
}
