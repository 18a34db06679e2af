package org.kilde.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;

/**
 * Speech after a dash: at the head of a paragraph ("– Ja, sier X. – Nei."), or before one ("…, –
 * сказал X").
 */
final class DashQuotes {
  private static final int SHORTEST = 2;

  private final Session session;
  private final Reading text;
  private final List<Draft> found = new ArrayList<>();
  private final Set<Integer> speeches = new HashSet<>(); // numbers of paragraphs a dash opens

  /** Words without a cue in the paragraphs right before: who spoke may be told after them. */
  private final List<Draft> waiting = new ArrayList<>();

  private static final int NARRATED = 14; // tokens of a sentence that leads to what is said next

  DashQuotes(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /** Reads a paragraph; true if it is speech after a dash. */
  boolean find(Paragraph paragraph, boolean colonBefore) {
    found.clear();
    boolean opens = opensWithDash(paragraph);
    if (opens) {
      speeches.add(paragraph.number());
      speech(paragraph, paragraph.first() + 1, colonBefore);
      share(paragraph);
    } else {
      waiting.clear();
      int start = afterColon(paragraph);
      if (start >= 0) {
        speech(paragraph, start, text.isMark(start - 2, ':'));
      } else {
        closingDash(paragraph);
      }
    }
    return opens;
  }

  /** "– Words. ¶ – More words, sier X": X said both. */
  private void share(Paragraph paragraph) {
    if (found.isEmpty()) {
      return;
    }
    Draft said = found.getFirst();
    if (said.first() == paragraph.first() + 1 && text.words.hangsArticles()) {
      waiting.forEach(draft -> session.add(draft.sharing(said)));
    }
    waiting.clear();
  }

  private boolean opensWithDash(Paragraph paragraph) {
    int first = paragraph.first();
    return text.isDash(first) && first + 1 < paragraph.end() && text.quote(first + 1) < 0
        || text.isDash(first)
            && first + 1 < paragraph.end()
            && text.quote(first + 1) >= 0
            && !isWholeQuote(paragraph);
  }

  /** A dash before a quotation in marks is a list mark, not speech. */
  private boolean isWholeQuote(Paragraph paragraph) {
    int quote = text.quote(paragraph.first() + 1);
    return text.quote(Math.min(paragraph.end() - 1, paragraph.first() + 3)) == quote;
  }

  /** ": – words": the token after the dash. */
  private int afterColon(Paragraph paragraph) {
    for (int i = paragraph.first() + 1; i + 2 < paragraph.end(); i++) {
      boolean opens = text.isMark(i - 1, ':') || text.isEnd(i - 1) && text.mention(i - 1) < 0;
      if (opens && text.isSpeechDash(i) && text.quote(i) < 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private void speech(Paragraph paragraph, int first, boolean colon) {
    int start = first;
    int at = first;
    while (at < paragraph.end()) {
      Optional<Attribution> attribution = attribution(at, start, paragraph);
      if (attribution.isEmpty()) {
        at++;
        continue;
      }
      Attribution said = attribution.get();
      int tailEnd = tailEnd(said.end(), paragraph);
      add(start, at, said).tail(said.end(), tailEnd);
      session.take(said.first(), said.end());
      start = next(said.end(), tailEnd, paragraph);
      if (start < 0) {
        return;
      }
      at = start;
    }
    rest(paragraph, start, colon);
  }

  /** An attribution that starts at a token, after a comma or the like. */
  private Optional<Attribution> attribution(int at, int start, Paragraph paragraph) {
    if (at - start < SHORTEST || text.quote(at) >= 0) {
      return Optional.empty();
    }
    int before = at - 1;
    boolean parted =
        text.isMark(before, ',')
            || text.isMark(before, '!')
            || text.isMark(before, '?')
            || text.isMark(before, '…')
            || text.isDash(before)
                && (text.isMark(before - 1) || text.words.subjectFirst() || isRaya(before))
            || text.quote(before) >= 0;
    boolean back = text.isEnd(before) && text.is(at, Grammar.Use.DEMONSTRATIVE);
    if (!text.isEnd(before) && !parted || text.isDash(at)) {
      return Optional.empty();
    }
    int limit = Math.min(paragraph.end(), session.sentenceEnd(at));
    Optional<Attribution> words = // "Ordene tilhører X"
        text.isEnd(before) ? session.attributions.behindWords(at, limit) : Optional.empty();
    if (words.isPresent() || !parted && !back) {
      return words;
    }
    return session
        .attributions
        .at(back ? at + 1 : at, limit, Takes.QUOTE)
        .filter(found -> text.words.subjectFirst() || text.isDash(before) || isVerbFirst(found))
        .filter(found -> isClosed(found.end(), limit));
  }

  /** A dash close to the word behind it only: "–dijo". */
  private boolean isRaya(int dash) {
    return text.tokens.get(dash - 1).end() < text.tokens.get(dash).start()
        && text.tokens.get(dash).end() == text.tokens.get(dash + 1).start();
  }

  private boolean isVerbFirst(Attribution found) {
    return found.source().isNone() || found.first() != found.source().first();
  }

  /** No clause of the speech follows: "sier han at …" is the speech's own. */
  private boolean isClosed(int end, int limit) {
    return end >= limit || !text.is(end, Grammar.Use.THAT);
  }

  private int tailEnd(int from, Paragraph paragraph) {
    for (int i = from; i < paragraph.end(); i++) {
      boolean dash = text.isDash(i) && text.isMark(i - 1, ',');
      if (text.isEnd(i) && text.mention(i) < 0 || text.isMark(i, ':') || dash) {
        return i;
      }
    }
    return paragraph.end();
  }

  /** Where the speech goes on after an attribution; -1 if it does not. */
  private int next(int end, int tailEnd, Paragraph paragraph) {
    if (text.isMark(end, ',') && goesOn(end + 1, tailEnd)) {
      return end + 1;
    }
    for (int i = end; i + 1 < paragraph.end(); i++) {
      boolean parted = text.isEnd(i) || text.isMark(i, ':') || text.isMark(i, ',');
      if (parted && text.isDash(i + 1)) {
        return i + 2;
      }
      boolean closes =
          text.isDash(i)
              && !text.words.hangsArticles() // "suspensjons- og avskjedssaken"
              && text.tokens.get(i - 1).end() == text.tokens.get(i).start()
              && i + 2 < paragraph.end();
      if (closes) {
        return text.isMark(i + 1) ? i + 2 : i + 1; // "–dijo Ana–. Otra vez."
      }
    }
    return -1;
  }

  /** The sentence of the speech goes on after "sier X,": not a clause about X. */
  private boolean goesOn(int from, int end) {
    boolean about =
        text.is(from, Grammar.Use.RELATIVE)
            || text.is(from, Grammar.Use.CONJUNCTION) && hasCue(from, end)
            || text.is(from, Grammar.Use.PREPOSITION)
            || text.is(from, Grammar.Use.SUBORDINATOR)
            || text.tokens.get(from).isNumber() && text.isMark(from + 1, ',') // "sier X, 23, til Y"
            || session.phrases.anchorEnd(from) > 0 && text.noun(from) != null;
    boolean another = // "sier X, og mannen legger hånden på skulderen hennes: –"
        text.words.hangsArticles() && text.isMark(end, ':') && text.isDash(end + 1);
    return !about && !another && end - from >= 4 && !text.isDash(from);
  }

  private boolean hasCue(int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (text.cue(i) != null) {
        return true;
      }
    }
    return false;
  }

  private Draft add(int start, int at, Attribution said) {
    int end = session.trimEnd(start, at);
    if (end < at && (text.isMark(end, '!') || text.isMark(end, '?') || text.isMark(end, '…'))) {
      end++;
    }
    Draft draft =
        new Draft(
            List.of(new Draft.Part(start, Math.max(start + 1, end))),
            Form.DIRECT,
            said.cue(),
            said.source(),
            "cue after words that a dash opens");
    mark(draft);
    return draft;
  }

  private void mark(Draft draft) {
    session.add(draft);
    found.add(draft);
    text.quote(
        new Quotation(draft.first(), draft.first(), draft.end(), draft.end(), 0, true),
        Integer.MAX_VALUE);
  }

  /** "– Words, sa jeg": the writer's own part in a talk. */
  private boolean isWriters(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      boolean said = text.isMark(i - 1, ',') || text.isEnd(i - 1);
      Optional<CueHit> cue =
          said && text.words.hangsArticles() && session.phrases.anchor(i + 1).isWriter()
              ? session.cues.at(i, Set.of(Takes.QUOTE))
              : Optional.empty();
      boolean told = // "tror jeg" is the speaker's own
          cue.isPresent()
              && (cue.get().cue().kind() == CueKind.SAY || cue.get().cue().kind() == CueKind.ASK);
      if (told) {
        return true;
      }
    }
    return false;
  }

  /** Words without a cue: they go on from the speech before, if that is sure. */
  private void rest(Paragraph paragraph, int start, boolean colon) {
    int end = paragraph.end();
    if (end - start < SHORTEST) {
      return;
    }
    Draft draft =
        new Draft(
            List.of(new Draft.Part(start, end)),
            Form.DIRECT,
            null,
            Source.NONE,
            "words that a dash opens, without a cue");
    boolean whole = text.isEnd(end - 1) || text.quote(end - 1) >= 0;
    boolean question = text.isMark(end - 1, '?') && found.isEmpty() && !colon;
    Draft before =
        found.isEmpty() ? previous(paragraph, start, colon) : speakerAgain(found.getLast(), start);
    if (isWriters(start, end)) {
      text.quote(new Quotation(start, start, end, end, 0, true), Integer.MAX_VALUE);
      waiting.clear();
      return;
    }
    if (before != null && whole && !question) {
      mark(draft.sharing(before));
    } else {
      boolean wait = whole && !text.isMark(end - 1, '?') && start == paragraph.first() + 1;
      if (wait) {
        waiting.add(draft);
      } else {
        waiting.clear();
      }
      text.quote(
          new Quotation(start, start, end, end, 0, true),
          Integer.MAX_VALUE); // nobody's, but speech
    }
  }

  /** "– Words, sier X, og Y nikker: – More words": the second are Y's; null if that is unclear. */
  private @org.jspecify.annotations.Nullable Draft speakerAgain(Draft said, int start) {
    int colon = start - 2;
    int from = Math.max(said.tailFirst, session.sentenceFirst(colon));
    if (!text.words.hangsArticles() || !text.isMark(colon, ':') || from >= colon) {
      return said;
    }
    Source own = said.source;
    for (int i = from; i < colon; i++) {
      Source anchor = session.phrases.anchor(i);
      boolean person =
          anchor.isName() && text.isPerson(i)
              || anchor.noun() == Noun.Kind.ROLE
              || anchor.noun() == Noun.Kind.PERSON;
      boolean same = i >= own.first() && i < own.end();
      if (person && !same && !session.subjects.edges.isGoverned(i, from)) {
        Source whole = session.phrases.at(i, colon);
        Source another = whole.isSure() ? whole : anchor;
        return new Draft(
            List.of(new Draft.Part(from, colon)), Form.DIRECT, null, another, "another's colon");
      }
      boolean unknown = // a capital that no name is known for
          i > session.sentenceFirst(colon)
              && text.tokens.get(i).isCapitalized()
              && text.mention(i) < 0
              && !text.is(i - 1, Grammar.Use.PREPOSITION);
      if (unknown) {
        return null;
      }
    }
    return said;
  }

  private @org.jspecify.annotations.Nullable Draft previous(
      Paragraph paragraph, int start, boolean colon) {
    if (start > paragraph.first() + 1) {
      int sign = start - 2; // before the dash
      int from = session.sentenceFirst(sign);
      return introduced(from, colon ? sign : sign + 1)
          .or(() -> colon ? told(from, sign) : Optional.empty())
          .orElse(null);
    }
    if (paragraph.number() == 0) {
      return null;
    }
    Paragraph before = answered(session.paragraphs.get(paragraph.number() - 1), paragraph.first());
    if (colon) {
      int last = before.end() - 1;
      Optional<Draft> said =
          spokeIn(session.sentenceFirst(last), last)
              .or(() -> introduced(session.sentenceFirst(last), last))
              .or(() -> told(session.sentenceFirst(last), last));
      if (said.isPresent()) {
        return said.get();
      }
    }
    Optional<Draft> last = session.lastBefore(paragraph.first(), before.first());
    int number = before.number();
    if (last.isEmpty() && text.words.hangsArticles()) {
      return narrated(before).orElse(null);
    }
    return last.filter(
            d ->
                colon
                    || isDirect(d) && speeches.contains(number)
                    || text.words.hangsArticles() && isPersons(d, before))
        .orElse(null);
  }

  /** Speech, also with what its speaker adds: "– Words, sier X og legger til at …". */
  private static boolean isDirect(Draft draft) {
    return draft.form == Form.DIRECT || draft.sameAs != null && draft.sameAs.form == Form.DIRECT;
  }

  /** "– Words, sier han og fortsetter: ¶ – More words": who spoke in the sentence of the colon. */
  private Optional<Draft> spokeIn(int from, int colon) {
    return session
        .lastBefore(colon, from)
        .filter(d -> text.words.hangsArticles() && d.form == Form.DIRECT && d.cue != null)
        .filter(d -> d.cue != null && d.cue.first() >= from && d.source.isSure());
  }

  /**
   * "Han tror ikke at … ¶ – Words": what a person is reported to say, up to the paragraph's end.
   */
  private boolean isPersons(Draft draft, Paragraph before) {
    Source source = draft.source;
    boolean person =
        source.noun() == Noun.Kind.HE
            || source.noun() == Noun.Kind.SHE
            || source.isName() && text.isPerson(source.head());
    return person
        && draft.form == Form.INDIRECT
        && Math.max(draft.end(), source.end()) >= before.end() - 2;
  }

  /**
   * A paragraph without speech before the words: "Det tror ikke X.", or one that goes on about whom
   * the speech before it was by.
   */
  private Optional<Draft> narrated(Paragraph before) {
    int end = before.end();
    boolean one = text.sentenceIndex(before.first()) == text.sentenceIndex(end - 1);
    if (one && end - before.first() <= NARRATED) {
      Optional<Draft> said = introduced(before.first(), end - 1).filter(d -> isSomebodys(d.source));
      if (said.isPresent()) {
        return said;
      }
    }
    Noun.Kind first = session.phrases.anchor(before.first()).noun();
    boolean about = first == Noun.Kind.HE || first == Noun.Kind.SHE;
    if (!about || before.number() == 0 || !speeches.contains(before.number() - 1)) {
      return Optional.empty();
    }
    for (int i = before.first(); i < end; i++) {
      if (text.isPerson(i)) {
        return Optional.empty();
      }
    }
    Paragraph speech = session.paragraphs.get(before.number() - 1);
    return session.lastBefore(before.first(), speech.first()).filter(d -> d.form == Form.DIRECT);
  }

  private boolean isSomebodys(Source source) {
    return source.noun() == Noun.Kind.HE
        || source.noun() == Noun.Kind.SHE
        || source.noun() == Noun.Kind.ROLE
        || source.isName() && text.isPerson(source.head());
  }

  /** Past a question between two answers. */
  private Paragraph answered(Paragraph before, int first) {
    boolean asked =
        speeches.contains(before.number())
            && text.isMark(before.end() - 1, '?')
            && session.lastBefore(first, before.first()).isEmpty();
    return asked && before.number() > 0 ? session.paragraphs.get(before.number() - 1) : before;
  }

  /** The speaker a sentence before a colon names, as a draft that is not itself shown. */
  private Optional<Draft> introduced(int from, int colon) {
    for (int i = colon - 1; i >= from; i--) {
      Optional<CueHit> hit = session.cues.at(i, Set.of(Takes.QUOTE));
      if (hit.isPresent()) {
        Source source = session.subjects.around(hit.get(), from, colon);
        if (source.isSure()) {
          return Optional.of(
              new Draft(
                  List.of(new Draft.Part(from, colon)), Form.DIRECT, hit.get(), source, "colon"));
        }
      }
    }
    Source source = session.phrases.at(from, colon);
    return source.isSure() && source.end() == colon
        ? Optional.of(
            new Draft(List.of(new Draft.Part(from, colon)), Form.DIRECT, null, source, "colon"))
        : Optional.empty();
  }

  /** "Treneren, Kari Hansen, var ikke fornøyd: – Words": a sentence about one person. */
  private Optional<Draft> told(int from, int colon) {
    Source opens = text.words.hangsArticles() ? session.phrases.at(from, colon) : Source.NONE;
    Source source = text.is(from, Grammar.Use.DEMONSTRATIVE) ? onlyPerson(from, colon) : opens;
    boolean fits =
        isSomebodys(source)
            && !session.phrases.isGenitive(
                source.head(), session.phrases.anchorEnd(source.head())); // "X' hus: –"
    for (int i = source.end(); fits && i < colon; i++) {
      boolean another = text.mentionEnd(i) > 0 && text.isPerson(i);
      fits = !another && session.phrases.anchor(i).noun() != Noun.Kind.MEDIUM;
    }
    return fits
        ? Optional.of(
            new Draft(List.of(new Draft.Part(from, colon)), Form.DIRECT, null, source, "colon"))
        : Optional.empty();
  }

  /** "Det er ikke ordfører Kari Hansen enig i: –": the person that what points back is told of. */
  private Source onlyPerson(int from, int colon) {
    for (int i = from + 1; text.words.hangsArticles() && i < colon; i++) {
      if (text.mentionEnd(i) > 0 && text.isPerson(i)) {
        return session.subjects.edges.isGoverned(i, from)
            ? Source.NONE
            : new Source(i, text.mentionEnd(i), i, null);
      }
    }
    return Source.NONE;
  }

  /** "Words, – comments X.": the dash stands before the cue only. */
  private void closingDash(Paragraph paragraph) {
    for (int i = paragraph.first() + SHORTEST; i < paragraph.end(); i++) {
      boolean parted =
          text.isDash(i)
              && text.quote(i) < 0
              && text.quote(i - 2) < 0
              && (text.isMark(i - 1, ',') || text.isMark(i - 1, '!') || text.isMark(i - 1, '?'));
      if (!parted) {
        continue;
      }
      int limit = session.sentenceEnd(i);
      Optional<Attribution> said = session.attributions.at(i + 1, limit, Takes.QUOTE);
      if (said.isPresent() && text.quote(i - 1) < 0) {
        int start = session.trimStart(paragraph.first(), i);
        add(start, i, said.get()).tail(said.get().end(), limit);
        session.take(said.get().first(), said.get().end());
        return;
      }
    }
  }
}
