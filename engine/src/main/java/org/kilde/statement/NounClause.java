package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PASSIVE;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.Grammar.Use.WHETHER;

import java.util.Optional;

/**
 * Where the clause of a noun of saying ends if the sentence's own verb stands behind it: "the claim
 * that the dam held | was denied", "Trods advarsler om, at diget brast, | blev …".
 */
final class NounClause {
  private static final long VERB = Grammar.bit(FINITE) | Grammar.bit(AUXILIARY);
  private static final long HELPS = Grammar.bit(AUXILIARY) | Grammar.bit(PASSIVE);
  private static final long SMALL = Grammar.bit(ADVERB) | Grammar.bit(NEGATION);
  private static final long OPENS =
      Grammar.bit(RELATIVE)
          | Grammar.bit(CONJUNCTION)
          | Grammar.bit(THAT)
          | Grammar.bit(WHETHER)
          | Grammar.bit(SUBORDINATOR);

  private final Session session;
  private final Reading text;
  private final ClauseMarks marks;

  NounClause(Session session) {
    this.session = session;
    this.text = session.text;
    this.marks = new ClauseMarks(text);
  }

  /**
   * The clause up to the sentence's own verb; empty where its end is not to be told.
   *
   * @param giver whose the noun is
   */
  Optional<Draft.Part> of(CueHit noun, Source giver, Draft.Part clause) {
    int first = session.sentenceFirst(noun.first());
    int head = session.trimStart(first, noun.first());
    boolean among = text.is(head, Grammar.Use.AMONG); // its verb stands before the noun
    boolean subject = // "X udstedte et dekret om, at": a verb stands between
        giver.isSure()
            && giver.end() < noun.first()
            && !session.phrases.isGenitive(giver.head(), giver.end());
    if (among || subject || hasVerb(head, noun.first())) {
      return Optional.of(clause); // its object: the clause ends the sentence
    }
    boolean fronted = text.is(head, PREPOSITION) && text.mention(head) < 0;
    int comma = comma(clause, fronted);
    if (comma > 0) {
      return Optional.of(new Draft.Part(clause.first(), comma));
    }
    int verb = fronted ? -1 : secondVerb(clause);
    if (verb > clause.first() + Clauses.SHORTEST) {
      return Optional.of(new Draft.Part(clause.first(), verb));
    }
    boolean headline = !text.isEnd(clause.end()); // it has no verb of its own
    boolean whole = !fronted && (headline || text.words.hangsArticles());
    return whole ? Optional.of(clause) : Optional.empty();
  }

  /** The comma behind which the sentence goes on; -1 if none. */
  private int comma(Draft.Part clause, boolean fronted) {
    for (int i = clause.first() + Clauses.SHORTEST; i + 1 < clause.end(); i++) {
      boolean verb = text.isAny(i + 1, VERB | Grammar.bit(PASSIVE)) || text.cue(i + 1) != null;
      boolean goesOn = fronted ? !text.isAny(i + 1, OPENS) : verb && !text.words.subjectFirst();
      if (text.isMark(i, ',') && text.quote(i) < 0 && goesOn) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!text.tokens.get(i).norm().startsWith("'") && marks.hasVerb(i, i + 1)) {
        return true; // but for the genitive of "the union's claim"
      }
    }
    return false;
  }

  /** Of the verbs that no word of their own opens, the second; -1 if they are not two. */
  private int secondVerb(Draft.Part clause) {
    boolean subordinate = false;
    int count = 0;
    int second = -1;
    for (int i = clause.first(); i < clause.end(); i++) {
      if (text.isAny(i, OPENS) && text.mention(i) < 0) {
        subordinate = true;
      }
      if (!isVerb(i)) {
        continue;
      }
      int verb = i;
      i = groupEnd(i, clause.end()) - 1;
      if (subordinate) {
        subordinate = false;
      } else if (++count == 2) {
        second = verb;
      }
    }
    return count == 2 ? second : -1;
  }

  /** Behind "has not been answered": auxiliaries, small words, one other verb. */
  private int groupEnd(int verb, int end) {
    boolean open = text.isAny(verb, HELPS);
    int at = verb + 1;
    while (at < end && open && (text.isAny(at, HELPS | SMALL) || isVerb(at))) {
      open = text.isAny(at, HELPS | SMALL);
      at++;
    }
    return at;
  }

  private boolean isVerb(int token) {
    if (text.mention(token) >= 0 || text.nounStart(token) >= 0 || text.quote(token) >= 0) {
      return false;
    }
    return text.isAny(token, VERB)
        || text.words.subjectFirst()
            && text.words.grammar().fits(text.tokens.get(token).norm(), FINITE)
            && !text.is(token + 1, PREPOSITION); // not "the men arrested on Friday"
  }
}
