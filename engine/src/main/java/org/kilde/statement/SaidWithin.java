package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;

/**
 * What somebody said within what an outlet hands on: "X said the road was closed, Reuters
 * reported", "Vejen er spærret, siger X, skriver Reuters": X says so, by way of the outlet.
 */
final class SaidWithin {
  private static final int OPENS = 12; // tokens from the head of the sentence to X's verb
  private static final Set<Takes> CLAUSE = Set.of(Takes.THAT, Takes.BARE, Takes.CLAUSE);

  private final Session session;
  private final Reading text;
  private final HandedOn handedOn;
  private final CueBefore before;

  SaidWithin(Session session, HandedOn handedOn, CueBefore before) {
    this.session = session;
    this.text = session.text;
    this.handedOn = handedOn;
    this.before = before;
  }

  /**
   * True if what stands between two places is what somebody said; it is added to the session.
   *
   * @param outlet who hands it on
   */
  boolean find(int first, int end, Source outlet) {
    return handedOn.isOutlet(outlet)
        && isSure(outlet)
        && (closed(first, end, outlet) || opened(first, end, outlet));
  }

  /** A known outlet, or a noun for one: "the newspaper", no "press release". */
  private boolean isSure(Source outlet) {
    if (outlet.isName()) {
      int noun = text.nounStart(outlet.head() - 1);
      return session.outlets().contains(outlet.head()) || noun >= outlet.first();
    }
    for (int i = outlet.first(); i < outlet.end(); i++) {
      boolean indefinite = // "a press release" may be the speaker's own
          text.words.grammar().isIndefinite(text.tokens.get(i).norm())
              || text.is(i, Grammar.Use.DETERMINER) && text.words.hangsArticles();
      boolean document = text.words.ways().document().at(text.tokens, i, outlet.end()).isPresent();
      if (indefinite || document) {
        return false;
      }
    }
    return true;
  }

  /** "Vejen er spærret, siger X": his verb closes the clause. */
  private boolean closed(int first, int end, Source outlet) {
    Optional<Attribution> said =
        handedOn
            .before(first, end)
            .filter(found -> found.first() - 1 - first >= Clauses.SHORTEST)
            .filter(found -> found.cue().cue().kind() != CueKind.ACCORDING_TO);
    said.ifPresent(
        found -> {
          session.take(found.first(), end);
          int start = session.trimStart(first, found.first());
          session.add(
              new Draft(
                      List.of(new Draft.Part(start, session.trimEnd(start, found.first()))),
                      Form.INDIRECT,
                      found.cue(),
                      found.source(),
                      "cue after the content")
                  .tail(found.end(), end)
                  .toldBy(outlet));
        });
    return said.isPresent();
  }

  /** "X siger, at vejen er spærret": his verb opens it. */
  private boolean opened(int first, int end, Source outlet) {
    if (!opensWithCue(first, end)) {
      return false;
    }
    int count = session.drafts.size();
    before.find(first, end);
    List<Draft> found = session.drafts.subList(count, session.drafts.size());
    boolean whole =
        !found.isEmpty()
            && found.getFirst().source.isSure()
            && isClause(found.getFirst())
            && found.getLast().end() >= end - 1;
    if (whole) {
      found.forEach(draft -> draft.toldBy(outlet));
    } else {
      found.clear();
    }
    return whole;
  }

  private static boolean isWord(CueKind kind) {
    return switch (kind) {
      case SAY, THINK, CLAIM, REPORT, WARN, DENY, AGREE, PROMISE -> true;
      case REFUSE, ACCUSE, CRITICIZE, ASK, ORDER, DESCRIBE -> false;
      case IMPERSONAL, NOMINAL, ACCORDING_TO -> false;
    };
  }

  /**
   * His verb stands right behind him, and a clause behind it: no "villig til å forsikre
   * 13-åringen".
   */
  private boolean isClause(Draft draft) {
    CueHit cue = draft.cue;
    return cue != null
        && !text.is(cue.first() - 1, Grammar.Use.TO)
        && draft.end() - draft.first() > Clauses.SHORTEST;
  }

  private boolean opensWithCue(int first, int end) {
    for (int i = first; i < Math.min(end, first + OPENS); i++) {
      boolean verb =
          session.isFree(i)
              && session.cues.at(i, CLAUSE).filter(cue -> isWord(cue.cue().kind())).isPresent();
      if (verb) {
        return true;
      }
      if (text.isMark(i, ':') || text.isMark(i, ';') || text.is(i, Grammar.Use.THAT)) {
        return false;
      }
    }
    return false;
  }
}
