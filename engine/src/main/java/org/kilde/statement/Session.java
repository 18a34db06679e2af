package org.kilde.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.article.BlockRole;
import org.kilde.number.Numeral;
import org.kilde.number.NumeralFinder;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** What the rules for one article share: its reading, its paragraphs and what was found so far. */
final class Session {
  private static final int RECENT = 64; // drafts
  private static final int DATELINE = 18; // tokens before its dash
  private static final int DATE = 6; // tokens of "Москва. 12 ноября."
  private static final int DATELINE_SMALL = 4; // words without a capital in it
  final Reading text;
  final CueReader cues;
  final NounPhrases phrases;
  final Subjects subjects;
  final Attributions attributions;
  final List<Paragraph> paragraphs = new ArrayList<>();
  final List<Draft> drafts = new ArrayList<>();
  private @Nullable SureOutlets outlets; // looked for when first asked for
  private @Nullable BitSet numbers; // tokens a numeral starts at; read when first asked for
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

  /** The organizations of the article that are surely outlets. */
  SureOutlets outlets() {
    if (outlets == null) {
      outlets = new SureOutlets(text);
    }
    return outlets;
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
        int open = afterBullet(sentence.firstToken());
        first = afterDateline(open, open + DATELINE);
      }
      end = Math.max(sentence.endToken(), first);
    }
    addParagraph(block, first, end);
  }

  /** Past the mark of a list: "* Words", "• Words". */
  private int afterBullet(int first) {
    boolean bullet = text.isMark(first, '*') || text.isMark(first, '•') || text.isMark(first, '·');
    return bullet && first + 1 < text.size ? first + 1 : first;
  }

  /** Past "ROMA, 3 mayo (EFE).-", "Dakar (AFP) –": where and by whom, no part of the text. */
  private int afterDateline(int first, int reach) {
    boolean agency = false;
    int small = 0;
    int limit = Math.min(text.size - 1, reach);
    for (int i = first; i < limit; i++) {
      if (text.isDash(i) && i > first) {
        boolean capital = text.tokens.get(first).isCapitalized();
        boolean parted = text.tokens.get(i).end() < text.tokens.get(i + 1).start();
        boolean glued = text.isMark(i - 1, '.') && isGlued(i);
        return capital && parted && !isDashQuote(i, first) && (agency || glued) ? i + 1 : first;
      }
      Token token = text.tokens.get(i);
      agency |= text.isMark(i, '(') || isUpper(token) || i == first && isPlaceAlone(i);
      small += token.isWord() && !token.isCapitalized() ? 1 : 0;
      boolean ofPlace = i - first <= DATE && startsWithPlace(first); // "Москва. 12 ноября. X -"
      boolean ends = text.isEnd(i) && !isGlued(i + 1) && !ofPlace || text.quote(i) >= 0;
      if (small > DATELINE_SMALL || ends || text.isMark(i, ':') || text.isMark(i, ';')) {
        return first;
      }
    }
    return first;
  }

  /** "Dakar – Le chef": a place, and nothing else before the dash. */
  private boolean isPlaceAlone(int token) {
    int end = text.mentionEnd(token);
    return end > 0
        && text.isDash(end)
        && text.mentionAt(token).entityClass() == org.kilde.annotation.EntityClass.PLACE;
  }

  private boolean startsWithPlace(int token) {
    int end = text.mentionEnd(token);
    return end > 0
        && text.isMark(end, '.')
        && text.mentionAt(token).entityClass() == org.kilde.annotation.EntityClass.PLACE;
  }

  private boolean isGlued(int token) {
    return token < text.size && text.tokens.get(token - 1).end() == text.tokens.get(token).start();
  }

  /** A dash with a word close behind it: "–dijo". */
  private boolean isDashQuote(int dash, int first) {
    return dash - first == 1 && !isUpper(text.tokens.get(first)) && !isPlaceAlone(first);
  }

  private static boolean isUpper(Token token) {
    return token.isWord()
        && token.text().length() > 2
        && token.text().chars().allMatch(Character::isUpperCase);
  }

  private void addParagraph(int block, int first, int end) {
    if (block >= 0) {
      paragraphs.add(new Paragraph(block, first, end, paragraphs.size()));
    }
  }

  /** In "Об этом X сообщает", "Об этом в среду говорится в …": the token of the cue; -1 if none. */
  int backCue(int from, int limit) {
    int at = subjects.skipForward(from, limit);
    if (text.cue(at) != null) {
      return at;
    }
    int end = phrases.at(text.is(at, Grammar.Use.BODY) ? at + 1 : at, limit).end();
    int next = subjects.skipForward(Math.max(end, at), limit);
    return end > at && next < limit && text.cue(next) != null ? next : -1;
  }

  void take(int first, int end) {
    for (int i = Math.max(0, first); i < Math.min(end, taken.length); i++) {
      taken[i] = true;
    }
  }

  /** True if a numeral, in digits or words, starts at a token. */
  boolean startsNumber(int token) {
    if (numbers == null) {
      numbers = new BitSet();
      for (Numeral each : new NumeralFinder().find(text.article)) {
        boolean one = each.low().orElse(0) == 1 && each.high().orElse(0) == 1; // "un" is an article
        numbers.set(each.firstToken(), !one);
      }
    }
    return numbers.get(token);
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  /** Neither quoted nor an attribution already. */
  boolean isFree(int token) {
    return text.quote(token) < 0 && !taken[token];
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
