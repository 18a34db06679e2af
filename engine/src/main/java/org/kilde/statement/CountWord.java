package org.kilde.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * What a word of {@code counts.tsv} does.
 *
 * @param kinds what it is; some words are of two kinds
 * @param rule the line of the first
 */
record CountWord(List<Kind> kinds, Rule rule) {
  static final TableFormat FORMAT = TableFormat.of("counts.tsv", "kind", "words");

  /** What a line of {@code counts.tsv} is. */
  enum Kind {
    /** Its subject gives the number behind it. */
    VERB,
    /** The same, right before the number only: "says". */
    SAYS,
    /** The same behind its number, at the end of its clause: "registriert". */
    LAST,
    /** Its agent gives the number: "estimated at". */
    PASSIVE,
    /** Its subject changes a count told of by a {@link #COUNTED} word: "lowered". */
    REVISES,
    /** What is changed: "number of dead". */
    COUNTED,
    /** A noun that is a number: whose it is gives it. */
    TALLY,
    /** Before a tally whose owner gives the count: "according to". */
    SHOWS,
    /** Between a tally and whose it is, in a sentence of its own: "comes from". */
    ORIGIN,
    /** Opens a sentence that says whose the one before it is: "that is what". */
    BACK,
    /** A noun for a count that was given: "the figure", "these data". */
    NUMBER,
    /** Stands between what two sides count: "while". */
    OTHER,
    /** With a {@link #WORD} behind it, its subject gives the counts that follow: "held". */
    GIVES,
    /** "a press conference", "figures", "a report": on which counts are given. */
    WORD
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  /** The words of one pack. */
  record Words(Lexicon<CountWord> lexicon) {
    /** A verb of counting starts at a token. */
    boolean isVerb(List<Token> tokens, int token, int limit) {
      return token < limit
          && lexicon
              .longestAt(tokens, token, limit)
              .filter(match -> match.value().is(Kind.VERB))
              .isPresent();
    }

    static Words of(LanguagePack pack) {
      Map<String, CountWord> words = new LinkedHashMap<>();
      for (Row row : pack.table(FORMAT)) {
        Kind kind = row.constant("kind", Kind.class);
        for (String each : row.expect("words").split("; *")) {
          CountWord known = words.get(each);
          List<Kind> kinds = new ArrayList<>(known == null ? List.of() : known.kinds());
          kinds.add(kind);
          words.put(
              each, new CountWord(List.copyOf(kinds), known == null ? row.rule() : known.rule()));
        }
      }
      Lexicon.Builder<CountWord> lexicon = Lexicon.builder(pack);
      words.forEach(lexicon::add);
      return new Words(lexicon.build());
    }
  }
}
