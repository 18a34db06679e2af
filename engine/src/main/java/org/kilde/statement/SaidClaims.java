package org.kilde.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;

/**
 * What somebody said right before a doubt: "X said the dam was safe but gave no proof", "X denied
 * it. Its own records show otherwise", "… . This is false". All indexes are tokens of the article.
 */
final class SaidClaims {
  private static final Set<Takes> SAID = Set.of(Takes.QUOTE, Takes.THAT, Takes.BARE, Takes.OBJECT);

  private static final int TOLD = 3; // fewest tokens of "photo of X"

  private final Session session;
  private final Reading text;
  private final DoubtPhrase.Table table;
  private final Map<Integer, List<Draft>> bySentence = new HashMap<>(); // of words or cue

  SaidClaims(Session session, List<Draft> drafts) {
    this.session = session;
    this.text = session.text;
    this.table = text.words.doubts();
    for (Draft draft : drafts) {
      CueHit cue = draft.cue;
      if (draft.form == Form.INDIRECT || cue != null) {
        int words = text.sentenceIndex(draft.first());
        put(words, draft);
        int said = cue == null ? words : text.sentenceIndex(cue.first());
        if (said != words) {
          put(said, draft);
        }
      }
    }
  }

  private void put(int sentence, Draft draft) {
    bySentence.computeIfAbsent(sentence, any -> new ArrayList<>(2)).add(draft);
  }

