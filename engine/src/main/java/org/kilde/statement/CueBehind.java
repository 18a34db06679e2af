package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.SUBORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;

/** "…, mener X", "…, das teilte X mit": the cue closes the sentence. */
final class CueBehind {
  private static final int GOES_ON = 30; // tokens from words said to a verb without a subject
  private static final Set<Takes> THAT_CLAUSE = Set.of(Takes.THAT, Takes.OBJECT, Takes.FINAL);
  private static final int FRONTED = 14; // tokens from the verb to the end
  private static final int SHORT = 4; // tokens behind the subject

  private static final int TITLE = 5; // tokens of what somebody is, before the name

  private final Session session;
  private final Reading text;
  private final Clauses clauses;
  private final ClauseMarks marks;
  private final HandedOn handedOn;
  private final CueBefore before;
  private final SaidWithin within;

  CueBehind(
      Session session, Clauses clauses, ClauseMarks marks, HandedOn handedOn, CueBefore before) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
    this.marks = marks;
    this.handedOn = handedOn;
    this.before = before;
    this.within = new SaidWithin(session, handedOn, before);
  }

  /** True if the sentence has this shape; what was found is added to the session. */
  boolean find(int first, int limit) {
    int open = session.trimStart(first, limit);
    if (text.words.hangsArticles()
        && text.is(open, Grammar.Use.THAT)
        && text.tokens.get(open).isCapitalized()
        && fronted(open, limit)) {
      return true;
    }
    for (int i = limit - 1; i > first + Clauses.SHORTEST; i--) {
      boolean parted = text.isMark(i - 1, ',') || text.quote(i - 1) >= 0 && text.quote(i) < 0;
      if (!parted || !session.isFree(i) || session.isTaken(i - 1)) {
        continue;
      }
      boolean that = text.words.verbBracket() && text.is(i, Grammar.Use.DEMONSTRATIVE);
      Optional<Attribution> found = // also "…, das teilte X mit"
          session
              .attributions
              .at(that ? i + 1 : i, limit, Takes.FINAL)
              .filter(
                  a ->
                      text.words.subjectFirst()
                          ? a.source().isSure() || a.source().first() == a.first()
                          : a.source().isNone()
                              || a.source().first() > a.first()
                              || !text.clitic(a.source().first()).isNone() // "a-t-il ajouté"
                              || isAlone(a, first, limit)) // "…, añadió."
              .filter(a -> a.source().isSure() || !text.words.sourceComma())
              .filter(a -> a.source().isSure() || isBehindComma(a) || !text.words.subjectFirst())
              .filter(a -> !isContentSubject(a, limit))
              .filter(a -> !isWay(a, first))
              .filter(a -> marks.closes(a, limit, clauses::saysMore));
      if (found.isPresent()) {
        return add(found.get(), first, i, limit);
      }
    }
    return false;
  }

  /**
   * "…, añadió.", "…, dijo en una rueda de prensa": a verb without subject or object, soon after
   * somebody spoke.
   */
  private boolean isAlone(Attribution found, int first, int limit) {
    CueKind kind = found.cue().cue().kind();
    boolean says = kind == CueKind.SAY || kind == CueKind.REPORT || kind == CueKind.CLAIM;
    int end = found.end();
    boolean over = end >= limit || text.isMark(end, '.') && !text.isMark(end + 1, '.');
    return found.source().noun() == Noun.Kind.IMPLIED
        && says
        && (over || text.is(end, Grammar.Use.CHANNEL))
        && session.lastBefore(first, first - GOES_ON).isPresent();
  }

  /** "At X visste om det(,) benekter Y bestemt": the clause stands before its verb. */
  private boolean fronted(int that, int limit) {
    for (int i = Math.max(that + 1 + Clauses.SHORTEST, limit - FRONTED); i < limit; i++) {
      Optional<CueHit> cue = session.isFree(i) ? session.cues.at(i, THAT_CLAUSE) : Optional.empty();
      Source source =
          cue.isPresent() ? session.subjects.right(cue.get().end(), limit) : Source.NONE;
      boolean denies = cue.isPresent() && cue.get().cue().kind() == CueKind.DENY;
      boolean next = // "At X …, har Y, mener Z" is all Z's
          source.isSure()
              && source.first() == cue.get().end()
              && (denies || !text.isMark(i - 1, ','));
      if (next && limit - source.end() <= SHORT && !session.subjects.isPassive(cue.get(), that)) {
        session.take(i, source.end());
        session.add(
            new Draft(
                    List.of(new Draft.Part(that + 1, session.trimEnd(that + 1, i))),
                    Form.INDIRECT,
                    cue.get(),
                    source,
                    "clause before its verb")
                .tail(source.end(), limit));
        return true;
      }
    }
    return false;
  }

  private boolean add(Attribution found, int first, int at, int limit) {
    int start = contentStart(first, at);
    int end = beforeTitle(start, session.trimEnd(start, at), found);
    if (text.words.verbBracket() && session.phrases.endsInApposition(start, end)) {
      return false; // "Die Sprecherin der Partei, X, kritisierte …"
    }
    if (end - start < Clauses.SHORTEST || text.quote(start) >= 0 && text.quote(end - 1) >= 0) {
      return false;
    }
    if (text.quote(start) >= 0
        && text.words.freeOrder()
        && session.recent().stream()
            .anyMatch(d -> d.form == Form.DIRECT && d.first() >= start && d.end() <= end)) {
      return false; // «…», – сказал X, цитирует Y
    }
    if (text.is(start, SUBORDINATOR) && !marks.hasComma(start, end)) {
      return false;
    }
    if (text.words.hangsArticles()
        && (isAppositionSubject(start, end) || isThingShown(found, start, end))) {
      return false; // "Rådets leder, Kari Hansen, avviser …"
    }
    if (text.words.subjectFirst() && isAside(found, start, end)) {
      return false; // "Leaning on her cane, X told her story"
    }
    if (text.words.subjectFirst() && isSubjectWithWords(start, end, found)) {
      return false; // "But Ann Smith, head of …, said people want more"
    }
    if (text.words.subjectFirst() && isTitle(start, end, found)) {
      return false; // "The ministry's spokeswoman, Ann Smith, confirmed …"
    }
    if ((text.words.hangsArticles() || text.words.subjectFirst())
        && within.find(start, end, found.source())) {
      session.take(found.first(), found.end());
      return true;
    }
    session.take(found.first(), found.end());
    List<Draft.Part> parts = new ArrayList<>(2);
    parts.add(new Draft.Part(start, end));
    clauses.goesOn(found.end(), limit).ifPresent(parts::add);
    Draft draft =
        session.add(
            new Draft(parts, Form.INDIRECT, found.cue(), found.source(), "cue after the content")
                .tail(found.end(), parts.size() > 1 ? parts.getLast().first() : limit));
    before.find(Math.max(found.end(), draft.parts.size() > 1 ? draft.end() : 0), limit, draft);
    return true;
  }

  /** "X, a father of two, said they never go": the pronoun opens what was said. */
  private boolean isContentSubject(Attribution found, int limit) {
    return text.words.subjectFirst()
        && found.source().isPronoun()
        && found.source().first() >= found.cue().end()
        && found.source().end() < limit
        && !text.isMark(found.source().end());
  }

  /** A name, a comma and words without a verb: the subject of the verb behind the next comma. */
  private boolean isSubjectWithWords(int first, int end, Attribution found) {
    int name = text.is(first, Grammar.Use.CONJUNCTION) ? first + 1 : first;
    int comma = text.mentionEnd(name);
    return found.cue().first() == found.first()
        && comma > 0
        && comma < end
        && text.isMark(comma, ',')
        && !marks.hasVerb(comma + 1, end);
  }

  private boolean isAside(Attribution found, int first, int end) {
    boolean participle = text.isParticiple(first) && text.mention(first) < 0;
    boolean subject = // "Norvolt's lawyer, Ida Moss of Moss & Co, said"
        end - first <= TITLE
            && found.source().isName()
            && found.source().end() <= found.cue().first();
    return (participle || subject) && !marks.hasComma(first, end) && !marks.hasVerb(first + 1, end);
  }

  private boolean isWay(Attribution found, int first) {
    if (found.cue().cue().kind() != CueKind.ACCORDING_TO) {
      return false;
    }
    return text.words.hangsArticles() || text.words.subjectFirst()
        ? handedOn.isWayOf(found.source(), first, found.first())
        : text.words.sourceComma() && handedOn.isBesideQuotation(found.first());
  }

  /** Nothing but somebody's name and role, between commas: the subject of the verb behind them. */
  private boolean isAppositionSubject(int first, int end) {
    Source whole = session.phrases.at(first, end);
    return whole.isSure() && !whole.isPronoun() && whole.end() >= end && marks.hasComma(first, end);
  }

  /** "Dass X geht, bestreitet Y": behind the conjunction. */
  private int contentStart(int first, int at) {
    int start = session.trimStart(first, at);
    boolean verbSecond = text.words.verbBracket() || text.words.infinitiveLast();
    boolean that = verbSecond && text.is(start, Grammar.Use.THAT);
    if (that && text.words.infinitiveLast()) { // not "Dat bedrag klopt niet"
      that =
          text.is(start + 1, Grammar.Use.DETERMINER)
              || text.is(start + 1, Grammar.Use.EXPLETIVE)
              || text.mention(start + 1) >= 0
              || session.phrases.anchor(start + 1).isPronoun();
    }
    return that ? start + 1 : start;
  }

  private boolean isBehindComma(Attribution found) {
    return text.isMark(found.first() - 1, ',') || text.isMark(found.first() - 2, ',');
  }

  /** Nothing but the role of the person named behind the comma. */
  private boolean isTitle(int first, int end, Attribution found) {
    Source whole = session.phrases.at(first, end);
    if (whole.isName() && text.mentionEnd(first) >= end) {
      return true; // "Ann Smith, wife of the chairman, says …"
    }
    return whole.end() >= end
        && (whole.noun() == Noun.Kind.ROLE || whole.noun() == Noun.Kind.PERSON)
        && text.isPerson(found.first())
        && text.isMark(found.source().end(), ',');
  }

  /** "…, its chief executive, Ann Smith, insisted": the role is no part of what was said. */
  private int beforeTitle(int first, int end, Attribution found) {
    int comma = end - 1;
    while (comma > first && !text.isMark(comma, ',')) {
      comma--;
    }
    boolean title =
        text.words.subjectFirst()
            && comma > first + Clauses.SHORTEST
            && text.quote(comma + 1) < 0
            && isTitle(comma + 1, end, found);
    return title ? comma : end;
  }

  /** "Bilder fra havna, gjengitt av X, viser et stort skip": no clause, and nobody behind it. */
  private boolean isThingShown(Attribution found, int first, int end) {
    Source source = found.source();
    boolean reports = source.noun() == Noun.Kind.MEDIUM || source.isName();
    boolean shows = !found.cue().takes(Takes.QUOTE) && !found.cue().takes(Takes.OBJECT);
    return shows && !source.isNone() && !reports && marks.hasComma(first, end);
  }
}
