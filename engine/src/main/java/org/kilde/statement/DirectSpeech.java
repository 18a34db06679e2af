package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;

/** Gives each quotation between marks its cue: after it, before it, or from the words around it. */
final class DirectSpeech {
  private static final Set<Takes> QUOTE = Set.of(Takes.QUOTE);
  private static final int PART = 3; // words that make a part quotation worth a row
  private static final int NEAR = 14; // tokens between a cue and a quotation it opens
  private static final int BETWEEN = 25; // tokens of attribution between two parts of a speech

  private final Session session;
  private final Reading text;

  DirectSpeech(Session session) {
    this.session = session;
    this.text = session.text;
  }

  void find(Paragraph paragraph, List<Quotation> quotations) {
    for (int k = 0; k < quotations.size(); k++) {
      Quotation quotation = quotations.get(k);
      int limit = k + 1 < quotations.size() ? quotations.get(k + 1).open() : paragraph.end();
      Optional<Draft> found =
          after(quotation, limit)
              .or(() -> before(quotation, paragraph))
              .or(() -> continued(quotation, paragraph));
      found.ifPresent(session::add);
    }
  }

  private Optional<Draft> after(Quotation quotation, int limit) {
    int at = quotation.after();
    if (!startsClean(quotation) || at >= limit || !leadsOn(quotation, at)) {
      return Optional.empty();
    }
    int from = session.trimStart(at, limit);
    if (from >= limit) {
      return Optional.empty();
    }
    int end = Math.min(limit, session.sentenceEnd(from));
    return session
        .attributions
        .at(from, end, Takes.QUOTE)
        .map(
            found -> {
              session.take(found.first(), found.end());
              return draft(quotation, found.cue(), found.source(), "cue after a quotation")
                  .tail(found.end(), end);
            });
  }

  /** The quotation is a sentence of its own, not a part of the writer's. */
  private boolean startsClean(Quotation quotation) {
    int open = quotation.open();
    if (open == session.sentenceFirst(open)) {
      return true;
    }
    int before = open - 1;
    return text.isMark(before, ':')
        || text.isEnd(before)
        || text.isDash(before)
        || text.quote(before) >= 0
        || session.isTaken(before)
        || text.isMark(before, ',') && session.isTaken(before - 1);
  }

  /** A comma, a question or exclamation mark, or a small letter: the sentence is not over. */
  private boolean leadsOn(Quotation quotation, int at) {
    int last = quotation.end() - 1;
    boolean comma = text.isMark(at, ',') || text.isMark(last, ',') || text.isDash(at);
    boolean open = text.isMark(last, '!') || text.isMark(last, '?') || text.isMark(last, '…');
    boolean small = !text.isMark(at) && !text.tokens.get(at).isCapitalized();
    boolean full = text.isMark(last, '.');
    boolean same = text.sentenceIndex(last) == text.sentenceIndex(at);
    return comma || open && (small || same) || small || !full && same && !text.isMark(at);
  }

  private Optional<Draft> before(Quotation quotation, Paragraph paragraph) {
    int open = quotation.open();
    int sentence = session.sentenceFirst(open);
    if (open == sentence) {
      return colonBefore(quotation, paragraph);
    }
    boolean colon = text.isMark(open - 1, ':');
    boolean comma = text.isMark(open - 1, ',');
    Optional<CueHit> cue = lastCue(sentence, open);
    if (cue.isPresent() && (colon || isNear(cue.get(), open, comma, quotation))) {
      Source source = session.subjects.around(cue.get(), sentence, open);
      if (source.isNone() && (colon || comma)) {
        source = session.subjects.implied(cue.get(), cue.get().first());
      }
      if (source.isWriter()) {
        return Optional.empty();
      }
      if (!source.isNone()) {
        session.take(cue.get().first(), cue.get().after());
        return Optional.of(
            draft(quotation, cue.get(), source, "cue before a quotation").tail(sentence, open));
      }
    }
    return colon ? colon(quotation, sentence, open - 1) : Optional.empty();
  }

  private boolean isNear(CueHit cue, int open, boolean comma, Quotation quotation) {
    int gap = open - cue.after();
    if (gap == 0) {
      return quotation.size() >= PART;
    }
    if (text.is(open - 1, Grammar.Use.THAT)) {
      return false; // reported speech takes it, with all its words
    }
    Source subject = session.subjects.right(cue.end(), open);
    boolean subjectOnly = !subject.isNone() && subject.end() == open - (comma ? 1 : 0);
    return quotation.size() >= PART && (subjectOnly || comma && gap <= NEAR);
  }

  private Optional<CueHit> lastCue(int from, int open) {
    for (int i = open - 1; i >= from; i--) {
      if (text.quote(i) < 0 && !session.isTaken(i)) {
        Optional<CueHit> hit = session.cues.at(i, QUOTE);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  /** The paragraph before ends in a colon. */
  private Optional<Draft> colonBefore(Quotation quotation, Paragraph paragraph) {
    int last = quotation.open() - 1;
    boolean opens = quotation.open() == paragraph.first() && paragraph.number() > 0;
    if (opens) {
      last = session.paragraphs.get(paragraph.number() - 1).end() - 1;
    }
    return text.isMark(last, ':')
        ? colon(quotation, session.sentenceFirst(last), last)
        : Optional.empty();
  }

  /** A colon opens the quotation; its sentence says whose it is. */
  private Optional<Draft> colon(Quotation quotation, int from, int colon) {
    Optional<CueHit> cue = lastCue(from, colon);
    if (cue.isPresent()) {
      Source source = session.subjects.around(cue.get(), from, colon);
      if (source.isSure()) {
        session.take(cue.get().first(), cue.get().after());
        return Optional.of(
            draft(quotation, cue.get(), source, "cue before a colon").tail(from, colon));
      }
    }
    Optional<Draft> said =
        session.lastBefore(colon, from - BETWEEN).filter(d -> d.end() > from - 3);
    if (said.isPresent()) {
      return said.map(d -> draft(quotation, null, Source.NONE, "goes on after a colon").sharing(d));
    }
    Source source = session.phrases.at(from, colon);
    if (!source.isSure()) {
      source = session.subjects.first(from, colon);
    }
    return source.isSure()
        ? Optional.of(draft(quotation, null, source, "name before a colon").tail(from, colon))
        : Optional.empty();
  }

  /** A sentence of its own right after another of the same speech. */
  private Optional<Draft> continued(Quotation quotation, Paragraph paragraph) {
    if (!startsClean(quotation) || quotation.size() < PART) {
      return Optional.empty();
    }
    int last = quotation.end() - 1;
    boolean whole =
        text.isEnd(last) || text.isEnd(quotation.after()) || quotation.close() >= paragraph.end();
    if (!whole) {
      return Optional.empty();
    }
    int from = quotation.open();
    int floor = Math.max(paragraph.first(), from - BETWEEN);
    if (from == paragraph.first() && paragraph.number() > 0) {
      Paragraph before = session.paragraphs.get(paragraph.number() - 1);
      floor = Math.max(before.first(), before.end() - BETWEEN);
    }
    return session
        .lastBefore(from, floor)
        .map(
            said ->
                draft(quotation, null, Source.NONE, "goes on from the words before").sharing(said));
  }

  private Draft draft(
      Quotation quotation,
      @org.jspecify.annotations.Nullable CueHit cue,
      Source source,
      String why) {
    int end = quotation.end();
    while (end > quotation.first() + 1 && text.isMark(end - 1, ',')) {
      end--;
    }
    return new Draft(
        List.of(new Draft.Part(quotation.first(), end)), Form.DIRECT, cue, source, why);
  }
}
