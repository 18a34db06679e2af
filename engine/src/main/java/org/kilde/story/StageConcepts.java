package org.kilde.story;

import java.util.HashSet;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Concepts that say where news happen and not what happens, from {@code stage-concepts.tsv}. */
record StageConcepts(Set<String> concepts) {
  private static final TableFormat FORMAT = TableFormat.of("stage-concepts.tsv", "concept");

  static StageConcepts of(LanguagePack shared) {
    return shared.compiled(StageConcepts.class, StageConcepts::compile);
  }

  private static StageConcepts compile(LanguagePack shared) {
    Set<String> concepts = new HashSet<>();
    shared.table(FORMAT).forEach((Row row) -> concepts.add(row.expect("concept")));
    return new StageConcepts(Set.copyOf(concepts));
  }
}
