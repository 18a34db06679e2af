package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kilde.annotation.Statement.Form;
import org.kilde.language.Lexicon;

/**
 * "Ifølge X …", "…, according to X", "Pour X, « … »", "500 according to X, 2,000 according to Y".
 */
final class AccordingTo {
  private static final Set<Takes> SOURCES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Takes.SOURCE_AFTER,
              Takes.REPORT_AFTER,
              Takes.SOURCE_QUOTED,
              Takes.SOURCE_BEFORE,
              Takes.SOURCE_RELATIVE,
              Takes.SOURCE_SUBJECT,
              Takes.SOURCE_HE,
              Takes.SOURCE_SHE,
              Takes.SOURCE_TOLD,
              Takes.SOURCE_ITSELF));
  private static final int SOURCE_WORDS = 8; // tokens of a source before its comma
  private static final int REMARK = 4; // tokens between a source's comma and a quotation

  private final Session session;
  private final Reading text;
  private final Clauses clauses;
  private final SourceClause clause;
  private final HandedOn handedOn;
  private final CueBefore before;
  private final SaidWithin within;
  private final Resumption resumption;

  AccordingTo(Session session, Clauses clauses, HandedOn handedOn, CueBefore before) {
    this.session = session;
    this.text = session.text;
    this.clauses = clauses;
    this.clause = new SourceClause(session, clauses);
    this.handedOn = handedOn;
    this.before = before;
    this.within = new SaidWithin(session, handedOn, before);
    this.resumption = new Resumption(text);
  }

  /** True if the sentence has this shape; what was found is added to the session. */
  boolean find(int first, int limit) {
    for (int i = first; i < limit; i++) {
      Optional<CueHit> hit = session.isFree(i) ? session.cues.at(i, SOURCES) : Optional.empty();
      boolean beside = hit.isPresent() && hit.get().cue().kind() != CueKind.NOMINAL;
      if (beside && add(hit.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(CueHit hit, int first, int limit) {
    Source source = beside(hit, first, limit);
    boolean unclear = source.isPlain() && text.words.sureSources(); // "según las cuales …"
    if (source.isNone() || unclear || source.isWriter() || !Attributions.fits(hit, source)) {
      return false;
    }
    boolean before = hit.takes(Takes.SOURCE_BEFORE);
    boolean after =
        hit.takes(Takes.SOURCE_AFTER)
            || hit.takes(Takes.REPORT_AFTER)
            || hit.takes(Takes.SOURCE_QUOTED);
    int open = before ? openOf(source, hit, first) : hit.first();
    int close = after ? Math.max(source.end(), hit.after()) : hit.end();
    int seen = after && text.words.hangsArticles() ? documentEnd(hit, limit) : -1;
    if (seen > 0 && seen < source.end() + SOURCE_WORDS) {
      source = session.phrases.at(hit.end(), seen); // "Ifølge et brev X har sett"
      close = seenEnd(hit.end(), limit);
    } else if (after && text.words.hangsArticles()) {
      close = pastMaker(close, limit);
    }
    boolean ways = text.words.hangsArticles() || text.words.subjectFirst();
    if (after && ways && handedOn.isWayOf(source, first, open)) {
      return false; // "…, siger X ifølge avisen Y"
    }
    boolean trails = ways && after && session.trimEnd(close, limit) <= close;
    if (trails && within.find(first, session.trimEnd(first, open), source)) {
      session.take(open, close);
      return true; // "X siger, at …, ifølge Y"
    }
    if (after && text.words.sourceComma() && handedOn.isBesideQuotation(open)) {
      return false; // "« … », a-t-il déclaré, selon Y"
    }
    boolean nobody = // "laut lachend"
        after && text.words.capitalNouns() && source.isPlain() && !hasCapital(source);
    if (nobody || after && open == first && isSaidByAnother(close, limit)) {
      return false;
    }
    if (after
        && text.is(text.isMark(close, ',') ? close + 1 : close, THAT)
        && saidBy(first, open)) {
      return false; // "oplyste politiet ifølge X, at": X handed on what the police said
    }
    if (after
        && hit.particle() < 0
        && text.words.caseForms()
        && open == session.trimStart(first, limit)) {
      int comma = commaOf(source, close, limit);
      source = new Source(source.first(), comma, source.head(), source.noun());
      close = text.isMark(comma, ',') ? pastParticiple(comma, limit) : comma;
    }
    if (after && text.words.subjectFirst() && reported(hit, source, first, limit)) {
      return true;
    }
    int next = after ? nextSource(close, limit) : -1;
    if (next >= 0) {
      return several(hit, source, first, next, limit);
    }
    Optional<Attribution> told = after ? handedOn.before(first, open) : Optional.empty();
    if (told.isPresent()) {
      open = told.get().first();
    }
    List<Draft.Part> parts = clause.parts(first, open, close, limit);
    if (told.isEmpty()
        && (after && text.words.hangsArticles()
            || text.words.freeOrder()
            || text.words.sourceComma())) {
      told = handedOn.behind(parts, limit);
      parts = told.isPresent() ? cut(parts, told.get().first()) : parts;
    }
    if (told.isEmpty() && source.isPronoun() && text.words.sourceComma()) {
      Optional<Attribution> named = handedOn.namedBehind(parts, limit);
      if (named.isPresent()) {
        source = named.get().source();
        parts = cut(parts, named.get().first());
        session.take(named.get().first(), named.get().end());
      }
    }
    if (hit.takes(Takes.SOURCE_RELATIVE)) {
      parts.replaceAll(resumption::inside);
    }
    if (parts.isEmpty() || hit.takes(Takes.SOURCE_QUOTED) && !isOpinion(hit, first, parts)) {
      return false;
    }
    session.take(open, close);
    told.ifPresent(found -> session.take(found.first(), found.end()));
    session.add(
        beside(hit, session.phrases.whose(source), parts)
            .tail(open, close)
            .toldBy(told.map(Attribution::source).orElse(Source.NONE)));
    rest(parts, limit);
    return true;
  }

  /** "ifølge ei måling | Sentio har utført for Y": to the comma behind who made it. */
  private int pastMaker(int close, int limit) {
    int name = text.mentionEnd(close);
    int end = close;
    while (name > 0
        && text.is(name, Grammar.Use.AUXILIARY)
        && end < limit
        && !text.isMark(end, ',')) {
      end++;
    }
    return end;
  }

  /** The token after a document that an outlet has seen, as the words behind it say; else -1. */
  private int documentEnd(CueHit hit, int limit) {
    for (int i = hit.end(); i < Math.min(limit, hit.end() + REMARK); i++) {
      Optional<Lexicon.Match<Boolean>> document =
          text.words.ways().document().at(text.tokens, i, limit);
      if (document.isPresent()) {
        int end = document.get().end();
        return !text.isMark(end, ',') && seenEnd(end, limit) > 0 ? end : -1;
      }
    }
    return -1;
  }

  /** The last token after "brev X har sett", "som X har tagit del av"; -1 if nobody saw it. */
  private int seenEnd(int from, int limit) {
    int end = -1;
    for (int i = from - 1; i < Math.min(limit, from + REMARK); i++) {
      Optional<Frames.Match<WayPhrase>> seen =
          text.words
              .ways()
              .frames()
              .longestAt(text.tokens, i, limit)
              .filter(match -> match.value().kind() == WayPhrase.Kind.SEEN);
      end = Math.max(end, seen.map(Frames.Match::end).orElse(-1));
    }
    return end;
  }

  /** What is wholly in marks is word for word: "Pour X, « … »". */
  private Draft beside(CueHit hit, Source source, List<Draft.Part> parts) {
    Draft.Part only = pastRemark(parts.getFirst());
    int quote = text.quote(only.first());
    boolean whole =
        parts.size() == 1
            && quote >= 0
            && only.end() - only.first() > 4
            && text.isMark(only.first())
            && text.quote(only.end() - 1) == quote;
    if (!whole) {
      return new Draft(parts, Form.INDIRECT, hit, source, "content beside its source");
    }
    int end = text.isMark(only.end() - 1) ? only.end() - 1 : only.end();
    List<Draft.Part> inside = List.of(new Draft.Part(only.first() + 1, end));
    return new Draft(inside, Form.DIRECT, hit, source, "quotation beside its source");
  }

  /** "Pour X, au contraire, « … »": the words in marks behind a few before a comma. */
  private Draft.Part pastRemark(Draft.Part part) {
    for (int i = part.first(); i < Math.min(part.end(), part.first() + REMARK); i++) {
      if (text.isMark(i, ',') && text.quote(i + 1) >= 0 && text.quote(i) < 0) {
        return text.words.sourceComma() ? new Draft.Part(i + 1, part.end()) : part;
      }
    }
    return part;
  }

  /** "The paper, citing a memo, reported that …": the paper hands on what the memo says. */
  private boolean reported(CueHit hit, Source source, int first, int limit) {
    int open = hit.first() - 1;
    int close = source.end();
    while (close < Math.min(limit, source.end() + SOURCE_WORDS) && !text.isMark(close, ',')) {
      close++;
    }
    Source teller =
        open > first && text.isMark(open, ',') && text.isMark(close, ',')
            ? session.subjects.before.left(open, first)
            : Source.NONE;
    Optional<CueHit> verb =
        teller.isNone()
            ? Optional.empty()
            : session
                .cues
                .at(session.subjects.skipForward(close + 1, limit), Set.of(Takes.THAT, Takes.BARE))
                .filter(cue -> cue.cue().kind() != CueKind.NOMINAL);
    Optional<Draft.Part> content = verb.flatMap(cue -> clauses.content(cue, source, limit));
    content.ifPresent(
        part -> {
          session.take(hit.first(), verb.get().end());
          session.add(
              new Draft(List.of(part), Form.INDIRECT, hit, source, "content beside its source")
                  .tail(hit.first(), part.first())
                  .toldBy(teller));
        });
    return content.isPresent();
  }

  private Source beside(CueHit hit, int first, int limit) {
    if (hit.takes(Takes.SOURCE_HE)) {
      return new Source(hit.first(), hit.end(), hit.first(), Noun.Kind.HE);
    }
    if (hit.takes(Takes.SOURCE_SHE)) {
      return new Source(hit.first(), hit.end(), hit.first(), Noun.Kind.SHE);
    }
    if (hit.takes(Takes.SOURCE_TOLD)) {
      return new Source(hit.first(), hit.end(), hit.first(), Noun.Kind.PERSON);
    }
    if (hit.takes(Takes.SOURCE_ITSELF)) {
      int words = text.is(hit.first(), Grammar.Use.PREPOSITION) ? hit.first() + 1 : hit.first();
      int end = text.is(hit.end() - 1, Grammar.Use.PREPOSITION) ? hit.end() - 1 : hit.end();
      return new Source(words, end, words, Noun.Kind.ANONYMOUS);
    }
    if (hit.takes(Takes.SOURCE_SUBJECT)) {
      Source subject = session.subjects.before.first(first, hit.first());
      return subject.isNone()
          ? session.subjects.edges.whole(session.subjects.before.first(hit.end(), limit), hit.end())
          : session.subjects.edges.whole(subject, first);
    }
    if (hit.takes(Takes.SOURCE_RELATIVE)) {
      return session.subjects.before.antecedent(first, hit.first());
    }
    return hit.takes(Takes.SOURCE_BEFORE)
        ? withMarks(session.subjects.before.left(hit.first(), first), first)
        : session.phrases.at(
            pastDay(hit, limit), hit.particle() < 0 ? limit : Math.min(limit, hit.particleFirst()));
  }

  /** "según adelantó este jueves el portal": past the day behind a verb. */
  private int pastDay(CueHit hit, int limit) {
    boolean verb = text.words.sourceComma() && hit.end() - hit.first() > 1;
    boolean day = // the determiner of a day, not of the source
        verb
            && text.is(hit.end(), Grammar.Use.DETERMINER)
            && text.is(hit.end() + 1, Grammar.Use.ADVERB);
    return day ? session.subjects.skipForward(hit.end(), limit) : hit.end();
  }

  /** "«Дала» газетінің жазуынша": with the name in marks before its kind. */
  private Source withMarks(Source source, int first) {
    int quote = source.first() > first ? text.quote(source.first() - 1) : -1;
    int open = source.first();
    int floor = Math.max(first, source.first() - SOURCE_WORDS - 1);
    while (text.words.freeOrder() && quote >= 0 && open > floor && text.quote(open - 1) == quote) {
      open--;
    }
    boolean name = source.isSure() && source.first() - open <= SOURCE_WORDS;
    return name ? new Source(open, source.end(), source.head(), source.noun()) : source;
  }

  /** "Pour X, « … »": only where it opens the sentence and his words stand in it. */
  private boolean isOpinion(CueHit hit, int first, List<Draft.Part> parts) {
    if (hit.first() > session.trimStart(first, hit.end()) + 1) {
      return false;
    }
    return parts.stream()
        .flatMapToInt(part -> IntStream.range(part.first(), part.end()))
        .anyMatch(i -> text.quote(i) >= 0);
  }

  private int openOf(Source source, CueHit hit, int first) {
    int open = source.first();
    while (open > first
        && (text.is(open - 1, Grammar.Use.DETERMINER)
            || text.nounStart(open - 1) >= 0
            || text.words.freeOrder() && text.mention(open - 1) >= 0)) {
      open--;
    }
    return Math.min(open, hit.first());
  }

  /** "По данным комитета по внешним связям, …": the comma that ends a source; else its end. */
  private int commaOf(Source source, int close, int limit) {
    for (int i = close; i < Math.min(limit, close + SOURCE_WORDS); i++) {
      if (text.isMark(i, ',')) {
        return source.isPronoun() ? close : i;
      }
      boolean verb = text.words.grammar().fits(text.tokens.get(i).norm(), Grammar.Use.FINITE);
      if (text.isMark(i) && text.quote(i) < 0 || text.is(i, THAT) || verb) {
        return close;
      }
    }
    return close;
  }

  /**
   * "По данным полиции, опубликованным в среду, …": the comma behind what is said of the source.
   */
  private int pastParticiple(int comma, int limit) {
    int participle = comma + 1;
    boolean opens =
        participle + 1 < limit
            && text.words.grammar().isParticiple(text.tokens.get(participle).norm())
            && text.isAny(
                participle + 1,
                Grammar.bit(Grammar.Use.PREPOSITION) | Grammar.bit(Grammar.Use.ADVERB));
    opens |= text.is(participle, Grammar.Use.RELATIVE); // "по словам врачей, которые …, …"
    for (int i = participle + 1; opens && i < Math.min(limit, participle + SOURCE_WORDS); i++) {
      if (text.isMark(i, ',')) {
        return i;
      }
    }
    return comma;
  }

  private boolean hasCapital(Source source) {
    for (int i = source.first(); i < source.end(); i++) {
      String word = text.tokens.get(i).text();
      if (text.tokens.get(i).isCapitalized() || word.chars().anyMatch(Character::isDigit)) {
        return true; // also "n24"
      }
    }
    return false;
  }

  /** True if a verb of saying with its subject stands before a place. */
  private boolean saidBy(int first, int open) {
    for (int i = open - 1; i >= first; i--) {
      Optional<CueHit> hit =
          session.isFree(i) ? session.cues.at(i, Set.of(Takes.THAT)) : Optional.empty();
      if (hit.isPresent()) {
        return session.subjects.around(hit.get(), first, open).isSure();
      }
    }
    return false;
  }

  /** "Unter Berufung auf Kreise schreibt X, …": who writes so is X. */
  private boolean isSaidByAnother(int verb, int limit) {
    return session
        .cues
        .at(verb, Set.of(Takes.THAT, Takes.BARE))
        .filter(cue -> cue.cue().kind() != CueKind.NOMINAL)
        .filter(cue -> session.subjects.right(cue.end(), limit).isSure())
        .isPresent();
  }

  /** A further "according to" in the same sentence: each source has the words nearest to it. */
  private int nextSource(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Optional<CueHit> hit = session.isFree(i) ? session.cues.at(i, SOURCES) : Optional.empty();
      boolean after = hit.isPresent() && hit.get().takes(Takes.SOURCE_AFTER);
      if (after && session.phrases.at(hit.get().end(), limit).isSure()) {
        return i;
      }
    }
    return -1;
  }

  /** "500 according to the police, 2,000 according to the unions". */
  private boolean several(CueHit hit, Source source, int first, int next, int limit) {
    int start = clause.start(first, hit.first());
    start += text.is(start, CONJUNCTION) ? 1 : 0;
    int end = session.trimEnd(start, hit.first());
    boolean trails = clause.isContent(start, end);
    int border = trails ? source.end() : border(source.end(), next);
    Draft.Part content =
        trails
            ? new Draft.Part(start, end)
            : new Draft.Part(
                session.trimStart(source.end(), border), session.trimEnd(source.end(), border));
    boolean found = content.end() - content.first() >= 1;
    if (found) {
      session.take(hit.first(), source.end());
      session.add(
          new Draft(List.of(content), Form.INDIRECT, hit, source, "content beside its source")
              .tail(hit.first(), source.end()));
    }
    Optional<CueHit> further = session.cues.at(next, SOURCES);
    boolean more = further.isPresent() && add(further.get(), border, limit);
    return found || more;
  }

  /** Where the words of the next source begin: after the last comma or "and" before it. */
  private int border(int from, int next) {
    for (int i = next - 2; i > from; i--) {
      if (text.isMark(i, ',') || text.isMark(i, ';') || text.is(i, CONJUNCTION)) {
        return i;
      }
    }
    return next;
  }

  private List<Draft.Part> cut(List<Draft.Part> parts, int end) {
    List<Draft.Part> cut = new ArrayList<>(parts.subList(0, parts.size() - 1));
    int first = parts.getLast().first();
    cut.add(new Draft.Part(first, session.trimEnd(first, end)));
    return cut;
  }

  /** Cues after the content just found, in the same sentence. */
  private void rest(List<Draft.Part> parts, int limit) {
    int end = parts.getLast().end();
    if (end + Clauses.SHORTEST < limit) {
      before.find(end, limit);
    }
  }
}
