package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;

import java.util.function.IntPredicate;

/** Small words that open a clause in one place and do something else in another. */
final class ClauseMarks {
  private static final long SMALL = // may stand between the mark and its infinitive
      Grammar.bit(NEGATION) | Grammar.bit(ADVERB);

  private static final long VERB =
      Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);
  private static final long DETERMINED = Grammar.bit(Grammar.Use.DETERMINER);
  private static final long NO_NOUN =
      DETERMINED
          | Grammar.bit(PREPOSITION)
          | Grammar.bit(ADVERB)
          | Grammar.bit(Grammar.Use.CONJUNCTION)
          | Grammar.bit(Grammar.Use.TO)
          | Grammar.bit(RELATIVE);
  private static final long IN_PHRASE =
      DETERMINED
          | Grammar.bit(PREPOSITION)
          | Grammar.bit(ADVERB)
          | Grammar.bit(Grammar.Use.CONJUNCTION);
  private static final int NOUN_TO_THAT = 6; // tokens
  private static final int NAME_IN_MARKS = 6; // tokens with both marks

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

  /** "the claim by X that", "a fear among many that"; not "the claim came when he said that". */
  boolean belongsTo(int noun, int that) {
    if (isVerb(that + 1) || text.words.grammar().fits(text.tokens.get(that + 1).norm(), FINITE)) {
      return false; // "a decision that led to …"
    }
    for (int i = noun; i < that; i++) {
      boolean phrase =
          text.mention(i) >= 0 || text.nounStart(i) >= 0 || i > noun && isHolder(noun, i);
      if (that - noun > NOUN_TO_THAT || !phrase && !text.isAny(i, IN_PHRASE)) {
        return false;
      }
    }
    return true;
  }

  /** "warnings from hydrologists that": a word of no known kind. */
  private boolean isHolder(int noun, int token) {
    return text.isAny(noun, Grammar.bit(Grammar.Use.AGENT) | Grammar.bit(Grammar.Use.AMONG))
        && text.tokens.get(token).isWord()
        && text.cue(token) == null
        && !text.isAny(token, ~0L);
  }

  /** "believe the boy crawled": a word that ends as verbs do, right behind a noun. */
  boolean hasVerbEnding(int from, int limit) {
    for (int i = from; i < limit && text.words.subjectFirst(); i++) {
      if (text.isMark(i) && (text.quote(i) < 0 || i + 1 < limit && text.isMark(i + 1))) {
        return false;
      }
      boolean small = !text.tokens.get(i).isCapitalized() && text.mention(i) < 0;
      boolean ending = small && text.words.grammar().fits(text.tokens.get(i).norm(), FINITE);
      if (ending && text.cue(i) == null && !text.isAny(i - 1, NO_NOUN)) {
        return true;
      }
      if (text.isAny(i, NO_NOUN & ~DETERMINED)) {
        return false;
      }
    }
    return false;
  }

  /** A verb stands between two places. */
  boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean name = text.mention(i) >= 0 || text.nounStart(i) >= 0;
      String word = text.tokens.get(i).norm();
      if (!name && (isVerb(i) || text.words.grammar().fits(word, FINITE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int token) {
    return text.isAny(token, VERB) || text.cue(token) != null;
  }

  /** Where the mark of the infinitive is a preposition too, a verb's ending behind it decides. */
  boolean isBeforeInfinitive(int mark, int limit) {
    if (text.words.infinitiveEndings().isEmpty()) {
      return !text.words.subjectFirst() || mayBeVerb(mark + 1, limit);
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

  /** "to leave", not "to the south", "to three times as many". */
  private boolean mayBeVerb(int token, int limit) {
    return token < limit
        && !text.tokens.get(token).isNumber()
        && text.mention(token) < 0
        && !text.isAny(token, DETERMINED | Grammar.bit(PREPOSITION) | Grammar.bit(RELATIVE));
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

  /** After the attribution no content follows: only time, place, or a clause about the source. */
  boolean closes(Attribution found, int limit, IntPredicate saysMore) {
    for (int i = found.end(); i < limit; i++) {
      if (text.words.subjectFirst() && text.isMark(i, ',') && isOpenQuote(i + 1)) {
        return false; // "In a letter to staff, X said, “…”"
      }
      if (text.isEnd(i) || text.isMark(i, ',')) {
        return (!text.is(i + 1, Grammar.Use.THAT)
                || text.words.thatIsRelative() && text.isMark(i, ','))
            && !(text.isMark(i, ',') && text.words.commaClauses() && hasMood(i, limit));
      }
      if (!text.words.subjectFirst() && saysMore.test(i)) {
        return true;
      }
      boolean about = // "slår X fast i et notat som NRK har lest"
          text.words.hangsArticles()
              && i > found.end() + 1
              && text.is(i, RELATIVE)
              && text.is(found.end(), Grammar.Use.CHANNEL)
              && !text.is(i, Grammar.Use.EXPLETIVE);
      if (about) {
        return true;
      }
      boolean seen = // "går det fram av et utkast NRK har fått"
          text.words.hangsArticles()
              && i > 0
              && text.is(i, Grammar.Use.AUXILIARY)
              && text.tokens.get(i - 1).isCapitalized();
      if (seen) {
        return true;
      }
      int past = text.words.verbBracket() ? pastNameInMarks(i, limit) : -1;
      if (past > 0) {
        i = past - 1; // "sagte sie dem „Boten“"
        continue;
      }
      boolean relative = // "…, afirmó una fuente que pidió …"
          text.words.thatIsRelative()
              && text.is(i, Grammar.Use.THAT)
              && i == found.source().end()
              && !found.source().isPronoun()
              && hasVerb(text.sentence(i).firstToken(), found.first() - 1);
      if (relative) {
        return true;
      }
      if (text.is(i, Grammar.Use.THAT)
          || text.isMark(i, ':')
          || text.quote(i) >= 0
          || i - found.end() > 14) {
        return false;
      }
      if (text.is(i, Grammar.Use.FINITE) && text.nounStart(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Past one to four words in marks right behind an article; else -1. */
  private int pastNameInMarks(int open, int limit) {
    if (!text.isMark(open) || text.quote(open) < 0 || !text.isAny(open - 1, DETERMINED)) {
      return -1;
    }
    int end = open;
    while (end < limit && text.quote(end) == text.quote(open)) {
      end++;
    }
    return end - open <= NAME_IN_MARKS && text.tokens.get(open + 1).isCapitalized() ? end : -1;
  }

  private boolean isOpenQuote(int token) {
    return text.isMark(token)
        && text.quote(token) >= 0
        && text.quote(token + 1) == text.quote(token)
        && text.quote(token - 1) != text.quote(token);
  }

  boolean hasMood(int first, int limit) {
    for (int i = first; i < limit; i++) {
      if (text.is(i, Grammar.Use.MOOD)) {
        return true;
      }
    }
    return false;
  }

  boolean hasComma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }
}
