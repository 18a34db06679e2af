package org.kilde.article;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;

/**
 * Runs {@code examples/blocks.tsv}: a text with {@code ¶} for line ends, and the roles of its
 * blocks.
 */
public final class BlockExamples implements ExampleRunner {
  private static final TableFormat FORMAT = TableFormat.of("examples/blocks.tsv", "text", "roles");

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    String text = example.expect("text").replace('¶', '\n');
    String found =
        new BlockFinder(pack)
            .find(text, new Span(0, text.length())).stream()
                .map(block -> block.role().label())
                .collect(Collectors.joining(" "));
    String expected = example.expect("roles");
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of("roles, found " + found + "; expected " + expected + ".");
  }
}
