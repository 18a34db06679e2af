package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Chain;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.name.NameFinder;

/** Runs {@code examples/chains.tsv}: a text, and a way its words came, {@code >} between names. */
public final class ChainExamples implements ExampleRunner {
  private static final TableFormat FORMAT = TableFormat.of("examples/chains.tsv", "text", "path");

  private final NameFinder names = new NameFinder();
  private final StatementFinder statements = new StatementFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String text = example.expect("text").replace(" ¶ ", "\n");
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    List<String> paths =
        statements.find(article, names.find(article)).chains().stream()
            .map(Chain::path)
            .map(path -> String.join(" > ", path))
            .toList();
    String wanted = example.expect("path");
    boolean right = wanted.equals("-") ? paths.isEmpty() : paths.contains(wanted);
    return right ? Optional.empty() : Optional.of("found " + paths + "; expected " + wanted + ".");
  }
}
