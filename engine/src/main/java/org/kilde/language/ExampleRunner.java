package org.kilde.language;

import java.util.Optional;

/** Runs the examples beside one kind of pack file, such as {@code examples/times.tsv}. */
public interface ExampleRunner {

  /** File ({@code examples/….tsv}) and columns of the examples. */
  TableFormat format();

  /** What is wrong with one example: what was found and what was expected; empty if it holds. */
  Optional<String> check(LanguagePack pack, Row example);
}
