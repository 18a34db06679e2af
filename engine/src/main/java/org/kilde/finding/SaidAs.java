package org.kilde.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kilde.annotation.Statement;
import org.kilde.language.LanguagePack;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/** What was done with the words of a statement, by the line of {@code cues.tsv} that found it. */
record SaidAs(Map<Rule, String> kinds) {
  private static final TableFormat FORMAT =
      TableFormat.of("cues.tsv", "forms", "kind", "takes?"); // the table of statements
  private static final Set<String> WILLED =
      Set.of("promise", "order", "ask", "agree", "refuse", "warn");

  static SaidAs of(LanguagePack pack) {
    return pack.compiled(SaidAs.class, SaidAs::load);
  }

  private static SaidAs load(LanguagePack pack) {
    Map<Rule, String> kinds = new HashMap<>();
    pack.table(FORMAT).forEach(row -> kinds.put(row.rule(), row.expect("kind")));
    return new SaidAs(Map.copyOf(kinds));
  }

  /** True if it tells what somebody wants or fears: nothing that is or is not so. */
  boolean isWilled(Statement statement) {
    return is(statement, WILLED);
  }

  /** True if it tells what somebody is accused of. */
  boolean accuses(Statement statement) {
    return is(statement, Set.of("accuse"));
  }

  /** True if its cue says that it is not so. */
  boolean denies(Statement statement) {
    return is(statement, Set.of("deny"));
  }

  private boolean is(Statement statement, Set<String> wanted) {
    return statement.derivation().steps().stream()
        .flatMap(step -> step.rule().stream())
        .anyMatch(rule -> wanted.contains(kinds.getOrDefault(rule, "")));
  }
}
