package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.ArrayList;
import java.util.List;

/** Which words belong to a source beside them: the clause before "ifølge X", after it, or both. */
final class SourceClause {
  private static final int SOURCE_WORDS = 16; // tokens of a source before its comma

  private static final int SMALL_WORDS = 3; // tokens from a source's verb to "that"

  private static final long VERB =
      Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);

  private final Session session;
  private final Reading text;
  private final Clauses clauses;

  SourceClause(Session session, Clauses clauses) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
  }

  /** The parts of the content around an attribution. */
  List<Draft.Part> parts(int first, int open, int close, int limit) {
    int pronoun = relativeBefore(first, open);
    if (pronoun >= 0) {
      return List.of(inRelative(pronoun, close, limit));
    }
    if (text.words.sourceComma()) {
      return besideComma(first, open, close, limit);
    }
    return isInRelative(first, open)
        ? List.of(clauses.part(close, limit))
        : around(first, open, close, limit);
  }

  /** The clause around an attribution: what stands after it, before it, or both. */
  private List<Draft.Part> around(int first, int open, int close, int limit) {
    int start = start(first, open);
    int beforeEnd = session.trimEnd(start, open);
    int past = pastRelative(close, limit);
    int from = past == close && text.words.infinitiveLast() ? pastThat(close) : past;
    Draft.Part after = clauses.part(from, limit);
    int beforeSize = beforeEnd - start;
    int afterSize = after.end() - after.first();
    List<Draft.Part> parts = new ArrayList<>(2);
    boolean relative =
        text.isMark(close, ',')
            && (text.is(close + 1, RELATIVE) || isAboutSource(start, beforeEnd, after));
    if (isContent(start, beforeEnd) && !text.is(beforeEnd - 1, Grammar.Use.EXPLETIVE)) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    boolean alone = parts.isEmpty();
    boolean word = // "…, ifølge New York Times' | prognoser."
        text.words.hangsArticles()
            && !alone
            && afterSize == 1
            && after.first() == close
            && !text.isAny(
                beforeEnd - 1, Grammar.bit(Grammar.Use.FINITE)) // "Veien er ifølge X | stengt."
            && !text.tokens.get(close).isNumber();
    if (word) {
      return parts;
    }
    boolean
        another = // "…, according to X; Y spoke of …", "…, according to figures released in May"
        !alone && (text.isMark(close, ';') || isWholeBefore(start, beforeEnd, close, limit));
    if (afterSize >= (alone ? Clauses.SHORTEST : 1) && !(relative && !alone) && !another) {
      parts.add(after);
    }
    if (alone && parts.isEmpty() && beforeSize >= Clauses.SHORTEST) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    return parts;
  }

  private boolean isWholeBefore(int first, int end, int close, int limit) {
    boolean trails =
        text.words.subjectFirst()
            && text.isMark(end, ',')
            && close < limit
            && !text.isMark(close)
            && !text.is(close, CONJUNCTION)
            && !text.isAny(end - 1, VERB);
    return trails && hasAny(first, end - 1, VERB);
  }

  /** "Ifølge tiltalen, som avisen har sett, …": past what is said of the source. */
  private int pastRelative(int close, int limit) {
    boolean commas = // "Laut dem Papier, das der Zeitung vorliegt, wusste …"
        text.words.hangsArticles() || text.words.verbBracket() || text.words.infinitiveLast();
    boolean relative =
        commas
            && text.isMark(close, ',')
            && text.is(close + 1, RELATIVE)
            && !text.is(close + 1, Grammar.Use.EXPLETIVE);
    for (int i = close + 2; relative && i + Clauses.SHORTEST < limit; i++) {
      if (text.isMark(i, ',')) {
        return i + 1;
      }
    }
    return close;
  }

  /**
   * "Brua er stengt, ifølge forskeren X, tidligere ansatt ved Y": the clause is whole before it.
   */
  private boolean isAboutSource(int first, int end, Draft.Part after) {
    long finite = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);
    return text.words.hangsArticles()
        && text.isMark(end, ',')
        && !text.isAny(end - 1, finite)
        && hasAny(first, end - 1, finite)
        && !hasAny(after.first(), after.end(), finite);
  }

  private boolean hasAny(int first, int end, long uses) {
    for (int i = first; i < end; i++) {
      if (text.isAny(i, uses)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a comma always parts a source from what follows: words right behind the source belong to
   * it ("selon les chiffres publiés lundi"), as do relative clauses between commas.
   */
  private List<Draft.Part> besideComma(int first, int open, int close, int limit) {
    int start = start(first, open);
    start += text.is(start, CONJUNCTION) && start + 1 < open ? 1 : 0;
    int beforeEnd = session.trimEnd(start, open);
    boolean relative = // "un incendio que, según X, …": X says the relative clause
        open - 2 > first && text.isMark(open - 1, ',') && isRelative(open - 2);
    boolean trails = isContent(start, beforeEnd) && !relative;
    int comma = close;
    while (comma < limit && !text.isMark(comma, ',') && comma - close < SOURCE_WORDS) {
      comma++;
    }
    boolean parted = text.isMark(comma, ',');
    if (parted && !trails && (isRelative(comma + 1) || isCiting(comma + 1, limit))) {
      int second = comma + 1;
      while (second < limit && !text.isMark(second, ',')) {
        second++;
      }
      comma = second < limit ? second : comma;
    }
    List<Draft.Part> parts = new ArrayList<>(2);
    if (trails) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    boolean joined =
        (text.is(close, CONJUNCTION) || parted && comma == close)
            && !isSetAgainst(text.is(close, CONJUNCTION) ? close : close + 1);
    if (trails ? joined && !isRelative(close + 1) && !leadsToCue(close + 1, limit) : true) {
      Draft.Part after = clauses.part(trails || !parted ? close : comma, limit);
      if (after.end() - after.first() >= (trails ? 1 : Clauses.SHORTEST)) {
        parts.add(after);
      }
    }
    return parts;
  }

  /** "uit X blijkt | evenwel dat": behind the conjunction, if one stands soon. */
  private int pastThat(int close) {
    for (int i = close; i < close + SMALL_WORDS && !text.isMark(i); i++) {
      if (text.is(i, THAT)) {
        return i + 1;
      }
    }
    return close;
  }

  /** "…, som ifølge X …": X says the relative clause, not what stands before it. */
  private boolean isInRelative(int first, int open) {
    int pronoun = open - 1;
    boolean expletive = text.is(pronoun, Grammar.Use.EXPLETIVE) && !text.isMark(pronoun - 1, ',');
    return text.words.hangsArticles()
        && pronoun > first
        && text.is(pronoun, RELATIVE)
        && !expletive;
  }

  /** The pronoun of "das Werk, in dem laut X …", "un incendio que, según X, …"; -1 for none. */
  private int relativeBefore(int first, int open) {
    if (text.words.hangsArticles() || text.words.subjectFirst()) {
      return -1;
    }
    int pronoun = text.isMark(open - 1, ',') ? open - 2 : open - 1;
    int head = text.is(pronoun - 1, Grammar.Use.PREPOSITION) ? pronoun - 2 : pronoun - 1;
    boolean comma = text.isMark(head, ',');
    boolean relative =
        text.is(pronoun, RELATIVE) && (comma || text.words.sourceComma())
            || text.is(pronoun, Grammar.Use.WHETHER) && comma; // "waar", "где"
    return head > first && relative && !session.phrases.anchor(pronoun).isPronoun() ? pronoun : -1;
  }

  /** What a relative clause says: to the comma that closes it, or to the main clause's verb. */
  private Draft.Part inRelative(int pronoun, int close, int limit) {
    int head = text.is(pronoun - 1, Grammar.Use.PREPOSITION) ? pronoun - 2 : pronoun - 1;
    int from = text.isMark(close, ',') ? pastAside(close, limit) : close;
    int end = text.isMark(head, ',') ? comma(from, limit) : secondVerb(from, limit);
    return new Draft.Part(from, session.trimEnd(from, end));
  }

  /** "según X, de 44 años, sólo …": past what is said of the source between two commas. */
  private int pastAside(int comma, int limit) {
    boolean aside = text.words.sourceComma() && text.is(comma + 1, Grammar.Use.PREPOSITION);
    for (int i = comma + 1; aside && i < Math.min(limit, comma + SOURCE_WORDS / 2); i++) {
      boolean verb =
          text.isAny(i, VERB)
              || text.words.grammar().fits(text.tokens.get(i).norm(), Grammar.Use.FINITE);
      if (text.isMark(i, ',')) {
        return i + 1;
      }
      if (verb || text.isMark(i)) {
        break;
      }
    }
    return comma + 1;
  }

  private int comma(int from, int limit) {
    for (int i = from + 1; i + 1 < limit; i++) {
      boolean list = text.is(i + 1, CONJUNCTION) || isRelative(i + 1);
      if (text.isMark(i, ',') && text.quote(i) < 0 && !list) {
        return i;
      }
    }
    return limit;
  }

  /** "que, según X, fue provocado | destruyó": the second verb, where nothing opens a clause. */
  private int secondVerb(int from, int limit) {
    int verb = -1;
    for (int i = from; i + 1 < limit; i++) {
      if (text.isMark(i, ',') && verb >= 0 && isFinite(i + 1)) {
        return i;
      }
      if (text.isMark(i) || text.is(i, CONJUNCTION) || isRelative(i)) {
        return limit;
      }
      boolean finite = isFinite(i);
      if (finite && verb >= 0 && i > verb + 1) {
        return i;
      }
      verb = finite ? i : verb;
    }
    return limit;
  }

  private boolean isFinite(int token) {
    return text.isAny(token, VERB)
        || text.mention(token) < 0
            && text.noun(token) == null
            && text.words.grammar().fits(text.tokens.get(token).norm(), Grammar.Use.FINITE);
  }

  /** More than a conjunction and an adverb. */
  boolean isContent(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (!text.isMark(i) && !text.isAny(i, Grammar.bit(CONJUNCTION) | Grammar.bit(ADVERB))) {
        words++;
      }
    }
    return words > 0;
  }

  /** After the last "og", "men" or semicolon right before the attribution. */
  int start(int first, int open) {
    if (open - 1 > first && text.is(open - 1, CONJUNCTION)) {
      return open;
    }
    for (int i = open - 1; i > first; i--) {
      boolean relative =
          text.words.commaClauses() && text.isMark(i, ',') && text.is(i + 1, RELATIVE);
      if (text.isMark(i, ';') || text.isMark(i, ':') || relative) {
        return i + 1;
      }
    }
    return session.trimStart(first, open);
  }

  private boolean isRelative(int token) {
    return text.is(token, RELATIVE)
        || text.is(token, THAT)
        || text.is(token, Grammar.Use.PREPOSITION)
            && (text.is(token + 1, RELATIVE) || text.is(token + 1, THAT));
  }

  /** "Selon X, citant Y, …": about the source too. */
  private boolean isCiting(int token, int limit) {
    return token < limit
        && text.words
            .ways()
            .frames()
            .longestAt(text.tokens, token, limit)
            .filter(match -> match.value().kind() == WayPhrase.Kind.CITING)
            .isPresent();
  }

  /** "…, según X, mientras que Y …", "…, selon X, mais Y …": no more of what X says. */
  private boolean isSetAgainst(int token) {
    return text.is(token, CONJUNCTION)
        && text.isAny(
            token, Grammar.bit(Grammar.Use.CONTRAST) | Grammar.bit(Grammar.Use.SUBORDINATOR));
  }

  /** A main clause of somebody else's: "…, a ajouté X". */
  private boolean leadsToCue(int first, int limit) {
    return session.attributions.at(first, limit, Takes.FINAL).isPresent();
  }
}
