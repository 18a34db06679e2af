package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Doubt;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.MarkedText;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.name.NameFinder;
import org.kilde.text.Span;

/**
 * Runs {@code examples/doubts.tsv}: a text with the claims doubted in {@code ⟦…⟧}, each met by a
 * doubt found, and no doubt found elsewhere; {@code count} says how many.
 */
public final class DoubtExamples implements ExampleRunner {
  private static final TableFormat FORMAT = TableFormat.of("examples/doubts.tsv", "text", "count");

  private final NameFinder names = new NameFinder();
  private final StatementFinder statements = new StatementFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String marked = example.expect("text");
    String plain = MarkedText.plain(marked);
    TokenizedArticle article = TokenizedArticle.of(pack, plain, Optional.empty());
    List<Span> doubts =
        statements.find(article, names.find(article)).doubts().stream().map(Doubt::span).toList();
    int open = marked.indexOf('⟦');
    int close = marked.indexOf('⟧');
    boolean met =
        open < 0 || doubts.stream().anyMatch(d -> d.start() < close - 1 && d.end() > open);
    return met && doubts.size() == (int) example.number("count")
        ? Optional.empty()
        : Optional.of(
            "found " + doubts.stream().map(d -> d.in(plain)).toList() + "; expected " + marked);
  }
}