  /** "X said … but offered no proof", "X said, without offering proof, that …". */
  Optional<Span> unproven(int first, int end) {
    for (Draft draft : inSentence(first)) {
      boolean covers = draft.first() < first && end <= draft.end();
      if (covers && tellsOfSaying(draft.first(), first)) {
        return Optional.empty();
      }
      Optional<Span> before = span(draft.first(), covers ? first : Math.min(draft.end(), first));
      if (before.isPresent()) {
        return before;
      }
      return draft.end() > end ? span(Math.max(end, draft.first()), draft.end()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "… . Its own records show otherwise", "… – measurements show the opposite". */
  Optional<Span> contradicted(int first) {
    for (Draft draft : inSentence(first)) {
      if (draft.first() < first && first < draft.end()) {
        int mark = lastBreak(draft.first(), first);
        return mark < 0 ? Optional.empty() : span(draft.first(), mark);
      }
      if (draft.end() <= first) {
        return span(draft.first(), draft.end());
      }
    }
    return inSentence(first).isEmpty() ? told(first).or(() -> saying(first)) : Optional.empty();
  }

  /** What was reported last; a quotation may go on without its marks. */
  private Optional<Span> told(int token) {
    int sentence = session.sentenceFirst(token);
    boolean quoted =
        sentence > 0
            && inSentence(sentence - 1).stream().anyMatch(draft -> draft.form == Form.DIRECT);
    return quoted ? Optional.empty() : before(token);
  }

  /** The sentence before, if it has a verb of saying whose words were not found. */
  private Optional<Span> saying(int token) {
    int sentence = session.sentenceFirst(token);
    int previous = sentence == 0 ? 0 : session.sentenceFirst(sentence - 1);
    boolean unread = !isSaid(previous) && tellsOfSaying(previous, sentence);
    return unread && !quoted(previous, sentence) ? span(previous, sentence) : Optional.empty();
  }

  /** "… . This is false.", in the article's own voice. */
  Optional<Span> untrue(int first, int end) {
    int sentence = session.sentenceFirst(first);
    for (int i = sentence; i < first; i++) {
      if (!text.isMark(i) && !text.isAny(i, DoubtFinder.SMALL)) {
        return Optional.empty();
      }
    }
    int limit = session.sentenceEnd(first);
    boolean whole = end >= limit || text.isMark(end);
    if (!whole || !inSentence(first).isEmpty() || quoted(sentence, limit)) {
      return Optional.empty();
    }
    Optional<Span> said = before(first);
    if (said.isPresent() || sentence == 0) {
      return said;
    }
    int previous = session.sentenceFirst(sentence - 1);
    return tellsOfClaim(previous, sentence) ? span(previous, sentence) : Optional.empty();
  }

  /** "evidence that …, there is none": the clause between, if what follows it denies. */
  Optional<Span> denied(int end) {
    int limit = session.sentenceEnd(end);
    for (int i = end + 1; i < limit; i++) {
      if (table.denied().at(text.tokens, i, limit).isPresent()) {
        return span(end, i);
      }
    }
    return Optional.empty();
  }

  /**
   * "X said …, but could not say where the number came from", "… . Nobody has seen the document":
   * what was said last before the words, else the sentence before.
   */
  Optional<Span> last(int first) {
    for (Draft draft : inSentence(first)) {
      if (draft.first() < first) {
        int end = draft.end() > first ? lastComma(draft.first(), first) : draft.end();
        Optional<Span> here = span(draft.first(), end);
        if (here.isPresent()) {
          return here;
        }
      }
    }
    return before(first).or(() -> sentenceBefore(first));
  }

  /**
   * What is said of a picture, from its word on: before these words in their sentence ("a photo of
   * X was taken in 2009"), where that only points back ("the photo") in the sentence before.
   */
  Optional<Span> picture(int first) {
    int sentence = session.sentenceFirst(first);
    int here = picture(sentence, first);
    if (here >= 0 && first - here >= TOLD) {
      return span(here, first);
    }
    int previous = sentence == 0 ? sentence : session.sentenceFirst(sentence - 1);
    int before = text.isBody(text.sentenceIndex(previous)) ? picture(previous, sentence) : -1;
    return before < 0 ? Optional.empty() : span(before, sentence);
  }

  private int picture(int first, int end) {
    for (int i = first; i < end; i++) {
      if (table.object().at(text.tokens, i, end).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * True if nothing but a picture or a word for it stands before a token in its sentence, and the
   * sentence sets it right ("in fact") or the one before tells that the picture went round.
   */
  boolean isOfPicture(int first) {
    int sentence = session.sentenceFirst(first);
    int previous = sentence == 0 ? 0 : session.sentenceFirst(sentence - 1);
    return isSubject(sentence, first)
        && (tellsOfClaim(previous, sentence) || setsRight(sentence, session.sentenceEnd(first)));
  }

  private boolean setsRight(int first, int end) {
    boolean but = false;
    boolean old = false;
    for (int i = first; i < end; i++) {
      if (table.contrast().at(text.tokens, i, end).isPresent()) {
        return true;
      }
      but |= text.is(i, Grammar.Use.CONTRAST);
      old |= table.oldPlace().at(text.tokens, i, end).isPresent();
    }
    return but && old; // "but it was taken in another country"
  }

  private boolean isSubject(int sentence, int first) {
    boolean small = true;
    for (int i = sentence; i < first; i++) {
      if (table.object().at(text.tokens, i, first).isPresent()) {
        return true;
      }
      Lexicon.Match<Noun> noun = text.noun(i);
      boolean pronoun = noun != null && noun.value().kind().isPronoun();
      boolean aside =
          table.aside().at(text.tokens, i, first).isPresent()
              || table.contrast().at(text.tokens, i, first).isPresent();
      small &= text.isMark(i) || pronoun || aside || text.isAny(i, DoubtFinder.SMALL);
    }
    return small;
  }

  /** The last comma between two places; the first of them if there is none. */
  private int lastComma(int first, int end) {
    int at = end - 1;
    while (at > first && !text.isMark(at, ',') && !text.isDash(at)) {
      at--;
    }
    return at;
  }

  private Optional<Span> sentenceBefore(int token) {
    int sentence = session.sentenceFirst(token);
    return sentence == 0 || !text.isBody(text.sentenceIndex(sentence - 1))
        ? Optional.empty()
        : span(session.sentenceFirst(sentence - 1), sentence);
  }

  /** True if somebody's words stand in the sentence of a token. */
  boolean isSaid(int token) {
    return !inSentence(token).isEmpty();
  }

  private List<Draft> inSentence(int token) {
    return bySentence.getOrDefault(text.sentenceIndex(token), List.of());
  }

  /** The words reported in the sentence before, if it reports nothing else: "X said that …". */
  Optional<Span> only(int token) {
    int sentence = session.sentenceFirst(token);
    List<Draft> said = sentence == 0 ? List.of() : inSentence(sentence - 1);
    boolean one =
        said.size() == 1
            && said.getFirst().form == Form.INDIRECT
            && said.getFirst().parts.size() == 1
            && said.getFirst().end() <= sentence
            && said.getFirst().first() >= session.sentenceFirst(sentence - 1)
            && text.isBody(text.sentenceIndex(sentence - 1));
    return one ? span(said.getFirst().first(), said.getFirst().end()) : Optional.empty();
  }

  /** What was said last in the sentence before. */
  private Optional<Span> before(int token) {
    int sentence = session.sentenceFirst(token);
    if (sentence == 0) {
      return Optional.empty();
    }
    List<Draft> said = inSentence(sentence - 1);
    return said.isEmpty()
        ? Optional.empty()
        : span(said.getLast().first(), Math.min(said.getLast().end(), sentence));
  }

  private boolean tellsOfSaying(int first, int end) {
    for (int i = first; i < end; i++) {
      if (session.cues.at(i, SAID).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsOfClaim(int first, int end) {
    for (int i = first; i < end; i++) {
      if (table.hearsay().at(text.tokens, i, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean quoted(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.quote(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int lastBreak(int first, int end) {
    for (int i = end - 1; i > first; i--) {
      boolean contrast = text.isMark(i, ',') && text.is(i + 1, Grammar.Use.CONTRAST);
      if (text.isDash(i) || text.isMark(i, ';') || contrast) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Span> span(int first, int end) {
    int from = session.trimStart(first, end);
    int to = session.trimEnd(from, end);
    while (to > from
        && text.isAny(
            to - 1, Grammar.bit(Grammar.Use.CONTRAST) | Grammar.bit(Grammar.Use.CONJUNCTION))) {
      to = session.trimEnd(from, to - 1);
    }
    return to - from > 1 ? Optional.of(text.span(from, to)) : Optional.empty();
  }
}
