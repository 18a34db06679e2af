package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;

/** Gives each quotation between marks its cue: after it, before it, or from the words around it. */
final class DirectSpeech {
  private static final Set<Takes> QUOTE = Set.of(Takes.QUOTE);
  private static final int PART = 3; // words that make a part quotation worth a row
  private static final int SIGNED = 5; // tokens of a name that signs a quotation
  private static final int NEAR = 14; // tokens between a cue and a quotation it opens
  private static final int BETWEEN = 25; // tokens of attribution between two parts of a speech

  private static final long FRONTED =
      Grammar.bit(Grammar.Use.PREPOSITION) | Grammar.bit(Grammar.Use.OBLIQUE);
  private static final long EMPTY =
      Grammar.bit(Grammar.Use.DETERMINER)
          | Grammar.bit(Grammar.Use.PREPOSITION)
          | Grammar.bit(Grammar.Use.CONJUNCTION);

  private final Session session;
  private final Reading text;

  /** Quotations that no mark closes and no cue names: who spoke may be told paragraphs later. */
  private final List<Waiting> waiting = new ArrayList<>();

  private record Waiting(Quotation quotation, Paragraph paragraph) {}

  DirectSpeech(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /** Quotations with a cue of their own; returns those without. */
  List<Quotation> find(Paragraph paragraph, List<Quotation> quotations) {
    boolean goesOn = !quotations.isEmpty() && quotations.getFirst().open() == paragraph.first();
    if (!goesOn) {
      settle();
    }
    List<Quotation> open = new ArrayList<>();
    for (int k = 0; k < quotations.size(); k++) {
      Quotation quotation = quotations.get(k);
      if (quotation.size() < 1 || broken(quotation)) {
        continue; // a lone mark at the end of a paragraph opens nothing
      }
      int limit = limit(quotations, k + 1, paragraph);
      Optional<Draft> found =
          after(quotation, limit)
              .or(() -> before(quotation, paragraph))
              .or(() -> signed(quotation, paragraph, limit));
      found.ifPresent(session::add);
      if (k == 0 && found.isPresent()) {
        share(found.get());
      }
      Quotation last = open.isEmpty() ? null : open.getLast();
      if (found.isPresent()
          && last != null
          && k > 0
          && isJoined(last, quotations.get(k - 1), quotation)) {
        open.removeLast();
        session.add(
            draft(last, null, Source.NONE, "joined to the next quotation").sharing(found.get()));
      }
      if (found.isEmpty() && quotation.close() >= paragraph.end()) {
        waiting.add(new Waiting(quotation, paragraph));
      } else if (found.isEmpty()) {
        settle();
        open.add(quotation);
      }
    }
    return open;
  }

  /** "“Words,” and “words,” said X": nothing but a conjunction stands between. */
  private boolean isJoined(Quotation open, Quotation before, Quotation here) {
    int joint = joint(here.open());
    return open.equals(before)
        && joint >= 0
        && session.trimStart(open.after(), joint) == joint
        && startsClean(open);
  }

  /** The conjunction of "and", "and then" before a quotation; -1 if none stands there. */
  private int joint(int open) {
    int at = open - 1;
    while (at > open - 3 && text.is(at, Grammar.Use.ADVERB)) {
      at--;
    }
    return text.is(at, Grammar.Use.CONJUNCTION) ? at : -1;
  }

  /** A speech of several paragraphs, each with its mark: the one with a cue says whose it is. */
  private void share(Draft said) {
    for (Waiting each : waiting) {
      session.add(
          draft(each.quotation(), null, Source.NONE, "goes on over paragraphs").sharing(said));
    }
    waiting.clear();
  }

  /** No cue came: what waits goes on from the words before it, if that is sure. */
  void settle() {
    for (Waiting each : waiting) {
      boolean spoken =
          session.recent().stream()
              .anyMatch(d -> d.form == Form.DIRECT && d.first() == each.quotation().first());
      if (!spoken) {
        continued(each.quotation(), each.paragraph()).ifPresent(session::add);
      }
    }
    waiting.clear();
  }

  /** The next quotation, past a name in marks: "schrieb die „Morgenpost“". */
  private int limit(List<Quotation> quotations, int next, Paragraph paragraph) {
    int k = next;
    while (k < quotations.size()
        && quotations.get(k).size() <= PART
        && !startsClean(quotations.get(k))) {
      k++;
    }
    return k < quotations.size() ? quotations.get(k).open() : paragraph.end();
  }

  /** Quotations without a cue that go on from what was said before, reported words among it. */
  void goOn(Paragraph paragraph, List<Quotation> open) {
    open.forEach(quotation -> continued(quotation, paragraph).ifPresent(session::add));
  }

  /** "«Words, – сказал X. – More words»": the cue stands inside the marks, between dashes. */
  private boolean broken(Quotation quotation) {
    for (int i = quotation.first() + 2; i + 2 < quotation.end(); i++) {
      boolean comma = text.isMark(i - 1, ',') || text.isEnd(i - 1);
      boolean opens = text.isDash(i) && (comma || isHung(i, i + 1));
      if (!opens) {
        continue;
      }
      int end = Math.min(quotation.end(), session.sentenceEnd(i + 1));
      Optional<Attribution> said = session.attributions.at(i + 1, end, Takes.QUOTE);
      int again = said.map(found -> dashAfter(found.end(), quotation.end())).orElse(-1);
      if (said.isPresent() && again >= 0) {
        split(quotation, comma ? i - 1 : i, said.get(), again);
        return true;
      }
    }
    return text.words.grammar().hasClitics() && brokenByVerb(quotation);
  }

  /** "« Words, dit-il. More words »", "« Words, a déclaré X, more words »". */
  private boolean brokenByVerb(Quotation quotation) {
    for (int i = quotation.first() + 2; i + 1 < quotation.end(); i++) {
      boolean asked = text.isMark(i, '?') || text.isMark(i, '!');
      if (!text.isMark(i, ',') && !asked) {
        continue;
      }
      int end = Math.min(Math.min(quotation.end(), i + BETWEEN), session.sentenceEnd(i + 1));
      Optional<Attribution> said =
          session
              .attributions
              .at(i + 1, end, Takes.QUOTE)
              .filter(found -> found.cue().cue().kind() != CueKind.ACCORDING_TO)
              .filter(
                  found ->
                      found.source().isSure() && found.source().end() > found.first() + 1
                          || !text.clitic(found.cue().first()).isNone()
                          || !text.clitic(found.first()).isNone());
      int again = said.map(found -> markAfter(found.end(), quotation.end())).orElse(-1);
      if (said.isPresent() && again >= 0) {
        split(quotation, asked ? i + 1 : i, said.get(), again);
        return true;
      }
    }
    return false;
  }

  /** The comma or full stop that closes an attribution; the end of the quotation if none does. */
  private int markAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + BETWEEN); i++) {
      boolean about = // "…, a dit X, joint par téléphone. …"
          text.isMark(i, ',')
              && i + 2 < end
              && text.is(i + 2, Grammar.Use.AGENT)
              && !text.isAny(i + 1, ~0L)
              && !text.tokens.get(i + 1).isCapitalized();
      if (!about && text.isMark(i, ',') || text.isEnd(i)) {
        return i;
      }
      if (about) {
        continue;
      }
      if (text.isMark(i) || text.is(i, Grammar.Use.THAT)) {
        return -1;
      }
    }
    return end - from < BETWEEN ? end : -1;
  }

  /** The dash after which the quotation goes on; its end if the cue closes it; -1 for neither. */
  private int dashAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + BETWEEN); i++) {
      if (text.isDash(i) && (text.isEnd(i - 1) || text.isMark(i - 1, ',') || isHung(i, i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Spanish "«… —dice X—. …»": a dash with a word hung on it, and room on its other side. */
  private boolean isHung(int dash, int word) {
    int other = word > dash ? dash - 1 : dash + 1;
    boolean glued =
        word > dash
            ? text.tokens.get(word).start() == text.tokens.get(dash).end()
            : text.tokens.get(word).end() == text.tokens.get(dash).start();
    boolean room =
        word > dash
            ? text.tokens.get(other).end() < text.tokens.get(dash).start()
            : text.isMark(other) || text.tokens.get(other).start() > text.tokens.get(dash).end();
    return text.words.sourceComma() && glued && room;
  }

  private void split(Quotation quotation, int close, Attribution said, int again) {
    boolean mark = text.isMark(close, '!') || text.isMark(close, '?') || text.isMark(close, '…');
    session.take(said.first(), said.end());
    Draft head =
        new Draft(
                List.of(new Draft.Part(quotation.first(), mark ? close + 1 : close)),
                Form.DIRECT,
                said.cue(),
                said.source(),
                "cue between two parts of a quotation")
            .tail(said.end(), again);
    session.add(head);
    boolean comma = again + 1 < text.size && text.isMark(again + 1, ','); // "—dice X—, pero …"
    int rest = comma || again + 1 < text.size && text.isEnd(again + 1) ? again + 2 : again + 1;
    if (quotation.end() > rest) {
      session.add(
          new Draft(
                  List.of(new Draft.Part(rest, quotation.end())),
                  Form.DIRECT,
                  null,
                  Source.NONE,
                  "goes on behind its cue")
              .sharing(head));
    }
  }

  private Optional<Draft> after(Quotation quotation, int limit) {
    int at = quotation.after();
    int from = session.trimStart(Math.min(at, limit), limit);
    boolean as = text.isMark(from - 1, ',') && text.is(from, Grammar.Use.AS); // "…, as X puts it"
    if (from >= limit || !startsClean(quotation) && !as) {
      return Optional.empty();
    }
    boolean leadsOn = leadsOn(quotation, at);
    int end = Math.min(limit, session.sentenceEnd(from));
    return session
        .attributions
        .at(from, end, Takes.QUOTE)
        .filter(found -> startsClean(quotation) || found.source().isSure())
        .filter(found -> leadsOn || isCry(quotation) && isAll(found, from, end))
        .filter(found -> !isNameOfSource(found, at))
        .map(
            found -> {
              session.take(found.first(), found.end());
              return draft(quotation, found.cue(), found.source(), "cue after a quotation")
                  .tail(found.end(), end);
            });
  }

  /** "«Дала» газетінің хабарлауынша": the name in marks of the outlet behind it. */
  private boolean isNameOfSource(Attribution found, int behind) {
    return text.words.freeOrder() && found.cue().takes(Takes.SOURCE_BEFORE) && !text.isMark(behind);
  }

  /** The quotation is a sentence of its own, not a part of the writer's. */
  private boolean startsClean(Quotation quotation) {
    int open = quotation.open();
    if (open == session.sentenceFirst(open)) {
      return true;
    }
    int before = open - 1;
    int joint = joint(open);
    return text.isMark(before, ':')
        || text.isEnd(before)
        || text.isDash(before)
        || text.quote(before) >= 0
        || joint >= 0 && text.quote(text.isMark(joint - 1, ',') ? joint - 2 : joint - 1) >= 0
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

  private boolean isCry(Quotation quotation) {
    int last = quotation.end() - 1;
    return text.isMark(last, '!') || text.isMark(last, '?');
  }

  /** The sentence says no more than who spoke: "Mr. Moon said." */
  private boolean isAll(Attribution found, int from, int end) {
    return found.first() == from && end - found.end() <= 1;
  }

  /** No letter or digit stands between two places. */
  private boolean isEmpty(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.tokens.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  /** "“A sentence.” – Ann Smith": a paragraph of words in marks and who signs them. */
  private Optional<Draft> signed(Quotation quotation, Paragraph paragraph, int limit) {
    int name = quotation.after() + 1;
    boolean person = text.mentionEnd(name) > 0 && text.isPerson(name);
    int end = person ? text.mentionEnd(name) : limit;
    boolean opens =
        quotation.open() == paragraph.first()
            || quotation.open() > 0 && session.isTaken(quotation.open() - 1);
    boolean signs =
        opens
            && quotation.size() > PART
            && text.isDash(name - 1)
            && text.isEnd(quotation.end() - 1)
            && name < end
            && end - name <= SIGNED
            && end <= limit
            && text.tokens.get(name).isCapitalized()
            && (end == limit || text.isMark(end, ',') || isEmpty(end, limit));
    if (signs) {
      session.take(name, end);
    }
    return signs
        ? Optional.of(
            draft(
                    quotation,
                    null,
                    new Source(name, end, person ? name : -1, null),
                    "name behind a quotation")
                .tail(name, end))
        : Optional.empty();
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
    boolean named = // "kaller planen «Et tryggere land»": a name, nobody's words
        cue.isPresent() && !colon && isGivenName(cue.get(), quotation);
    if (named) {
      return Optional.empty();
    }
    if (cue.isPresent() && (colon || isNear(cue.get(), open, comma, quotation))) {
      Source source = session.subjects.speaker(cue.get(), sentence, open);
      if (source.isNone() && (colon || comma)) {
        source = session.subjects.implied(cue.get(), cue.get().first());
      }
      if (source.isWriter()) {
        return Optional.empty();
      }
      if (!source.isNone() || cue.get().cue().kind() == CueKind.IMPERSONAL) {
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
    boolean somebody = text.words.sourceComma() ? subject.isSure() : !subject.isNone();
    somebody &= comma || !text.words.subjectFirst(); // "said the crowd “had been armed”"
    boolean subjectOnly = somebody && subject.end() == open - (comma ? 1 : 0);
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
      Source source = session.subjects.speaker(cue.get(), from, colon);
      if (source.isSure()) {
        session.take(cue.get().first(), cue.get().after());
        return Optional.of(
            draft(quotation, cue.get(), source, "cue before a colon").tail(from, colon));
      }
    }
    Optional<Draft> said =
        session.lastBefore(colon, from - BETWEEN).filter(d -> d.end() > from - 3);
    Source source = session.phrases.at(from, colon);
    boolean label = source.isSure() && source.end() == colon;
    if (!source.isSure()) {
      Source first = session.subjects.before.first(from, colon);
      boolean told = first.isName() && isTold(first.first(), from);
      source = told || first.isName() && text.isPlace(first.head()) ? Source.NONE : first;
    }
    boolean own = source.isSure() && !source.isPronoun();
    if (said.isPresent() && !label && (!own || said.get().end() > from)) {
      return said.map(d -> draft(quotation, null, Source.NONE, "goes on after a colon").sharing(d));
    }
    boolean first = source.isSure() && opensSentence(source, from);
    boolean clear =
        label || first || !text.words.verbBracket() || persons(from, colon, source.head()) == 0;
    return source.isSure() && clear
        ? Optional.of(draft(quotation, null, source, "name before a colon").tail(from, colon))
        : Optional.empty();
  }

  /** "рассказал изданию «X»:": who was told does not speak. */
  private boolean isTold(int name, int from) {
    int before = text.isMark(name - 1) ? name - 2 : name - 1;
    return text.words.freeOrder() && before > from && text.is(before, Grammar.Use.VIA);
  }

  /** German: the subject stands first in its sentence, or is a pronoun no object has. */
  private boolean opensSentence(Source source, int from) {
    Source whole = session.subjects.edges.whole(source, from);
    boolean fronted = text.isAny(whole.first(), FRONTED) && text.mention(whole.first()) < 0;
    return source.isPronoun() && !text.is(source.head(), Grammar.Use.OBLIQUE)
        || whole.first() == session.trimStart(from, source.end()) && !fronted;
  }

  /** Persons named between two places, but for the name that starts at a token. */
  private int persons(int first, int end, int except) {
    int count = 0;
    for (int i = first; i < end; i++) {
      boolean person = text.mentionEnd(i) > 0 && text.isPerson(i);
      boolean free = i != except && !session.isTaken(i);
      count += person && free ? 1 : 0;
    }
    return count;
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
        .filter(said -> others(said, from) == 0)
        .map(
            said ->
                draft(quotation, null, Source.NONE, "goes on from the words before").sharing(said));
  }

  /** Persons named between what was said and a token, but for who said it. */
  private int others(Draft said, int end) {
    Draft named = said;
    while (named.source.isNone() && named.sameAs != null) {
      named = named.sameAs;
    }
    int speaker = named.source.isName() ? text.referentAt(named.source.head()).id() : -1;
    int count = 0;
    for (int i = said.end(); i < end; i++) {
      boolean person = text.mentionEnd(i) > 0 && text.isPerson(i) && !session.isTaken(i);
      count += person && text.referentAt(i).id() != speaker ? 1 : 0;
    }
    return count;
  }

  /** Words quoted inside the writer's own sentence, where a cue and its subject say whose. */
  void fragments(List<Quotation> open) {
    for (Quotation quotation : open) {
      boolean inside = quotation.open() > session.sentenceFirst(quotation.open());
      if (inside && isWorthARow(text, quotation) && hasPlainWord(text, quotation)) {
        fragment(quotation).ifPresent(session::add);
      }
    }
  }

  /** German: names only, behind a definite article or a noun: "das „Queer Festival“". */
  static boolean isTitle(Reading text, Quotation quotation) {
    int before = quotation.open() - 1;
    boolean named =
        text.is(before, Grammar.Use.RELATIVE) // which the definite articles are too
            || text.isMark(before, '(')
            || text.mention(before) >= 0
            || before >= 0 && !text.isMark(before) && text.tokens.get(before).isCapitalized();
    return text.words.capitalNouns()
        && quotation.size() > 1
        && named
        && !hasPlainWord(text, quotation);
  }

  /** A word in small letters that carries meaning: titles and names have none. */
  private static boolean hasPlainWord(Reading text, Quotation quotation) {
    for (int i = quotation.first(); i < quotation.end(); i++) {
      boolean word = text.tokens.get(i).isWord() && !text.tokens.get(i).isCapitalized();
      if (word && !text.isAny(i, EMPTY) && text.mention(i) < 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> fragment(Quotation quotation) {
    int first = session.sentenceFirst(quotation.open());
    int end = session.sentenceEnd(quotation.open());
    for (int i = quotation.open() - 1; i >= first && !isWall(i); i--) {
      Optional<Draft> found = fragment(quotation, i, first, end);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = quotation.after(); i < end && !isWall(i); i++) {
      Optional<Draft> found = fragment(quotation, i, first, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> fragment(Quotation quotation, int cueAt, int first, int end) {
    Optional<CueHit> cue = text.quote(cueAt) < 0 ? session.cues.at(cueAt, QUOTE) : Optional.empty();
    return cue.map(hit -> session.subjects.speaker(hit, first, end))
        .filter(Source::isSure)
        .filter(source -> text.quote(source.head()) != text.quote(quotation.first()))
        .filter(source -> !isGivenName(cue.get(), quotation))
        .map(source -> draft(quotation, cue.get(), source, "words quoted beside a cue"));
  }

  /** "kaller prosjektet «The North»": what it is called, not what is said of it. */
  private boolean isGivenName(CueHit cue, Quotation quotation) {
    return text.words.hangsArticles()
        && cue.cue().kind() == CueKind.DESCRIBE
        && (!hasPlainWord(text, quotation)
            || text.tokens.get(quotation.first()).isCapitalized()); // "kaller planen «Et nytt X»"
  }

  private boolean isWall(int token) {
    return text.isMark(token, ';')
        || text.isMark(token, ':')
        || text.is(token, Grammar.Use.CONJUNCTION) && text.isMark(token - 1, ',');
  }

  /** Where nouns are told by their capital, a word or two that are no name; else three or more. */
  static boolean isWorthARow(Reading text, Quotation quotation) {
    return quotation.size() >= PART || text.words.capitalNouns() && isSaid(text, quotation);
  }

  /** Quoted for what is said, not a name, a title after "the film", or a number. */
  static boolean isSaid(Reading text, Quotation quotation) {
    int before = quotation.open() - 1;
    if (quotation.size() >= PART) {
      return true;
    }
    boolean title =
        text.mention(before) >= 0
            || text.nounStart(before) >= 0
            || text.words.capitalNouns()
                && !text.isMark(before)
                && !text.isAny(before, ~0L)
                && text.tokens.get(before).isCapitalized();
    boolean name = text.mention(quotation.first()) >= 0;
    boolean number = false;
    for (int i = quotation.first(); i < quotation.end(); i++) {
      number |= Character.isDigit(text.tokens.get(i).text().charAt(0));
    }
    return !title && !name && !number;
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
