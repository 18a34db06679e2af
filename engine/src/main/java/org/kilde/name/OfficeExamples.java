package org.kilde.name;

import java.util.Optional;
import org.kilde.language.ExampleRunner;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/**
 * Runs {@code examples/offices.tsv}: words that stand for a person, a day, and the name in {@code
 * people.tsv} of whom they meant, or {@code -} for nobody.
 */
public final class OfficeExamples implements ExampleRunner {
  private static final TableFormat FORMAT =
      TableFormat.of("examples/offices.tsv", "words", "date", "holder");

  @Override
  public TableFormat format() {
    return FORMAT;
  }

  @Override
  public Optional<String> check(LanguagePack pack, Row example) {
    OfficeHolders offices = OfficeHolders.of(pack);
    String found =
        offices
            .office(example.expect("words"))
            .flatMap(office -> offices.holder(office, example.expect("date")))
            .map(KnownPeople.Entry::name)
            .orElse("-");
    return found.equals(example.expect("holder"))
        ? Optional.empty()
        : Optional.of("found " + found + "; expected " + example.expect("holder"));
  }
}
