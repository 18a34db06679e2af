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
    boolean mood = false;
    for (int i = first; i < end; i++) {
      if (session.isTaken(i)) {
        return false;
      }
      mood |= text.is(i, Grammar.Use.MOOD) && text.quote(i) < 0;
    }
    int from = first;
    boolean free = session.recent().stream().noneMatch(d -> d.first() < end && d.end() > from);
    return mood && free && end - first > SHORTEST;
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
