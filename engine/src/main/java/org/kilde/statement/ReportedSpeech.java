package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AS;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;
import org.kilde.text.Sentence;

/** Finds what is reported without being quoted, sentence by sentence. */
final class ReportedSpeech {
  private static final Set<Takes> SOURCES =
      Collections.unmodifiableSet(
          EnumSet.of(Takes.SOURCE_AFTER, Takes.REPORT_AFTER, Takes.SOURCE_BEFORE));
  private static final Set<Takes> CONTENT =
      Collections.unmodifiableSet(
          EnumSet.of(Takes.THAT, Takes.BARE, Takes.WHETHER, Takes.INFINITIVE, Takes.OBJECT));
  private static final int SHORTEST = 2;

  private final Session session;
  private final Reading text;
  private final Clauses clauses;

  ReportedSpeech(Session session) {
    this.session = session;
    this.text = session.text;
    this.clauses = new Clauses(session);
  }

  void find(Paragraph paragraph) {
    int at = paragraph.first();
    while (at < paragraph.end()) {
      Sentence sentence = text.sentence(at);
      sentence(Math.max(at, sentence.firstToken()), Math.min(sentence.endToken(), paragraph.end()));
      at = sentence.endToken();
    }
  }

  private void sentence(int first, int limit) {
    if (text.quote(first) >= 0 && text.quote(limit - 1) == text.quote(first)) {
      return; // all of it is quoted
    }
    if (!accordingTo(first, limit) && !asClause(first, limit) && !cueAtEnd(first, limit)) {
      clauses(first, limit);
    }
  }

  private boolean isFree(int token) {
    return text.quote(token) < 0 && !session.isTaken(token);
  }

  // "ifølge X"

