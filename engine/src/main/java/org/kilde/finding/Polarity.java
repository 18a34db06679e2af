package org.kilde.finding;

import java.util.ArrayList;
import java.util.List;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/** Words that turn, weaken or lift what a sentence says, from {@code polarity.tsv}. */
record Polarity(Lexicon<Polarity.Kind> lexicon, boolean concord) {
  private static final TableFormat FORMAT = TableFormat.of("polarity.tsv", "kind", "phrase");

  /** What a word does. */
  enum Kind {
    /** Turns what is said: "not", "ingen". */
    NEGATION,
    /** Turns what is said of all times until then: "never". */
    NEVER,
    /** Looks like a negation and is none: "not only". */
    NO_NEGATION,
    /** Turns what follows: "denies", "afviser, at". */
    DENIAL,
    /** Will not: "refuses to"; turns what follows, but says of nothing that it is untrue. */
    REFUSAL,
    /** The whole sentence says only what would be: "if". */
    CONDITION,
    /** The clause says what may or will be: "could", "skal". */
    UNREAL,
    /** The speaker himself: "I". */
    FIRST_PERSON,
    /** The sentence puts another right: "Rettelse". */
    CORRECTION,
    /** Begins another part of a sentence: "and", "but". */
    JOINS,
    /** The time after it is when a count began, not when it stood so: "since". */
    SINCE,
    /** What follows was said before and no longer is: "first spoke of". */
    EARLIER,
    /** Says with a negation what the speaker does not know, want or tell: "know", "comment". */
    STANCE;

    boolean negates() {
      return this == NEGATION || this == NEVER;
    }
  }

  static Polarity of(LanguagePack pack) {
    return pack.compiled(Polarity.class, Polarity::load);
  }

  private static Polarity load(LanguagePack pack) {
    Lexicon.Builder<Kind> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(row.expect("phrase"), row.constant("kind", Kind.class));
    }
    return new Polarity(lexicon.build(), pack.setting("negative-concord", "").equals("yes"));
  }

  /** The words in order; where several make one negation ("no … nadie"), the first of a clause. */
  List<Lexicon.Match<Kind>> in(List<Token> tokens) {
    List<Lexicon.Match<Kind>> found = lexicon.matches(tokens, 0, tokens.size());
    if (!concord) {
      return found;
    }
    List<Lexicon.Match<Kind>> kept = new ArrayList<>();
    int negated = -1; // token after the last negation
    for (Lexicon.Match<Kind> each : found) {
      boolean again =
          each.value().negates()
              && negated >= 0
              && tokens.subList(negated, each.first()).stream().noneMatch(Token::isMark);
      negated = each.value().negates() ? each.end() : negated;
      if (!again) {
        kept.add(each);
      }
    }
    return kept;
  }
}
