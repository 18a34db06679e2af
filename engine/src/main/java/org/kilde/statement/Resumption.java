package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.PASSIVE;

/**
 * Where a main clause goes on after a clause inside it: "Der Bericht, X sei tot, *wurde* …". Where
 * the verb stands second, it follows the comma that closes what stands before it.
 */
final class Resumption {
  private static final long VERB =
      Grammar.bit(FINITE) | Grammar.bit(AUXILIARY) | Grammar.bit(PASSIVE);

  private final Reading text;

  Resumption(Reading text) {
    this.text = text;
  }

  /** The content up to the comma after which the main clause's verb stands; else all of it. */
  Draft.Part inside(Draft.Part content) {
    for (int i = content.first() + 1; i + 1 < content.end(); i++) {
      if (text.isMark(i, ',') && text.quote(i) < 0 && isVerb(i + 1, content.end())) {
        return new Draft.Part(content.first(), i);
      }
    }
    return content;
  }

  /** A finite verb, or a small word of no other use that no noun follows at once. */
  private boolean isVerb(int token, int end) {
    if (text.isAny(token, VERB)) {
      return !text.is(token, ADVERB);
    }
    if (text.cue(token) != null && !text.tokens.get(token).isCapitalized()) {
      return text.mention(token) < 0 && text.noun(token) == null; // "…, nannte der Minister falsch"
    }
    boolean unknown =
        text.tokens.get(token).isWord()
            && !text.tokens.get(token).isCapitalized()
            && !text.isAny(token, ~0L)
            && text.noun(token) == null
            && text.mention(token) < 0;
    return unknown
        && token + 1 < end
        && !text.tokens.get(token + 1).isCapitalized()
        && text.isAny(token + 1, ~0L);
  }
}
