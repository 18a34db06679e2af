package org.kilde.name;

import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/** Nouns that say what a person is, from {@code roles.tsv}: minister, {@code *ekspert}. */
public final class RoleWords {
  static final TableFormat FORMAT = TableFormat.of("roles.tsv", "kind", "words");

  private RoleWords() {}

  /**
   * One role noun.
   *
   * @param kind {@code head-of-state} and other offices, {@code role} for all others, {@code
   *     before} for words that belong to the role after them (former, senior)
   */
  public record RoleNoun(String kind, Rule rule) {
    boolean isBefore() {
      return kind.equals("before");
    }
  }

  private record Compiled(Lexicon<RoleNoun> nouns) {}

  /** The role nouns of a pack; phrases may have several words. */
  public static Lexicon<RoleNoun> of(LanguagePack pack) {
    return pack.compiled(Compiled.class, RoleWords::compile).nouns();
  }

  private static Compiled compile(LanguagePack pack) {
    Lexicon.Builder<RoleNoun> nouns = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      RoleNoun noun = new RoleNoun(row.expect("kind"), row.rule());
      for (String words : row.expect("words").split(";")) {
        nouns.add(words.strip(), noun);
      }
    }
    return new Compiled(nouns.build());
  }
}
