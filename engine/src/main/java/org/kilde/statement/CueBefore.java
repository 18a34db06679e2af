package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Statement.Form;

/**
 * "X siger, at …", "X threatened to …", "X's claim that …": the content is a clause behind its cue.
 */
final class CueBefore {
  private static final Set<Takes> CONTENT =
      Collections.unmodifiableSet(
          EnumSet.of(
              Takes.THAT,
              Takes.BARE,
              Takes.CLAUSE,
              Takes.WHETHER,
              Takes.INFINITIVE,
              Takes.OBJECT,
              Takes.AMOUNT,
              Takes.BEFORE));

  private static final int RELATIVE_SUBJECT = 8; // tokens from "which" to its verb of saying
  private static final int ABOUT = 16; // tokens between "о" and the verb
  private static final int RELATED = 4; // tokens from a relative pronoun to its verb
  private static final int UNSAID = 6; // tokens between a negation and its verb of saying

  private final Session session;
  private final Reading text;
  private final Clauses clauses;
  private final ClauseMarks marks;
  private final NounsOfSaying nouns;
  private final NounClause nounClause;
  private final Resumption resumption;
  private final ClosedClause closed;

  CueBefore(Session session, Clauses clauses, ClauseMarks marks) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
    this.marks = marks;
    this.nouns = new NounsOfSaying(session);
    this.nounClause = new NounClause(session);
    this.resumption = new Resumption(text);
    this.closed = new ClosedClause(session);
  }

  /** Adds the clause after each cue that has one. */
  void find(int first, int limit) {
    Draft quoted = quoted(first, limit);
    find(quoted == null ? first : quoted.tailFirst, limit, quoted);
  }

  /** "«…», sier X og legger til at …": the words in marks whose speaker says more. */
  private @Nullable Draft quoted(int first, int limit) {
    for (Draft each : session.recent().reversed()) {
      boolean here =
          each.form == Form.DIRECT
              && each.cue != null
              && each.cue.first() >= Math.max(first, each.end())
              && each.tailFirst > each.cue.first()
              && each.tailFirst < limit;
      if (here && saysMoreSoon(each.tailFirst, limit)) {
        return each;
      }
    }
    return null;
  }

  private boolean saysMoreSoon(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      if (clauses.saysMore(i)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #find(int, int)}, behind what the sentence has said already. */
  void find(int first, int limit, @Nullable Draft said) {
    int floor = first;
    int at = first;
    Draft before = said;
    while (at < limit) {
      Optional<CueHit> hit = session.isFree(at) ? session.cues.at(at, CONTENT) : Optional.empty();
      if (hit.isEmpty()) {
        at++;
        continue;
      }
      int from = floor;
      Draft last = before;
      Optional<Draft> found =
          draft(hit.get(), floor, limit, before)
              .or(() -> otherwise(hit.get()).flatMap(c -> draft(c, from, limit, last)))
              .or(
                  () ->
                      session
                          .cues
                          .nounAt(hit.get().first())
                          .flatMap(n -> draft(n, from, limit, last)));
      if (found.isPresent()) {
        before = session.add(found.get());
        at = Math.max(before.end(), hit.get().end());
        floor = at;
      } else {
        at = hit.get().end();
      }
    }
  }

  private Optional<CueHit> otherwise(CueHit hit) {
    return text.words.hangsArticles()
        ? session.cues.withoutParticle(hit, CONTENT)
        : Optional.empty();
  }

  private Optional<Draft> draft(CueHit hit, int floor, int limit, @Nullable Draft before) {
    if (hit.takes(Takes.BEFORE)) {
      Optional<Draft> enclosed = closed.find(hit, floor, limit, before);
      if (enclosed.isPresent()) {
        return enclosed;
      }
    }
    Optional<Draft> about = about(hit, floor, limit);
    if (about.isPresent()) {
      return about;
    }
    Source source = source(hit, floor, limit);
    if (source.isPlain() && text.words.sourceComma() && source.first() >= hit.end()) {
      source = Source.NONE; // "exigió enérgicamente que …"
    }
    Source again = Source.NONE;
    boolean inverted = // "… and urged the city to act": who is urged is not the subject
        (text.words.subjectFirst() && hit.first() - floor <= 4
                || text.is(hit.first() - 1, CONJUNCTION))
            && source.first() >= hit.end();
    boolean besides = // "rejected the claim that they fired, saying …": the main verb's subject
        clauses.isBesides(hit.first());
    if (before != null
        && (besides || inverted || hit.first() - floor <= 2 && isInsideContent(hit, source))) {
      again = before.source;
      source = Source.NONE;
    }
    boolean nobodySays = // "Neither side would say how many had died"
        text.words.subjectFirst()
            && !source.isNone()
            && source.end() <= hit.first()
            && (text.is(source.first(), NEGATION) || text.is(source.first() - 1, NEGATION));
    boolean unsaid = source.isWriter() || nobodySays;
    if (unsaid || text.words.hangsArticles() && isNoReport(hit, source)) {
      return Optional.empty();
    }
    boolean joined = before != null && source.isNone() && hit.first() - floor <= 4;
    if (source.isNone() && !joined && opensClause(hit, floor)) {
      source = session.subjects.implied(hit, hit.first());
    }
    boolean told = // "were asked by X to …": whom it was said to is the subject
        text.words.subjectFirst()
            && (hit.cue().kind() == CueKind.ASK || hit.takes(Takes.ADDRESSEE))
            && session.subjects.isPassive(hit, floor);
    boolean things = // "tilbakeslaget truer med å": no word of somebody's
        text.words.hangsArticles()
            && source.isPlain()
            && hit.cue().kind() == CueKind.WARN
            && hit.takes(Takes.INFINITIVE);
    if (things || told && leadsToInfinitive(hit, limit)) {
      return Optional.empty();
    }
    Source said = source;
    boolean nobody =
        source.isNone()
            && hit.cue().kind() != CueKind.IMPERSONAL
            && !(text.words.subjectFirst() && nouns.isReport(hit))
            && !(text.words.verbBracket() && session.subjects.isPassive(hit, floor));
    if (nobody && !joined) {
      return Optional.empty();
    }
    boolean shares = // also "dénonce une mascarade et demande la tenue …"
        text.words.verbBracket()
            || text.words.subjectFirst()
            || text.words.sourceComma() && text.is(hit.first() - 1, CONJUNCTION);
    if (joined && before != null && again.isNone() && shares) {
      again = before.source; // "… und nannte den Plan falsch"
    }
    Optional<Draft.Part> content =
        clauses
            .content(hit, again.isNone() ? said : again, limit)
            .map(part -> withinClause(part, hit, floor));
    if (text.words.verbBracket() && hit.cue().kind() == CueKind.NOMINAL) {
      content = content.map(resumption::inside);
    }
    boolean ofNoun = text.words.subjectFirst() || text.words.hangsArticles();
    if (ofNoun && hit.cue().kind() == CueKind.NOMINAL && !hit.takes(Takes.OBJECT)) {
      content = content.flatMap(part -> nounClause.of(hit, said, part));
    }
    if (said.isNone() && text.words.verbBracket() && !joined) {
      content = content.filter(part -> !isRelativeClause(part));
    }
    if (text.words.hangsArticles() && content.filter(part -> isUnsaid(hit, part)).isPresent()) {
      return Optional.empty();
    }
    return content.map(
        part -> {
          session.take(hit.first(), hit.end());
          Draft draft =
              new Draft(List.of(part), Form.INDIRECT, hit, said, "clause after a cue")
                  .tail(hit.end(), part.first());
          return joined && before != null ? draft.sharing(before) : draft;
        });
  }

  /** "to" stands soon behind a cue, and no "that" before it. */
  private boolean leadsToInfinitive(CueHit hit, int limit) {
    for (int i = hit.end(); i < Math.min(limit, hit.end() + RELATIVE_SUBJECT); i++) {
      if (text.isAny(i, Grammar.bit(THAT) | Grammar.bit(Grammar.Use.TO))) {
        return text.is(i, Grammar.Use.TO);
      }
    }
    return false;
  }

  private Source source(CueHit hit, int floor, int limit) {
    if (hit.cue().kind() == CueKind.NOMINAL) {
      return nouns.giver(hit, floor, limit);
    }
    return session.subjects.speaker(hit, floor, limit);
  }

  /**
   * "Nekter X å betale, går Y", "Hva X mener om Y, er uklart", "han var anklager": no more than a
   * condition, a question, or a noun.
   */
  private boolean isNoReport(CueHit hit, Source source) {
    int head = session.trimStart(session.sentenceFirst(hit.first()), hit.first());
    boolean condition =
        hit.first() == head && source.first() >= hit.end() && hit.cue().kind() != CueKind.NOMINAL;
    boolean question =
        text.is(head, Grammar.Use.WHETHER) && source.first() <= head + 1 && hit.first() > head;
    boolean noun =
        text.nounStart(hit.first()) >= 0
            && text.is(hit.first() - 1, Grammar.Use.AUXILIARY)
            && hit.takes(Takes.OBJECT);
    return condition || question || noun;
  }

  /** "vil ikke si hvem", "ønsker ikke å svare på om": a question that nobody answers. */
  private boolean isUnsaid(CueHit hit, Draft.Part part) {
    CueKind kind = hit.cue().kind();
    boolean says = kind == CueKind.SAY || kind == CueKind.REPORT;
    if (!says || !text.is(part.first(), Grammar.Use.WHETHER)) {
      return false;
    }
    int first = Math.max(session.sentenceFirst(hit.first()), hit.first() - UNSAID);
    for (int i = part.first() - 1; i >= first; i--) {
      if (text.is(i, NEGATION)) {
        return true;
      }
      if (i < hit.first() && text.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Da X sa at Y, gikk Z": what is said ends where the main clause begins. */
  private Draft.Part withinClause(Draft.Part part, CueHit hit, int floor) {
    if (text.words.subjectFirst() && isInRelative(hit)) {
      int comma = part.first() + Clauses.SHORTEST;
      while (comma < part.end() && !text.isMark(comma, ',')) {
        comma++;
      }
      return new Draft.Part(part.first(), comma); // "The blast, which X said began there, …"
    }
    int main = mainVerb(part, hit);
    if (main > 0) {
      return new Draft.Part(part.first(), main);
    }
    int related = relativeEnd(part, hit);
    if (related > 0) {
      return new Draft.Part(part.first(), related);
    }
    int first = session.trimStart(floor, hit.first());
    boolean parts = text.words.hangsArticles() || text.words.subjectFirst();
    boolean subordinate =
        parts
            && first == session.sentenceFirst(hit.first())
            && text.is(first, SUBORDINATOR)
            && first < hit.first()
            && !(text.words.subjectFirst() && marks.hasComma(first, hit.first()));
    for (int i = part.first() + Clauses.SHORTEST; subordinate && i + 1 < part.end(); i++) {
      if (text.words.hangsArticles() && saysThat(i, part.end())) {
        return new Draft.Part(part.first(), i); // "Medan X säger att … berättar Y att"
      }
      boolean ends =
          text.isMark(i, ',')
              && !text.isAny(
                  i + 1,
                  Grammar.bit(RELATIVE)
                      | Grammar.bit(CONJUNCTION)
                      | Grammar.bit(THAT)
                      | Grammar.bit(SUBORDINATOR)
                      | Grammar.bit(Grammar.Use.PREPOSITION));
      if (ends) {
        return new Draft.Part(part.first(), i);
      }
    }
    return part;
  }

  /** A verb of saying, its subject, and what is said. */
  private boolean saysThat(int verb, int limit) {
    Source subject =
        session.cues.at(verb, Set.of(Takes.THAT)).isPresent()
            ? session.subjects.right(verb + 1, limit)
            : Source.NONE;
    return subject.isSure() && subject.first() == verb + 1 && text.is(subject.end(), THAT);
  }

  /** "X, dont le parti assure qu'il ignorait tout, | a démissionné": the comma; else -1. */
  private int mainVerb(Draft.Part part, CueHit hit) {
    boolean order = !text.words.subjectFirst() && !text.words.hangsArticles();
    if (!order || !isInRelative(hit)) {
      return -1;
    }
    for (int i = part.first() + 1; i + 1 < part.end(); i++) {
      boolean verb =
          text.isAny(i + 1, Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY))
              || text.words.grammar().fits(text.tokens.get(i + 1).norm(), Grammar.Use.FINITE);
      if (text.isMark(i, ',') && verb && text.quote(i) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** The cue stands in a clause between commas that parts a subject from its verb. */
  private boolean isInRelative(CueHit hit) {
    int first = session.sentenceFirst(hit.first());
    for (int i = hit.first() - 1; i > first && hit.first() - i <= RELATIVE_SUBJECT; i--) {
      if (text.isMark(i)) {
        return text.isMark(i, ',') && text.is(i + 1, RELATIVE) && !marks.hasVerb(first, i);
      }
    }
    return false;
  }

  /** "Rådet, som lenge har krevd en ny hall, jubler": the comma before the main verb; else -1. */
  private int relativeEnd(Draft.Part part, CueHit hit) {
    int open = hit.first() - 1;
    int last = Math.max(1, hit.first() - RELATED);
    while (open > last && text.tokens.get(open).isWord() && !text.is(open, RELATIVE)) {
      open--;
    }
    boolean related =
        text.words.hangsArticles()
            && text.is(open, RELATIVE)
            && text.isMark(open - 1, ',')
            && hit.takes(Takes.OBJECT);
    for (int i = part.first() + 1; related && i + 1 < part.end(); i++) {
      boolean verb =
          text.isAny(i + 1, Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY))
              || text.cue(i + 1) != null;
      if (text.isMark(i, ',') && verb) {
        return i;
      }
    }
    return -1;
  }

  /** "… и потребовали освободить учителя": who stands behind the infinitive does not speak. */
  private boolean isInsideContent(CueHit hit, Source source) {
    return text.words.freeOrder()
        && hit.takes(Takes.INFINITIVE)
        && (source.isNone()
            || source.first() >= hit.end() && !text.is(source.first() - 1, Grammar.Use.BODY));
  }

  /** "… hinzugefügt werden, die scharf schmecken": nobody's words. */
  private boolean isRelativeClause(Draft.Part part) {
    return text.is(part.first(), RELATIVE)
        && !text.is(part.first() - 1, THAT)
        && !clauses.isInfinitive(part.first(), part.end())
        && !marks.hasMood(part.first(), part.end());
  }

  /** Nothing but small words stands before the verb in its sentence or clause. */
  private boolean opensClause(CueHit hit, int floor) {
    for (int i = hit.first() - 1; i >= floor; i--) {
      boolean small =
          text.isMark(i, ',') || text.isAny(i, Grammar.bit(ADVERB) | Grammar.bit(CONJUNCTION));
      if (!small) {
        return false;
      }
    }
    return true;
  }

  /** "О гибели двух рабочих сообщил X": what it is about stands first, who says so last. */
  private Optional<Draft> about(CueHit hit, int floor, int limit) {
    int first = session.trimStart(session.sentenceFirst(hit.first()), hit.first());
    int size = hit.first() - first - 1;
    boolean opens =
        text.words.freeOrder()
            && first >= floor
            && text.is(first, Grammar.Use.PREPOSITION)
            && size >= Clauses.SHORTEST
            && size <= ABOUT
            && text.isSaidOf(hit.first(), first);
    for (int i = first; opens && i < hit.first(); i++) {
      opens = !text.isMark(i) || text.quote(i) >= 0;
    }
    Source source = opens ? session.subjects.right(hit.end(), limit) : Source.NONE;
    if (!source.isSure() || source.isPronoun()) {
      return Optional.empty();
    }
    session.take(hit.first(), hit.end());
    return Optional.of(
        new Draft(
                List.of(new Draft.Part(first + 1, hit.first())),
                Form.INDIRECT,
                hit,
                source,
                "what it is about before its cue")
            .tail(hit.first(), Math.max(source.end(), hit.end())));
  }
}
