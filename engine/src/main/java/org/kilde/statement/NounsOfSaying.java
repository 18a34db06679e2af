package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.THAT;

/** Nouns that carry what somebody says, and whose they are: "the claim by X that". */
final class NounsOfSaying {
  private static final int NEAR = 4;
  private static final long FROM = Grammar.bit(Grammar.Use.AGENT) | Grammar.bit(Grammar.Use.AMONG);
  private static final long COPULA =
      Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE);

  private final Session session;
  private final Reading text;
  private final ClauseMarks marks;

  NounsOfSaying(Session session) {
    this.session = session;
    this.text = session.text;
    this.marks = new ClauseMarks(text);
  }

  /** "There are fears that …": a noun right before the conjunction reports without a source. */
  boolean isReport(CueHit hit) {
    int subject = hit.end() + 1; // not "a declaration that led to …"
    return hit.cue().kind() == CueKind.NOMINAL
        && text.is(hit.end(), THAT)
        && (text.is(subject, Grammar.Use.DETERMINER) || session.phrases.anchorEnd(subject) >= 0);
  }

  /** "is", "have been particularly" right before an adjective; -1 if no such verb is. */
  private int copula(int adjective, int floor) {
    for (int i = adjective - 1; i >= Math.max(floor, adjective - NEAR); i--) {
      if (text.isAny(i, COPULA)) {
        return i;
      }
      if (text.isMark(i) || text.mention(i) >= 0 || text.nounStart(i) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Nobody's noun: "var hans påstand om at" has its owner between. */
  private boolean isBare(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.is(i, Grammar.Use.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  /** A preposition stands before the noun, with perhaps an article and an adjective between. */
  private boolean isGoverned(int noun, int floor) {
    for (int i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
      if (text.is(i, Grammar.Use.PREPOSITION)) {
        return true;
      }
      if (text.isMark(i) || text.tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  /** "Kari Hansen, forsker ved …, er kritisk til": a noun about the person before the comma. */
  private boolean isAboutPerson(Source noun, int floor) {
    int comma = noun.first() - 1;
    int last = comma - 1;
    return text.words.hangsArticles()
        && !noun.isName()
        && last >= floor
        && text.isMark(comma, ',')
        && text.mention(last) >= 0
        && text.isPerson(last);
  }

  /** "fears among X that", "advarsler fra X om, at", "Blant X er det frykt for at". */
  private Source holders(CueHit hit, int floor, int limit) {
    boolean among = text.words.subjectFirst() || text.words.hangsArticles();
    int stop = hit.particle() > hit.end() ? hit.particleFirst() : limit;
    if (among && text.isAny(hit.end(), FROM)) {
      return phrase(hit.end() + 1, stop, hit.particle() > hit.end());
    }
    int head = session.trimStart(floor, hit.first());
    boolean fronted = among && text.is(head, Grammar.Use.AMONG);
    Source known = fronted ? session.phrases.at(head + 1, hit.first()) : Source.NONE;
    boolean one =
        fronted && isPlain(head + 1) && !known.isSure(); // "blant hjelpere | brer det seg"
    return one ? new Source(head + 1, head + 2, -1, null) : known.isSure() ? known : Source.NONE;
  }

  /** A phrase; of unknown words only where it ends with the words before "that" or a verb. */
  private Source phrase(int first, int stop, boolean toStop) {
    Source known = session.phrases.at(first, stop);
    if (known.isSure()) {
      return known;
    }
    int end = first;
    while (end < Math.min(stop, first + NEAR) && isPlain(end)) {
      end++;
    }
    boolean whole = toStop ? end == stop : text.is(end, THAT) || text.isAny(end, COPULA);
    return end > first && whole ? new Source(first, end, -1, null) : Source.NONE;
  }

  private boolean isPlain(int token) {
    return text.tokens.get(token).isWord()
        && text.cue(token) == null
        && !text.isAny(token, ~Grammar.bit(Grammar.Use.DETERMINER));
  }

  /** "X's claim that", "et dekret fra X om, at", "udstedte han et dekret om, at". */
  Source giver(CueHit hit, int floor, int limit) {
    boolean his = hit.takes(Takes.SOURCE_HE) || hit.takes(Takes.SOURCE_SHE);
    if ((his || hit.takes(Takes.OWNED)) && !marks.hasVerb(floor, hit.first())) {
      return Source.NONE; // as a subject its end is not to be told
    }
    boolean adjective = hit.takes(Takes.OBJECT) && !hit.takes(Takes.OWNED);
    boolean mayBe = adjective || text.words.hangsArticles() && !hit.takes(Takes.OWNED);
    int copula = mayBe ? copula(hit.first(), floor) : -1;
    if (adjective && copula < 0) {
      return Source.NONE; // "for people worried about …"
    }
    Source subject = copula >= 0 ? session.subjects.before.left(copula, floor) : Source.NONE;
    boolean
        about = // "Fåreavlerne på Sandø er nervøse for", "X ved Statens institutt (Y) er kritisk
            // til"
            text.words.hangsArticles() && isBare(copula + 1, hit.first());
    if (about && (subject.isPlain() || adjective && subject.isSure())) {
      return subject;
    }
    if (his) {
      Noun.Kind kind = hit.takes(Takes.SOURCE_HE) ? Noun.Kind.HE : Noun.Kind.SHE;
      return new Source(hit.first(), hit.end(), hit.first(), kind); // "his belief that …"
    }
    Source holders = holders(hit, floor, limit);
    boolean apart = text.words.hangsArticles() && hit.cue().isSeparable();
    if (!holders.isNone() || apart && hit.particle() > hit.end()) {
      return holders;
    }
    Source giver = session.subjects.agent(hit.end(), Math.min(limit, hit.end() + 8));
    if (giver.isSure()) {
      return giver;
    }
    Source owner = session.phrases.owner(hit.end(), limit);
    if (owner.isSure()) {
      return owner;
    }
    if (text.words.verbBracket() && isGoverned(hit.first(), floor)) {
      return Source.NONE; // "wandte sich gegen die Behauptung, …"
    }
    for (int i = hit.first() - 1; i >= floor; i--) {
      if (text.isMark(i, ',') && text.is(session.sentenceFirst(i), Grammar.Use.SUBORDINATOR)) {
        return Source.NONE; // who is named in the clause before did not say it
      }
      Source anchor = session.phrases.anchor(i);
      boolean genitive =
          !anchor.isNone()
              && hit.first() - anchor.end() <= 3
              && session.phrases.isGenitive(i, anchor.end());
      boolean speaks =
          !hit.takes(Takes.OWNED)
              && !apart
              && !anchor.isNone()
              && !session.subjects.edges.isGoverned(i, floor);
      if (speaks && !genitive && isAboutPerson(anchor, floor)) {
        return session.phrases.anchor(session.phrases.firstOf(i - 2));
      }
      if (genitive || speaks) {
        return session.subjects.edges.whole(anchor, floor);
      }
    }
    return Source.NONE;
  }
}
