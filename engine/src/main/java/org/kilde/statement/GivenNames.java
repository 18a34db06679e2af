package org.kilde.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Reads {@code und/name-genders.tsv}: which pronoun may mean who bears a given name. */
final class GivenNames {
  private static final TableFormat FORMAT = TableFormat.of("name-genders.tsv", "name", "pronoun");

  private final Map<String, Noun.Kind> pronouns;

  private GivenNames(Map<String, Noun.Kind> pronouns) {
    this.pronouns = pronouns;
  }

  static GivenNames of(LanguagePack shared) {
    Map<String, Noun.Kind> pronouns = new HashMap<>();
    for (Row row : shared.ownTable(FORMAT)) {
      pronouns.put(
          row.expect("name").toLowerCase(Locale.ROOT), row.constant("pronoun", Noun.Kind.class));
    }
    return new GivenNames(pronouns);
  }

  /** HE or SHE by the first name that says so; null if none does. */
  Noun.@Nullable Kind pronoun(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]+")) {
      Noun.Kind found = pronouns.get(word);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
