package org.kilde.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * Words that cannot both be said of one thing, "locked" and "open", from {@code opposites.tsv}. A
 * word may stand in several pairs.
 */
record Opposites(Lexicon<List<Opposites.Word>> lexicon) {
  private static final TableFormat FORMAT = TableFormat.of("opposites.tsv", "pair", "one", "other");

  /**
   * @param pair the same in every language
   * @param one true for the words of its first column
   */
  record Word(String pair, boolean one) {}

  static Opposites of(LanguagePack pack) {
    return pack.compiled(Opposites.class, Opposites::load);
  }

  private static Opposites load(LanguagePack pack) {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    for (Row row : pack.table(FORMAT)) {
      add(row, "one", true, words);
      add(row, "other", false, words);
    }
    Lexicon.Builder<List<Word>> lexicon = Lexicon.builder(pack);
    words.forEach((phrase, pairs) -> lexicon.add(phrase, List.copyOf(pairs)));
    return new Opposites(lexicon.build());
  }

  private static void add(Row row, String column, boolean one, Map<String, List<Word>> into) {
    for (String phrase : row.expect(column).split(";")) {
      into.computeIfAbsent(phrase.strip(), k -> new ArrayList<>())
          .add(new Word(row.expect("pair"), one));
    }
  }

  /**
   * All words of pairs, also one inside another ("still in custody"), but of one pair only the
   * longer: "not working" is no "working".
   */
  List<Lexicon.Match<List<Word>>> in(List<Token> tokens) {
    List<Lexicon.Match<List<Word>>> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      lexicon
          .longestAt(tokens, at, tokens.size())
          .filter(match -> found.stream().noneMatch(longer -> isInside(match, longer)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isInside(
      Lexicon.Match<List<Word>> match, Lexicon.Match<List<Word>> longer) {
    return match.end() <= longer.end()
        && longer.value().stream()
            .anyMatch(word -> match.value().stream().anyMatch(w -> w.pair().equals(word.pair())));
  }
}
