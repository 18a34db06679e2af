package org.kilde.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * What happens or holds, and its contrary, by the words that say so, from {@code acts.tsv}: a mark
 * is even for what is done, and one more for its contrary.
 */
record Acts(Lexicon<int[]> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("acts.tsv", "act", "pole", "phrase");

  /** Which end of an act a word names. */
  enum Pole {
    DOES,
    UNDOES
  }

  static Acts of(LanguagePack pack) {
    return pack.compiled(Acts.class, Acts::load);
  }

  /** A phrase may stand for several acts: a town and a price may fall. */
  private static Acts load(LanguagePack pack) {
    Map<String, IntStream.Builder> marks = new LinkedHashMap<>();
    for (Row row : pack.table(FORMAT)) {
      int mark = mark(row.expect("act"), row.constant("pole", Pole.class));
      marks.computeIfAbsent(row.expect("phrase"), k -> IntStream.builder()).add(mark);
    }
    Lexicon.Builder<int[]> lexicon = Lexicon.builder(pack);
    marks.forEach((phrase, all) -> lexicon.add(phrase, all.build().distinct().toArray()));
    return new Acts(lexicon.build());
  }

  private static int mark(String act, Pole pole) {
    return act.hashCode() << 1 | pole.ordinal();
  }

  /** The mark of the contrary. */
  static int contrary(int mark) {
    return mark ^ 1;
  }

  static boolean isUndone(int mark) {
    return (mark & 1) != 0;
  }

  List<Lexicon.Match<int[]>> in(List<Token> tokens) {
    return lexicon.matches(tokens, 0, tokens.size());
  }
}
