package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.DETERMINER;
import static org.kilde.statement.Grammar.Use.OBLIQUE;
import static org.kilde.statement.Grammar.Use.PASSIVE;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

/**
 * Clauses whose finite verb stands second and whose participle stands last: "Am Montag hat X … im
 * Fernsehen gesagt". What stands first is no subject if a preposition, an adverb or an oblique case
 * opens it; then the subject follows the finite verb.
 */
final class VerbBracket {
  private static final int REACH = 40;
  private static final long FINITE = Grammar.bit(AUXILIARY) | Grammar.bit(PASSIVE);
  private static final long OPENERS =
      Grammar.bit(SUBORDINATOR) | Grammar.bit(THAT) | Grammar.bit(Grammar.Use.AS);
  private static final long FRONTED =
      Grammar.bit(PREPOSITION)
          | Grammar.bit(ADVERB)
          | Grammar.bit(OBLIQUE)
          | Grammar.bit(SUBORDINATOR)
          | Grammar.bit(Grammar.Use.EXPLETIVE)
          | Grammar.bit(Grammar.Use.WHETHER);

  private final Reading text;
  private final Subjects subjects;

  VerbBracket(Reading text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /** The auxiliary whose participle the cue is; -1 if the cue is itself the finite verb. */
  int opening(CueHit hit, int from) {
    int floor = Math.max(from, hit.first() - REACH);
    for (int i = hit.first() - 1; i >= floor; i--) {
      if (text.quote(i) >= 0 || isName(i)) {
        continue;
      }
      boolean wall =
          text.isMark(i, ':')
              || text.isMark(i, ';')
              || text.is(i, THAT)
              || text.is(i, SUBORDINATOR)
              || text.is(i, CONJUNCTION) && text.isMark(i - 1, ',');
      if (wall) {
        return -1;
      }
      if (text.isAny(i, FINITE) && !text.isMark(i + 1) && !inRelativeClause(i, floor)) {
        return i;
      }
    }
    return -1;
  }

  private boolean inRelativeClause(int token, int floor) {
    for (int i = token - 1; i >= floor; i--) {
      if (text.isMark(i, ',')) {
        return text.is(i + 1, RELATIVE) || text.is(i + 1, PREPOSITION) && text.is(i + 2, RELATIVE);
      }
    }
    return false;
  }

  /** "X heeft Y ervan beschuldigd": words but no comma between the auxiliary and the participle. */
  boolean isParted(CueHit hit, int from) {
    int opening = opening(hit, from);
    for (int i = opening + 1; opening >= 0 && i < hit.first(); i++) {
      if (text.isMark(i)) {
        return false;
      }
    }
    return opening >= 0 && opening + 1 < hit.first();
  }

  boolean isPassive(CueHit hit, int from) {
    int opening = opening(hit, from);
    return opening >= 0 && text.is(opening, PASSIVE) || text.is(hit.end(), PASSIVE);
  }

  /** The subject of the cue's clause, as its order shows it. */
  Source subject(CueHit hit, int from, int limit) {
    int opening = opening(hit, from);
    int verb = opening < 0 ? hit.first() : opening;
    if (opening < 0 && isLast(hit, limit)) {
      Source first = subordinate(hit.first(), from);
      if (!first.isNone()) {
        return first;
      }
    }
    Source before = isFronted(verb, from) ? Source.NONE : before(verb, from);
    if (before.isSure() || before.isWriter()) {
      return before;
    }
    Source after =
        opening < 0
            ? subjects.right(hit.end(), limit)
            : subjects.right(opening + 1, Math.max(opening + 1, hit.first()));
    if (before.isPronoun() && text.isMark(verb - 1, ',') && after.isSure() && !after.isPronoun()) {
      return after; // "Sie sei geschockt, sagte die Königin": the clause before is over
    }
    if (after.isPronoun() && after.noun() != Noun.Kind.HE && isNominative(before)) {
      return before; // "Der Chef nannte sie …"
    }
    if (after.isSure() || after.isWriter() || before.isNone() && isNounPhrase(after)) {
      return after;
    }
    return before.isNone() ? subjects.before.left(verb, from) : before;
  }

  /** The verb ends its clause: "…, weil X … sagte", "der … gesagt hatte". */
  private boolean isLast(CueHit hit, int limit) {
    int end = hit.end();
    while (end < limit && text.isAny(end, FINITE)) {
      end++;
    }
    return end >= limit || text.isMark(end);
  }

  /** The subject of a clause that a conjunction or a relative pronoun opens. */
  private Source subordinate(int verb, int from) {
    if (text.isMark(verb - 1, ',')) {
      return Source.NONE; // the clause before is over
    }
    for (int i = verb - 1; i >= Math.max(from, verb - REACH); i--) {
      if (text.quote(i) >= 0 || isName(i)) {
        continue;
      }
      if (text.isAny(i, OPENERS)) {
        return subjects.before.first(i + 1, verb);
      }
      if (text.isMark(i, ',') && text.is(i + 1, RELATIVE)) {
        return subjects.before.antecedent(from, i + 1);
      }
      if (text.isMark(i, ':') || text.isMark(i, ';')) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }

  private Source before(int verb, int from) {
    Source left = subjects.before.left(verb, from);
    return left.isPlain() && !isNounPhrase(left) ? Source.NONE : left;
  }

  /** True if what stands before the verb cannot be its subject. */
  private boolean isFronted(int verb, int from) {
    int start = subjects.edges.zoneStart(from, verb);
    while (start < verb && (text.isMark(start) || text.is(start, CONJUNCTION)) && !isName(start)) {
      start++;
    }
    return start < verb && text.isAny(start, FRONTED) && !isName(start) && !isTitle(start);
  }

  private boolean isTitle(int token) {
    return text.nounStart(token) == token && !text.is(token, OBLIQUE);
  }

  /** Words without a known noun among them name somebody only with a determiner or a noun. */
  private boolean isNounPhrase(Source source) {
    if (!source.isPlain()) {
      return !source.isNone();
    }
    boolean noun = false;
    for (int i = source.first() + 1; i < source.end(); i++) {
      noun |= text.tokens.get(i).isCapitalized();
    }
    return noun && text.is(source.first(), DETERMINER) && !text.is(source.first(), OBLIQUE);
  }

  /** "Der Fahrgast biss ihn und rief": the phrase of plain words that opens a sentence. */
  Source opening(int from, int end) {
    int first = from;
    while (first < end && text.isMark(first)) {
      first++;
    }
    Source found = text.isAny(first, FRONTED) ? Source.NONE : subjects.right(first, end);
    return found.first() == first && isNounPhrase(found) ? found : Source.NONE;
  }

  /** A phrase whose article only a subject has. */
  private boolean isNominative(Source source) {
    return !source.isNone()
        && text.words.isNominative(text.tokens.get(source.first()).norm())
        && isNounPhrase(source);
  }

  private boolean isName(int token) {
    return text.mention(token) >= 0;
  }
}
