package org.kilde.story;

import java.util.HashSet;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Words that say nothing of what a text is about, from {@code common-words.tsv}. */
record CommonWords(Set<String> words) {
  static final TableFormat FORMAT = TableFormat.of("common-words.tsv", "word");

  static CommonWords of(LanguagePack pack) {
    return pack.compiled(CommonWords.class, CommonWords::compile);
  }

  private static CommonWords compile(LanguagePack pack) {
    Set<String> words = new HashSet<>();
    pack.table(FORMAT).forEach((Row row) -> words.add(row.expect("word")));
    return new CommonWords(Set.copyOf(words));
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
