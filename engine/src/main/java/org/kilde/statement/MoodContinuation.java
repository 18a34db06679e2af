package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Statement.Form;
import org.kilde.text.Sentence;

/**
 * German goes on reporting by the form of the verb alone: a sentence in the Konjunktiv after a
 * statement, without a cue of its own, is the same speaker's.
 */
final class MoodContinuation {
  private static final int SHORTEST = 3;
  private static final long CLAUSE_OPENERS =
      Grammar.bit(Grammar.Use.SUBORDINATOR) | Grammar.bit(Grammar.Use.WHETHER);
  private static final long INDICATIVE =
      Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE);

  private final Session session;
  private final Reading text;

  MoodContinuation(Session session) {
    this.session = session;
    this.text = session.text;
  }

  void find(Paragraph paragraph) {
    int at = paragraph.first();
    while (at < paragraph.end()) {
      Sentence sentence = text.sentence(at);
      int end = Math.min(sentence.endToken(), paragraph.end());
      if (isOpen(at, end)) {
        goOn(at, end, paragraph);
      }
      at = sentence.endToken();
    }
  }

  private boolean isOpen(int first, int end) {
    for (int i = first; i < end; i++) {
      if (session.isTaken(i)) {
        return false;
      }
    }
    boolean mood = isMainVerbInMood(first, end);
    int from = first;
    boolean free = session.recent().stream().noneMatch(d -> d.first() < end && d.end() > from);
    return mood && free && end - first > SHORTEST;
  }

  /** The first finite verb reports, in the first clause or in the main one after it. */
  private boolean isMainVerbInMood(int first, int end) {
    boolean clauseFirst = text.isAny(first, CLAUSE_OPENERS);
    boolean comma = false;
    for (int i = first; i < end; i++) {
      if (text.quote(i) >= 0 || text.mention(i) >= 0) {
        continue;
      }
      if (text.is(i, Grammar.Use.MOOD)) {
        return !comma || clauseFirst || text.isMark(i - 1, ',');
      }
      if (text.isAny(i, INDICATIVE) && !clauseFirst) {
        return false;
      }
      comma |= text.isMark(i, ',');
    }
    return false;
  }

  private void goOn(int first, int end, Paragraph paragraph) {
    int floor = first - 1;
    if (first == paragraph.first() && paragraph.number() > 0) {
      floor = session.paragraphs.get(paragraph.number() - 1).end() - 1;
    }
    int before = session.sentenceFirst(Math.max(0, floor));
    Optional<Draft> said = session.lastBefore(first, before);
    said.ifPresent(
        draft ->
            session.add(
                new Draft(
                        List.of(new Draft.Part(first, session.trimEnd(first, end))),
                        Form.INDIRECT,
                        null,
                        Source.NONE,
                        "the verb's mood goes on reporting")
                    .sharing(draft)));
  }
}
