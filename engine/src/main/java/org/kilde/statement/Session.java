package org.kilde.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kilde.article.BlockRole;
import org.kilde.text.Sentence;

/** What the rules for one article share: its reading, its paragraphs and what was found so far. */
final class Session {
  private static final int RECENT = 64; // drafts
  final Reading text;
  final CueReader cues;
  final NounPhrases phrases;
  final Subjects subjects;
  final Attributions attributions;
  final List<Paragraph> paragraphs = new ArrayList<>();
  final List<Draft> drafts = new ArrayList<>();
  private final boolean[] taken; // tokens of cues and attributions already used

  Session(Reading text) {
    this.text = text;
    this.cues = new CueReader(text);
    this.phrases = new NounPhrases(text);
    this.subjects = new Subjects(text, phrases);
    this.attributions = new Attributions(text, cues, phrases, subjects);
    this.taken = new boolean[text.size];
    fillParagraphs();
  }

  private void fillParagraphs() {
    int block = -1;
    int first = 0;
    int end = 0;
    for (Sentence sentence : text.article.sentences()) {
      if (text.article.role(sentence) != BlockRole.BODY) {
        continue;
      }
      if (sentence.block() != block) {
        addParagraph(block, first, end);
        block = sentence.block();
        first = sentence.firstToken();
      }
      end = sentence.endToken();
    }
    addParagraph(block, first, end);
  }

  private void addParagraph(int block, int first, int end) {
    if (block >= 0) {
      paragraphs.add(new Paragraph(block, first, end, paragraphs.size()));
    }
  }

  void take(int first, int end) {
    for (int i = Math.max(0, first); i < Math.min(end, taken.length); i++) {
      taken[i] = true;
    }
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  /**
   * The drafts found last: enough for a paragraph and the one before it, so that looking back stays
   * linear.
   */
  List<Draft> recent() {
    return drafts.subList(Math.max(0, drafts.size() - RECENT), drafts.size());
  }

  /** The draft that ends last before a token, if it ends at or after {@code from}. */
  Optional<Draft> lastBefore(int token, int from) {
    return recent().stream()
        .filter(draft -> draft.end() <= token && draft.end() >= from)
        .max(Comparator.comparingInt(Draft::end).thenComparing(draft -> draft.sameAs == null));
  }

  int sentenceEnd(int token) {
    return text.sentence(token).endToken();
  }

  int sentenceFirst(int token) {
    return text.sentence(token).firstToken();
  }

  /** Index before marks at the end of a range: full stops, commas, dashes. */
  int trimEnd(int first, int end) {
    int at = end;
    while (at > first
        && (text.isEnd(at - 1)
            || text.isMark(at - 1, ',')
            || text.isMark(at - 1, ';')
            || text.isMark(at - 1, ':')
            || text.isDash(at - 1))) {
      at--;
    }
    return at;
  }

  int trimStart(int first, int end) {
    int at = first;
    while (at < end
        && (text.isMark(at, ',')
            || text.isDash(at)
            || text.isMark(at, ':')
            || text.isMark(at, '•'))) {
      at++;
    }
    return at;
  }
}
