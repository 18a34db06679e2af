package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.RELATIVE;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Statement.Form;

/** "The plan, X said, would …", "Das Werk, so X, werde …": the content goes on after its cue. */
final class CueInside {
  private static final int REMARK = 18; // tokens of a clause about who speaks
  private static final int HALF = 10; // tokens before a cue that are no clause yet
  private static final long VERB =
      Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE);

  private final Session session;
  private final Reading text;
  private final Clauses clauses;

  CueInside(Session session, Clauses clauses) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
  }

  /** True if the sentence has this shape; what was found is added to the session. */
  boolean find(int first, int limit) {
    for (int i = first + Clauses.SHORTEST; i + Clauses.SHORTEST < limit; i++) {
      boolean dash = text.words.sourceComma() && text.isDash(i - 1);
      if (!dash && !text.isMark(i - 1, ',') || !session.isFree(i) || session.isTaken(i - 1)) {
        continue;
      }
      int from = first;
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(a -> dash ? text.isDash(a.end()) : text.isMark(a.end(), ','))
              .map(a -> text.words.subjectFirst() ? pastRelative(a, first, limit) : a)
              .filter(a -> isSplit(a, limit) || isHalf(a, from, limit, dash));
      if (found.isPresent()) {
        return add(found.get(), first, i, limit);
      }
    }
    return false;
  }

  /** "The plan, said X, who drew it, would fail": with the clause about X. */
  private Attribution pastRelative(Attribution found, int first, int limit) {
    int comma = found.end() + 1;
    if (!text.is(comma, RELATIVE)) {
      return found;
    }
    while (comma < Math.min(limit, found.end() + REMARK) && !text.isMark(comma, ',')) {
      comma++;
    }
    boolean goesOn =
        text.isMark(comma, ',')
            && text.is(comma + 1, Grammar.Use.FINITE)
            && !hasFinite(first, found.first());
    return goesOn ? new Attribution(found.cue(), found.source(), found.first(), comma) : found;
  }

  private boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.is(i, Grammar.Use.FINITE)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(Attribution found, int first, int at, int limit) {
    int start = session.trimStart(first, at);
    Draft.Part before = new Draft.Part(start, session.trimEnd(start, at));
    Draft.Part after = clauses.part(found.end(), limit);
    if (before.end() - before.first() < 1 || after.end() - after.first() < Clauses.SHORTEST) {
      return false;
    }
    session.take(found.first(), found.end());
    session.add(
        new Draft(
                List.of(before, after),
                Form.INDIRECT,
                found.cue(),
                found.source(),
                "cue inside the content")
            .tail(found.first(), found.end()));
    return true;
  }

  /** The clause before the attribution goes on after it. */
  private boolean isSplit(Attribution found, int limit) {
    int next = found.end() + 1;
    if (next + Clauses.SHORTEST > limit || text.quote(next) >= 0 || clauses.saysMore(next)) {
      return false;
    }
    if (text.words.subjectFirst()) {
      return !text.isAny(next, Grammar.bit(CONJUNCTION) | Grammar.bit(RELATIVE))
          && text.cue(next) == null
          && !isAnother(next, limit);
    }
    boolean tag =
        found.cue().takes(Takes.TAG)
            && !text.isAny(next, Grammar.bit(CONJUNCTION) | Grammar.bit(RELATIVE));
    long finite = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.MOOD);
    boolean open = // "Das Werk werde, sagte X, …"
        text.isAny(found.first() - 2, finite) && !isRelativeOfSubject(found.first() - 1);
    boolean because = // "Die Ernte falle aus, klagte X, weil es nicht geregnet habe"
        text.words.verbBracket()
            && text.is(next, Grammar.Use.SUBORDINATOR)
            && hasMood(text.sentence(next).firstToken(), found.first())
            && hasMood(next, limit);
    return found.source().first() > found.first()
        && (tag || because || open || text.isAny(next, finite) || isVerb(next));
  }

  private boolean hasMood(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.is(i, Grammar.Use.MOOD)) {
        return true;
      }
    }
    return false;
  }

  /** "Ein Zeuge, der nicht genannt werden wollte, sagte": what is said of the subject ends here. */
  private boolean isRelativeOfSubject(int comma) {
    int first = text.sentence(comma).firstToken();
    for (int i = first + 1; text.words.verbBracket() && i < comma; i++) {
      if (text.isMark(i, ',')) {
        return text.is(i + 1, RELATIVE) && session.phrases.at(first, i).end() == i;
      }
    }
    return false;
  }

  /** "…, the police said, Reuters reported": what follows is who handed it on. */
  private boolean isAnother(int next, int limit) {
    return session
        .attributions
        .at(next, limit, Takes.FINAL)
        .filter(other -> session.trimEnd(other.end(), limit) <= other.end())
        .isPresent();
  }

  /** "La sécheresse, prévient X, durera": a few words without a verb, whose verb follows. */
  private boolean isHalf(Attribution found, int first, int limit, boolean dash) {
    int next = found.end() + 1;
    int open = found.first() - 1;
    int start = session.trimStart(first, open);
    int verb = text.is(next, Grammar.Use.NEGATION) ? next + 1 : next;
    boolean goesOn =
        text.words.sourceComma()
            && found.source().isSure()
            && found.source().first() > found.first()
            && verb + 1 < limit
            && text.tokens.get(verb).isWord()
            && !text.tokens.get(verb).isCapitalized()
            && text.nounStart(verb) < 0
            && !text.isAny(verb, ~VERB)
            && (dash || isFinite(verb))
            && open - start <= HALF;
    for (int i = start; goesOn && i < open; i++) {
      goesOn = !isFinite(i) && !text.isMark(i, ',') && text.quote(i) < 0;
    }
    return goesOn;
  }

  private boolean isFinite(int token) {
    return text.isAny(token, VERB)
        || text.mention(token) < 0
            && text.words.grammar().fits(text.tokens.get(token).norm(), Grammar.Use.FINITE);
  }

  /** Where the verb stands second: a small word of no known use, behind words without a verb. */
  private boolean isVerb(int token) {
    return text.words.infinitiveLast()
        && !text.tokens.get(token).isCapitalized()
        && text.nounStart(token) < 0
        && !text.isAny(token, ~0L);
  }
}
