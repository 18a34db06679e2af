package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;

/** Small words that open a clause in one place and do something else in another. */
final class ClauseMarks {
  private static final int SMALL = // may stand between the mark and its infinitive
      Grammar.bit(NEGATION) | Grammar.bit(ADVERB);

  private final Reading text;

  ClauseMarks(Reading text) {
    this.text = text;
  }

  /** ", welches daraufhin …", not "welche Maßnahmen …": no noun follows the pronoun. */
  boolean isRelative(int token, int limit) {
    return text.words.capitalNouns()
        && text.is(token, RELATIVE)
        && token + 2 < limit
        && !text.tokens.get(token + 1).isCapitalized()
        && !text.tokens.get(token + 2).isCapitalized();
  }

  /** Where the mark of the infinitive is a preposition too, a verb's ending behind it decides. */
  boolean isBeforeInfinitive(int mark, int limit) {
    if (text.words.infinitiveEndings().isEmpty()) {
      return true;
    }
    if (text.words.verbBracket()) {
      return isInfinitiveBehind(mark, limit);
    }
    for (int i = mark + 1; i < Math.min(limit, mark + 5); i++) {
      String word = text.tokens.get(i).norm();
      boolean known = text.mention(i) >= 0 || text.nounStart(i) >= 0 && !text.isAny(i, SMALL);
      if (text.isMark(i) || known) {
        return false;
      }
      if (text.words.infinitiveEndings().stream().anyMatch(word::endsWith)) {
        return true;
      }
      if (!text.isAny(i, SMALL)) {
        return false;
      }
    }
    return false;
  }

  /** "zu gehen", "zurückzugehen"; not "zu den Akten", "zu hohen Preisen". */
  private boolean isInfinitiveBehind(int mark, int limit) {
    if (!text.is(mark, PREPOSITION)) {
      return true;
    }
    int at = mark + 1;
    boolean verb =
        at < limit
            && !text.tokens.get(at).isCapitalized()
            && text.words.infinitiveEndings().stream()
                .anyMatch(text.tokens.get(at).norm()::endsWith);
    boolean last = at + 1 >= limit || text.isMark(at + 1); // also "zu sein"
    return verb
        && (last
            || !text.isAny(
                    at, Grammar.bit(Grammar.Use.DETERMINER) | Grammar.bit(Grammar.Use.OBLIQUE))
                && !text.tokens.get(at + 1).isCapitalized());
  }
}
