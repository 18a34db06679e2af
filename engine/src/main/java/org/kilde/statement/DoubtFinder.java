package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement.Form;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;

/**
 * Finds what the article itself doubts: "svært at få verificeret …", "Et tal, der ikke er bevist".
 */
final class DoubtFinder {
  static final long SMALL =
      Grammar.bit(Grammar.Use.DETERMINER)
          | Grammar.bit(Grammar.Use.ADVERB)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE)
          | Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.NEGATION)
          | Grammar.bit(Grammar.Use.PREPOSITION)
          | Grammar.bit(Grammar.Use.CONJUNCTION)
          | Grammar.bit(Grammar.Use.DEMONSTRATIVE)
          | Grammar.bit(Grammar.Use.EXPLETIVE)
          | Grammar.bit(Grammar.Use.AGENT)
          | Grammar.bit(Grammar.Use.THAT)
          | Grammar.bit(Grammar.Use.TO)
          | Grammar.bit(Grammar.Use.HEDGE)
          | Grammar.bit(Grammar.Use.CONTRAST);
  private static final long VERB =
      Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(Grammar.Use.PASSIVE);
  private static final int POINTER = 8; // words of "none of these claims by the army"
  private static final int CLOSED = 3; // tokens of "дәлел жоқ"
  private static final int CLAIM = 2; // fewest words of a claim
  private static final int LATE = 3; // words of "the line-up"

  private final Session session;
  private final Reading text;
  private final List<Draft> drafts;
  private final DoubtPhrase.Table table;
  private final Frames.Finder<DoubtPhrase> phrases;
  private final SaidClaims said;

  /**
   * @param drafts what others say: their doubts are not the article's
   */
  DoubtFinder(Session session, List<Draft> drafts) {
    this.drafts = drafts;
    this.session = session;
    this.text = session.text;
    this.table = text.words.doubts();
    this.phrases = table.frames().in(text.tokens);
    this.said = new SaidClaims(session, drafts);
  }

  List<Doubt> find() {
    List<Doubt> doubts = new ArrayList<>();
    for (Paragraph paragraph : session.paragraphs) {
      int at = paragraph.first();
      while (at < paragraph.end()) {
        int end = at + 1;
        if (text.quote(at) < 0 && !text.isMark(at)) {
          int limit = Math.min(paragraph.end(), session.sentenceEnd(at));
          Optional<Frames.Match<DoubtPhrase>> match = phrases.longestAt(at, limit);
          if (match.isPresent()) {
            Optional<Doubt> doubt = doubt(match.get(), paragraph);
            boolean question = match.get().value().target() == DoubtPhrase.Target.QUESTION_BEFORE;
            end = doubt.isEmpty() && question ? end : match.get().end();
            doubt.ifPresent(doubts::add);
          }
        }
        at = end;
      }
    }
    return doubts;
  }

  private Optional<Doubt> doubt(Frames.Match<DoubtPhrase> match, Paragraph paragraph) {
    if (!match.value().target().ofSaid() && isAnothers(match)) {
      return Optional.empty();
    }
    int first = Math.max(paragraph.first(), session.sentenceFirst(match.first()));
    int limit = Math.min(paragraph.end(), session.sentenceEnd(match.first()));
    Optional<Span> claim =
        switch (match.value().target()) {
          case FOLLOWING ->
              isPointer(match.end(), clauseEnd(match.end(), limit))
                      && !namesObject(match.end(), limit)
                  ? preceding(first, match.first(), paragraph)
                  : span(match.end(), limit);
          case PRECEDING -> preceding(first, match.first(), paragraph);
          case EITHER ->
              match.end() < limit && end(table.open(), match.end(), limit) > 0
                  ? Optional.empty()
                  : opensClause(match.end(), limit) || isObject(first, match, limit)
                      ? span(match.end(), limit)
                      : preceding(first, match.first(), paragraph);
          case SENTENCE_BEFORE -> before(first, paragraph);
          case QUESTION ->
              has(table.future(), match.end(), limit) || limit - match.end() <= CLAIM
                  ? Optional.empty()
                  : asked(match.end(), limit, first);
          case QUESTION_BEFORE ->
              match.end() >= limit || text.isMark(match.end())
                  ? question(first, match.first())
                  : Optional.empty();
          case UNPROVEN -> {
            Optional<Span> unproven = said.unproven(match.first(), match.end());
            yield unproven.isPresent() || said.isSaid(match.first())
                ? unproven
                : preceding(first, match.first(), paragraph);
          }
          case CONTRADICTED -> said.contradicted(match.first());
          case UNTRUE -> said.untrue(match.first(), match.end());
          case DENIED -> said.denied(match.end());
          case INSIDE -> span(match.gapFirst(), match.gapEnd());
          case CLAIM -> said.last(match.first());
          case PICTURE -> said.picture(match.first());
          case PICTURE_IS ->
              said.isOfPicture(match.first()) ? said.picture(match.first()) : Optional.empty();
          case NONE -> Optional.empty();
        };
    Span words = text.span(match.first(), match.end());
    return claim
        .filter(span -> !isSomebody(span, first, limit) && !isOnlyLate(match, span))
        .map(
            span ->
                new Doubt(
                    span,
                    words,
                    Derivation.of(
                        Derivation.Step.of("the article doubts it", match.value().rule(), words))));
  }

  /** Words that somebody else is given for in the same clause, and no outlet. */
  private boolean isAnothers(Frames.Match<DoubtPhrase> match) {
    int sentence = text.sentenceIndex(match.first());
    if (isClosed(match)) {
      return true;
    }
    for (Draft draft : drafts) {
      CueHit cue = draft.cue;
      boolean around = draft.first() <= match.first() && match.end() <= draft.end();
      boolean leads =
          cue != null
              && cue.cue().kind() != CueKind.ACCORDING_TO
              && cue.end() <= match.first()
              && match.end() <= draft.first()
              && lastComma(cue.end(), match.first()) <= cue.end();
      if ((around || leads)
          && draft.form == Form.INDIRECT
          && cue != null
          && text.sentenceIndex(cue.first()) == sentence
          && lastComma(draft.first(), match.first()) <= draft.first()
          && isOutsider(draft)) {
        return true;
      }
    }
    return false;
  }

  /** "дәлел жоқ дейді": a few words with a verb of saying right behind them. */
  private boolean isClosed(Frames.Match<DoubtPhrase> match) {
    return text.words.freeOrder()
        && match.value().target() != DoubtPhrase.Target.SENTENCE_BEFORE
        && match.end() - match.first() <= CLOSED
        && match.end() < text.size
        && text.cue(match.end()) != null;
  }

  private boolean isOutsider(Draft draft) {
    Speaker speaker = draft.speaker;
    boolean outlet = draft.source.isName() && session.outlets().contains(draft.source.head());
    return speaker != null
        && !speaker.equals(Speaker.UNKNOWN)
        && !outlet
        && draft.source.noun() != Noun.Kind.MEDIUM;
  }

  /** "La fiscal": who doubts, and nothing that could be doubted. */
  private boolean isSomebody(Span claim, int first, int limit) {
    boolean somebody = false;
    for (int i = first; i < limit; i++) {
      if (text.tokens.get(i).start() >= claim.start() && text.tokens.get(i).end() <= claim.end()) {
        Lexicon.Match<Noun> noun = text.noun(i);
        boolean named = text.mention(i) >= 0 || noun != null && !isSmall(i);
        somebody |= named;
        if (text.isAny(i, VERB) || !named && !isSmall(i)) {
          return false;
        }
      }
    }
    return somebody;
  }

  /** The clause before; where that only points back ("the claim"), the sentence before it. */
  private Optional<Span> preceding(int first, int end, Paragraph paragraph) {
    Optional<Span> content = said(first, end);
    if (content.isPresent()) {
      return content;
    }
    int comma = lastComma(first, end);
    boolean object = has(table.object(), comma, end);
    if (comma > first && !object && isPointer(comma, end) && !isPointer(first, comma)) {
      return span(first, comma);
    }
    if (!isPointer(comma > first && object ? comma : first, end)) {
      return span(first, end);
    }
    Optional<Span> sentence = before(first, paragraph);
    if (!object) {
      return sentence;
    }
    Optional<Span> pointer = span(first, end);
    return sentence.isPresent() && pointer.isPresent()
        ? Optional.of(sentence.get().union(pointer.get()))
        : pointer;
  }

  /** "no way to check this: reporters …": up to the colon. */
  private int clauseEnd(int first, int limit) {
    int at = first;
    while (at < limit && !text.isMark(at, ':') && !text.isMark(at, ';')) {
      at++;
    }
    return at;
  }

  /** What somebody said right before, with nothing between but words that point back. */
  private Optional<Span> said(int first, int end) {
    for (Draft draft : drafts) {
      boolean here = draft.first() >= first && draft.end() <= end && draft.cue != null;
      if (here && draft.form == Form.INDIRECT && isPointer(draft.end(), end)) {
        return span(draft.first(), draft.end());
      }
    }
    return Optional.empty();
  }

  private int lastComma(int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (text.isMark(i, ',') || text.isDash(i)) {
        return i;
      }
    }
    return first;
  }

  private Optional<Span> question(int first, int end) {
    return has(table.whether(), first, end) && !has(table.future(), first, end)
        ? asked(first, end, first)
        : Optional.empty();
  }

  /** "whether the account is his": what the account said; else the question itself. */
  private Optional<Span> asked(int first, int end, int sentence) {
    boolean source = has(table.genuine(), first, end) || has(table.account(), first, end);
    Optional<Span> claim = source && sentence > 0 ? said.last(sentence) : Optional.empty();
    return claim.isPresent() ? claim : span(first, end);
  }

  /** "The line-up has not yet been confirmed": a thing that is late, and no claim. */
  private boolean isOnlyLate(Frames.Match<DoubtPhrase> match, Span claim) {
    DoubtPhrase.Target target = match.value().target();
    boolean plain = target == DoubtPhrase.Target.EITHER || target == DoubtPhrase.Target.PRECEDING;
    if (!plain
        || !has(
            table.yet(), Math.max(0, match.first() - 1), Math.min(text.size, match.end() + 1))) {
      return false;
    }
    int words = 0;
    for (int i = session.sentenceFirst(match.first()); i < match.first(); i++) {
      boolean inside = text.tokens.get(i).start() >= claim.start();
      if (text.tokens.get(i).isNumber() || inside && text.mention(i) >= 0) {
        return false;
      }
      words += text.isMark(i) ? 0 : 1;
    }
    boolean here = claim.start() >= text.tokens.get(session.sentenceFirst(match.first())).start();
    return here && words <= LATE;
  }

  private boolean has(Frames.Slot slot, int first, int end) {
    for (int i = first; i < end; i++) {
      if (slot.at(text.tokens, i, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for words that make no claim but point back at one ("this", "the army's figures") or tell
   * who could not check it ("but AFP has").
   */
  private boolean isPointer(int first, int end) {
    boolean small = true;
    boolean back = false;
    boolean number = false;
    int words = 0;
    int at = first;
    while (at < end) {
      int aside = end(table.aside(), at, end);
      if (aside > at) {
        at = aside;
        continue;
      }
      int next = Math.max(end(table.back(), at, end), end(table.object(), at, end));
      number |= text.tokens.get(at).isNumber();
      words += text.isMark(at) ? 0 : 1;
      if (next > 0) {
        back |= !isSmall(at) || next > at + 1;
      } else {
        small &= isSmall(at) || text.isOrganization(at);
      }
      at = Math.max(at + 1, next);
    }
    return small || back && !number && words <= POINTER;
  }

  /** "the video's authenticity", not "its authenticity". */
  private boolean namesObject(int first, int limit) {
    return first < limit && !isSmall(first) && has(table.object(), first, limit);
  }

  /** "L'AFP n'était pas en mesure de confirmer la mort de X": what is doubted is the object. */
  private boolean isObject(int first, Frames.Match<DoubtPhrase> match, int limit) {
    int at = Math.max(match.end(), end(table.aside(), match.end(), limit));
    return at + 1 < limit
        && text.is(at, Grammar.Use.DETERMINER)
        && !text.tokens.get(at + 1).isNumber()
        && isPointer(first, match.first())
        && !isPointer(at, clauseEnd(at, limit));
  }

  /** "…, at" or "whether" within the next words. */
  private boolean opensClause(int at, int limit) {
    int from = text.isMark(at, ',') ? at + 1 : at;
    return from < limit
        && (text.is(from, Grammar.Use.THAT)
            || table.whether().at(text.tokens, from, limit).isPresent());
  }

  private int end(Frames.Slot slot, int at, int limit) {
    return slot.at(text.tokens, at, limit).map(Lexicon.Match::end).orElse(-1);
  }

  private boolean isSmall(int token) {
    Lexicon.Match<Noun> noun = text.noun(token);
    return text.isMark(token)
        || text.isAny(token, SMALL)
        || noun != null && noun.value().kind().isPronoun();
  }

  private Optional<Span> span(int first, int end) {
    int from = session.trimStart(first, end);
    int to = session.trimEnd(from, end);
    boolean words = false;
    for (int i = from; i < to; i++) {
      words |= !text.isMark(i);
    }
    return words ? Optional.of(text.span(from, to)) : Optional.empty();
  }

  private Optional<Span> before(int sentence, Paragraph paragraph) {
    Optional<Span> words = said.only(sentence);
    if (words.isPresent()) {
      return words;
    }
    if (sentence > paragraph.first()) {
      return span(Math.max(paragraph.first(), session.sentenceFirst(sentence - 1)), sentence);
    }
    if (paragraph.number() == 0) {
      return Optional.empty();
    }
    int last = session.paragraphs.get(paragraph.number() - 1).end();
    return span(session.sentenceFirst(last - 1), last);
  }
}
