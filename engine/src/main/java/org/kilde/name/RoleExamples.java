package org.kilde.name;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kilde.annotation.Role;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/roles.tsv}: a text, a person's name as the text has it, and the roles read
 * beside it, parted by {@code ;}, or {@code -} for none.
 */
public final class RoleExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/roles.tsv", "text", "name", "roles");

  private final NameFinder finder = new NameFinder();

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    TokenizedArticle article = TokenizedArticle.of(pack, example.expect("text"), Optional.empty());
    String name = example.expect("name");
    String found =
        finder.find(article).referents().stream()
            .filter(each -> each.surfaces().contains(name))
            .map(
                each ->
                    each.roles().isEmpty()
                        ? "-"
                        : each.roles().stream().map(Role::text).collect(Collectors.joining("; ")))
            .findFirst()
            .orElse("no such name");
    return found.equals(example.expect("roles"))
        ? Optional.empty()
        : Optional.of(name + ": found " + found + "; expected " + example.expect("roles"));
  }
}
