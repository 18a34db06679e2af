package org.kilde.name;

import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;

/** All that one language's pack says of names, compiled. */
record NameRules(
    LanguagePack pack,
    Gazetteer gazetteer,
    Inflections inflections,
    NameWords words,
    Lexicon<RoleWords.RoleNoun> roles,
    boolean tagged) {

  static NameRules of(LanguagePack pack) {
    return new NameRules(
        pack,
        Gazetteer.of(pack),
        Inflections.of(pack),
        NameWords.of(pack),
        RoleWords.of(pack),
        pack.setting("tagger", "no").equals("yes"));
  }

  /** True for a word in lower case that the language uses as no name, as far as is known. */
  boolean isCommonWord(String norm) {
    return !tagged || TaggedCandidates.isCommonWord(norm, pack.tag().value());
  }
}
