package org.kilde.statement;

import org.kilde.text.Sentence;

/**
 * Finds what is reported without being quoted, sentence by sentence: the first shape that a
 * sentence has gives its content to its source.
 */
final class ReportedSpeech {
  private final Session session;
  private final Reading text;
  private final AccordingTo beside;
  private final AsClause as;
  private final CueInside inside;
  private final CueBehind behind;
  private final CueBefore before;

  ReportedSpeech(Session session) {
    this.session = session;
    this.text = session.text;
    Clauses clauses = new Clauses(session);
    ClauseMarks marks = new ClauseMarks(text);
    HandedOn handedOn = new HandedOn(session, clauses, marks);
    this.before = new CueBefore(session, clauses, marks);
    this.beside = new AccordingTo(session, clauses, handedOn, before);
    this.as = new AsClause(session, clauses);
    this.inside = new CueInside(session, clauses);
    this.behind = new CueBehind(session, clauses, marks, handedOn, before);
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
    if (pointsBack(first, limit)) {
      return;
    }
    if (!beside.find(first, limit)
        && !as.find(first, limit)
        && !inside.find(first, limit)
        && !behind.find(first, limit)) {
      before.find(first, limit);
    }
  }

  /** "Об этом сообщает X со ссылкой на Y": says whose the sentence before is, nothing itself. */
  private boolean pointsBack(int first, int limit) {
    int at = session.trimStart(first, limit);
    boolean about =
        text.words.freeOrder()
            && at + 2 < limit
            && text.is(at, Grammar.Use.PREPOSITION)
            && text.is(at + 1, Grammar.Use.DEMONSTRATIVE);
    int cue = about ? session.backCue(at + 2, limit) : -1;
    return cue >= 0 && (text.isSaidOf(cue, at) || !text.hasThat(cue, limit)); // "при этом …, что"
  }
}
