package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AS;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Statement.Form;

/**
 * "Wie X mitteilte, …", "As X said, …", "…, as X said": a clause that gives the content its source.
 */
final class AsClause {
  private final Session session;
  private final Reading text;
  private final Clauses clauses;

  AsClause(Session session, Clauses clauses) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
  }

  /** True if the sentence has this shape; what was found is added to the session. */
  boolean find(int first, int limit) {
    for (int i = first; i + 2 < limit; i++) {
      boolean opens = i == first || text.isMark(i - 1, ',') || text.is(i - 1, CONJUNCTION);
      if (!opens || !text.is(i, AS) || !session.isFree(i)) {
        continue;
      }
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(a -> a.source().isNone() || a.source().first() > a.first())
              .filter(a -> a.cue().cue().kind() != CueKind.ACCORDING_TO);
      boolean relative = i > first && text.is(i, RELATIVE);
      if (relative && found.isPresent() && !isWhole(found.get(), limit)) {
        continue; // "stoffet, som nemnda hadde vurdert ut fra"
      }
      if (found.isPresent() && add(found.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(Attribution found, int first, int limit) {
    int close = found.end();
    while (close < limit
        && !text.isMark(close, ',')
        && !text.isEnd(close)
        && !text.is(close, Grammar.Use.FINITE)) {
      boolean quoted = text.isMark(close, ':') && text.quote(close + 1) >= 0;
      if (text.is(close, THAT) || quoted || close - found.end() > 12) {
        return false;
      }
      close++;
    }
    Draft.Part after = clauses.part(close, limit);
    Draft.Part before =
        new Draft.Part(
            session.trimStart(first, found.first()), session.trimEnd(first, found.first()));
    boolean follows = after.end() - after.first() > before.end() - before.first();
    Draft.Part content = follows ? after : before;
    if (content.end() - content.first() < Clauses.SHORTEST) {
      return false;
    }
    boolean inside =
        text.words.sourceComma()
            && before.end() > before.first()
            && text.isMark(found.first() - 1, ',')
            && text.isMark(close, ',')
            && isPredicate(after.first());
    List<Draft.Part> parts = inside ? List.of(before, after) : List.of(content);
    session.take(found.first(), close);
    session.add(
        new Draft(parts, Form.INDIRECT, found.cue(), found.source(), "as somebody says")
            .tail(found.first(), close));
    return true;
  }

  /** Nothing of the clause is left behind the verb: "…, som han sier", "som X kaller det". */
  private boolean isWhole(Attribution found, int limit) {
    return found.end() >= limit
        || text.isMark(found.end())
        || text.is(found.end(), Grammar.Use.DEMONSTRATIVE);
  }

  /** A verb, known or not, that goes on with the clause before an inserted "según dice X". */
  private boolean isPredicate(int token) {
    long small = Grammar.bit(ADVERB) | Grammar.bit(Grammar.Use.NEGATION);
    return text.is(token, Grammar.Use.FINITE)
        || text.isAny(token, small) && isPredicate(token + 1)
        || token < text.size
            && !text.tokens.get(token).isCapitalized()
            && text.tokens.get(token).isWord()
            && text.nounStart(token) < 0
            && text.cue(token) == null
            && !text.isAny(token, ~0L);
  }
}