  private boolean accordingTo(int first, int limit) {
    for (int i = first; i < limit; i++) {
      Optional<CueHit> hit = isFree(i) ? session.cues.at(i, SOURCES) : Optional.empty();
      if (hit.isPresent() && accordingTo(hit.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean accordingTo(CueHit hit, int first, int limit) {
    boolean after = !hit.takes(Takes.SOURCE_BEFORE);
    Source source =
        after ? session.phrases.at(hit.end(), limit) : session.subjects.left(hit.first(), first);
    if (source.isNone() || source.isWriter() || !Attributions.fits(hit, source)) {
      return false;
    }
    int open = after ? hit.first() : openOf(source, hit, first);
    int close = after ? source.end() : hit.end();
    List<Draft.Part> parts = around(first, open, close, limit);
    if (parts.isEmpty()) {
      return false;
    }
    session.take(open, close);
    session.add(
        new Draft(parts, Form.INDIRECT, hit, source, "content beside its source")
            .tail(open, close));
    rest(parts, limit);
    return true;
  }

  private int openOf(Source source, CueHit hit, int first) {
    int open = source.first();
    while (open > first
        && (text.is(open - 1, Grammar.Use.DETERMINER) || text.nounStart(open - 1) >= 0)) {
      open--;
    }
    return Math.min(open, hit.first());
  }

  /** The clause around an attribution: what stands after it, before it, or both. */
  private List<Draft.Part> around(int first, int open, int close, int limit) {
    int start = clauseStart(first, open);
    int beforeEnd = session.trimEnd(start, open);
    Draft.Part after = clauses.part(close, limit);
    int beforeSize = beforeEnd - start;
    int afterSize = after.end() - after.first();
    List<Draft.Part> parts = new ArrayList<>(2);
    boolean relative = text.isMark(close, ',') && text.is(close + 1, RELATIVE);
    if (isContent(start, beforeEnd) && !text.is(beforeEnd - 1, Grammar.Use.EXPLETIVE)) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    boolean alone = parts.isEmpty();
    if (afterSize >= (alone ? SHORTEST : 1) && !(relative && !alone)) {
      parts.add(after);
    }
    if (alone && parts.isEmpty() && beforeSize >= SHORTEST) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    return parts;
  }

  /** More than a conjunction and an adverb. */
  private boolean isContent(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (!text.isMark(i) && !text.isAny(i, Grammar.bit(CONJUNCTION) | Grammar.bit(ADVERB))) {
        words++;
      }
    }
    return words > 0;
  }

  /** After the last "og", "men" or semicolon right before the attribution. */
  private int clauseStart(int first, int open) {
    if (open - 1 > first && text.is(open - 1, CONJUNCTION)) {
      return open;
    }
    for (int i = open - 1; i > first; i--) {
      if (text.isMark(i, ';') || text.isMark(i, ':')) {
        return i + 1;
      }
    }
    return session.trimStart(first, open);
  }

  /** Cues after the content just found, in the same sentence. */
  private void rest(List<Draft.Part> parts, int limit) {
    int end = parts.getLast().end();
    if (end + SHORTEST < limit) {
      clauses(end, limit);
    }
  }

  // "Wie X mitteilte, …", "As X said, …", "…, as X said"

  private boolean asClause(int first, int limit) {
    for (int i = first; i + 2 < limit; i++) {
      boolean opens = i == first || text.isMark(i - 1, ',') || text.is(i - 1, CONJUNCTION);
      if (!opens || !text.is(i, AS) || !isFree(i)) {
        continue;
      }
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(a -> a.source().first() > a.first())
              .filter(a -> a.cue().cue().kind() != CueKind.ACCORDING_TO);
      if (found.isPresent() && asClause(found.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean asClause(Attribution found, int first, int limit) {
    int close = found.end();
    while (close < limit
        && !text.isMark(close, ',')
        && !text.isEnd(close)
        && !text.is(close, Grammar.Use.FINITE)) {
      if (text.is(close, THAT) || close - found.end() > 12) {
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
    if (content.end() - content.first() < SHORTEST) {
      return false;
    }
    session.take(found.first(), close);
    session.add(
        new Draft(List.of(content), Form.INDIRECT, found.cue(), found.source(), "as somebody says")
            .tail(found.first(), close));
    return true;
  }

  // "…, mener X"

  private boolean cueAtEnd(int first, int limit) {
    for (int i = limit - 1; i > first + SHORTEST; i--) {
      boolean parted = text.isMark(i - 1, ',') || text.quote(i - 1) >= 0 && text.quote(i) < 0;
      if (!parted || !isFree(i) || session.isTaken(i - 1)) {
        continue;
      }
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(
                  a ->
                      text.words.subjectFirst()
                          || a.source().isNone()
                          || a.source().first() > a.first())
              .filter(a -> closes(a, limit));
      if (found.isPresent()) {
        return cueAtEnd(found.get(), first, i, limit);
      }
    }
    return false;
  }

  private boolean cueAtEnd(Attribution found, int first, int at, int limit) {
    int start = session.trimStart(first, at);
    int end = session.trimEnd(start, at);
    if (end - start < SHORTEST || text.quote(start) >= 0 && text.quote(end - 1) >= 0) {
      return false;
    }
    if (text.is(start, SUBORDINATOR) && !hasComma(start, end)) {
      return false;
    }
    session.take(found.first(), found.end());
    session.add(
        new Draft(
                List.of(new Draft.Part(start, end)),
                Form.INDIRECT,
                found.cue(),
                found.source(),
                "cue after the content")
            .tail(found.end(), limit));
    return true;
  }

  private boolean hasComma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** After the attribution no content follows: only time, place, or a clause about the source. */
  private boolean closes(Attribution found, int limit) {
    for (int i = found.end(); i < limit; i++) {
      if (text.isEnd(i) || text.isMark(i, ',')) {
        return !text.is(i + 1, THAT)
            && !(text.isMark(i, ',') && text.words.commaClauses() && mood(i, limit));
      }
      if (text.is(i, THAT) || text.isMark(i, ':') || text.quote(i) >= 0 || i - found.end() > 14) {
        return false;
      }
      if (text.is(i, Grammar.Use.FINITE) && text.nounStart(i) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean mood(int first, int limit) {
    for (int i = first; i < limit; i++) {
      if (text.is(i, Grammar.Use.MOOD)) {
        return true;
      }
    }
    return false;
  }

  // "X siger, at …"

  private void clauses(int first, int limit) {
    int floor = first;
    int at = first;
    Draft before = null;
    while (at < limit) {
      Optional<CueHit> hit = isFree(at) ? session.cues.at(at, CONTENT) : Optional.empty();
      if (hit.isEmpty()) {
        at++;
        continue;
      }
      Optional<Draft> found = draft(hit.get(), floor, limit, before);
      if (found.isPresent()) {
        before = session.add(found.get());
        at = Math.max(before.end(), hit.get().end());
        floor = at;
      } else {
        at = hit.get().end();
      }
    }
  }

  private Optional<Draft> draft(
      CueHit hit, int floor, int limit, @org.jspecify.annotations.Nullable Draft before) {
    Source source = source(hit, floor, limit);
    if (source.isWriter()) {
      return Optional.empty();
    }
    boolean joined = before != null && source.isNone() && hit.first() - floor <= 4;
    boolean nobody = source.isNone() && hit.cue().kind() != CueKind.IMPERSONAL;
    if (nobody && !joined) {
      return Optional.empty();
    }
    Optional<Draft.Part> content = clauses.content(hit, source, limit);
    return content.map(
        part -> {
          session.take(hit.first(), hit.end());
          Draft draft =
              new Draft(List.of(part), Form.INDIRECT, hit, source, "clause after a cue")
                  .tail(hit.end(), part.first());
          return joined && before != null ? draft.sharing(before) : draft;
        });
  }

  private Source source(CueHit hit, int floor, int limit) {
    boolean passive = session.subjects.isPassive(hit, floor);
    if (passive || hit.cue().kind() == CueKind.IMPERSONAL) {
      Source after = session.subjects.agent(hit.end(), Math.min(limit, hit.end() + 10));
      return after.isNone()
          ? session.subjects.agent(Math.max(floor, hit.first() - 14), hit.first())
          : after;
    }
    if (hit.cue().kind() == CueKind.NOMINAL) {
      return nominal(hit, floor, limit);
    }
    return session.subjects.around(hit, floor, limit);
  }

  /** "X's claim that", "et dekret fra X om, at", "udstedte han et dekret om, at". */
  private Source nominal(CueHit hit, int floor, int limit) {
    Source giver = session.subjects.agent(hit.end(), Math.min(limit, hit.end() + 8));
    if (giver.isSure()) {
      return giver;
    }
    for (int i = hit.first() - 1; i >= floor; i--) {
      Source anchor = session.phrases.anchor(i);
      boolean genitive =
          !anchor.isNone()
              && hit.first() - anchor.end() <= 3
              && session.phrases.isGenitive(i, anchor.end());
      if (genitive || !anchor.isNone() && !session.subjects.isGoverned(i, floor)) {
        return anchor;
      }
    }
    return Source.NONE;
  }
}
