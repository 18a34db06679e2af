package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.AS;
import static org.kilde.statement.Grammar.Use.CHANNEL;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.CONTRAST;
import static org.kilde.statement.Grammar.Use.DETERMINER;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;

import java.util.Set;

/**
 * How far the object of a verb of saying reaches where the subject stands first: not into the next
 * clause, nor into where it was said ("criticized the plan in a letter, saying …").
 */
final class ObjectReach {
  private static final Set<Takes> ANY = Set.of(Takes.QUOTE, Takes.THAT, Takes.OBJECT);

  private final Session session;
  private final Reading text;

  ObjectReach(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /** The token after the object that starts at a token, at most {@code limit}. */
  int end(int first, int limit) {
    if (!text.words.subjectFirst()) {
      return limit;
    }
    for (int i = first + 1; i < limit; i++) {
      boolean clause =
          text.isMark(i, ',') && text.quote(i) < 0 && (opensClause(i + 1) || isVerb(i + 1))
              || text.quote(i) < 0 && opensClause(i) && !text.is(i, PREPOSITION);
      boolean verb = // "accuses the museum of lying | and demands an apology"
          text.is(i, CONJUNCTION)
              && text.quote(i) < 0
              && isVerb(i + 1)
              && text.nounStart(i + 1) < 0
              && text.is(i + 2, DETERMINER);
      if (verb) {
        return i;
      }
      if (clause || text.isMark(i, ';') || text.isSpeechDash(i) || isChannel(i)) {
        return i;
      }
    }
    return limit;
  }

  private boolean opensClause(int token) {
    return text.is(token, SUBORDINATOR) && !text.is(token, AS)
        || text.is(token, CONJUNCTION) && text.is(token, CONTRAST);
  }

  private boolean isVerb(int token) {
    return text.mention(token) < 0
        && session
            .cues
            .at(token, ANY)
            .filter(hit -> hit.cue().kind() != CueKind.NOMINAL)
            .filter(hit -> hit.cue().kind() != CueKind.ACCORDING_TO)
            .isPresent();
  }

  /** "in a statement", "on Twitter". */
  private boolean isChannel(int token) {
    if (!text.is(token, CHANNEL)) {
      return false;
    }
    int noun = text.is(token + 1, DETERMINER) ? token + 2 : token + 1;
    return noun < text.size
        && (text.isChannel(noun)
            || session.phrases.anchor(noun).noun() == Noun.Kind.MEDIUM && noun > token + 1);
  }
}
