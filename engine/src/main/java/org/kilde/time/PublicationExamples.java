package org.kilde.time;

import java.util.Optional;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/publications.tsv}: an undated text with {@code ¶} for line ends, and the
 * publication date that follows from it (EDTF), {@code -} for none.
 */
public final class PublicationExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/publications.tsv", "text", "published");

  private final TimeFinder finder = new TimeFinder();
  private final PublicationInference inference = new PublicationInference();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String text = example.expect("text").replace(" ¶ ", "\n");
    TokenizedArticle article = TokenizedArticle.ofLines(pack, text);
    Publication published = inference.infer(article, finder.find(article));
    String found = published.date().orElse("-");
    return found.equals(example.expect("published"))
        ? Optional.empty()
        : Optional.of(
            "published, found " + found + "; expected " + example.cell("published") + ".");
  }
}
