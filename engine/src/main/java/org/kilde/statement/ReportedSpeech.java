package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AS;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Statement.Form;
import org.kilde.text.Sentence;

/** Finds what is reported without being quoted, sentence by sentence. */
final class ReportedSpeech {
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
              Takes.SOURCE_TOLD));
  private static final Set<Takes> CONTENT =
      Collections.unmodifiableSet(
          EnumSet.of(
              Takes.THAT,
              Takes.BARE,
              Takes.CLAUSE,
              Takes.WHETHER,
              Takes.INFINITIVE,
              Takes.OBJECT,
              Takes.AMOUNT,
              Takes.BEFORE));
  private static final int SHORTEST = 2;
  private static final int SOURCE_WORDS = 16; // tokens of a source before its comma

  private final Session session;
  private final Reading text;
  private final Clauses clauses;
  private final NounsOfSaying nouns;
  private final Resumption resumption;

  ReportedSpeech(Session session) {
    this.session = session;
    this.text = session.text;
    this.clauses = new Clauses(session);
    this.nouns = new NounsOfSaying(session);
    this.resumption = new Resumption(text);
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
    if (!accordingTo(first, limit)
        && !asClause(first, limit)
        && !inserted(first, limit)
        && !cueAtEnd(first, limit)) {
      clauses(first, limit);
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
    return about && session.backCue(at + 2, limit) >= 0;
  }

  private boolean isFree(int token) {
    return text.quote(token) < 0 && !session.isTaken(token);
  }

  // "ifølge X"

  private boolean accordingTo(int first, int limit) {
    for (int i = first; i < limit; i++) {
      Optional<CueHit> hit = isFree(i) ? session.cues.at(i, SOURCES) : Optional.empty();
      boolean beside = hit.isPresent() && hit.get().cue().kind() != CueKind.NOMINAL;
      if (beside && accordingTo(hit.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean accordingTo(CueHit hit, int first, int limit) {
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
    if (after && text.words.hangsArticles() && isWayOf(source, first, open)) {
      return false; // "…, siger X ifølge avisen Y"
    }
    if (after && open == first && isSaidByAnother(close, limit)) {
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
      close = comma;
    }
    int next = after ? nextSource(close, limit) : -1;
    if (next >= 0) {
      return several(hit, source, first, next, limit);
    }
    Optional<Attribution> told = after ? tellsOn(first, open) : Optional.empty();
    if (told.isPresent()) {
      open = told.get().first();
    }
    List<Draft.Part> parts =
        text.words.sourceComma()
            ? besideComma(first, open, close, limit)
            : isInRelative(first, open)
                ? List.of(clauses.part(close, limit))
                : around(first, open, close, limit);
    if (told.isEmpty() && after && text.words.hangsArticles()) {
      told = handedOn(parts, limit);
      parts = told.isPresent() ? cut(parts, told.get().first()) : parts;
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

  /**
   * True if a source stands right behind words that say already whose content it is: "«…», siger X
   * ifølge Y", "…, opplyser departementet ifølge Y", "Det sier X ifølge Y". Such a source is the
   * way the words came.
   */
  private boolean isWayOf(Source source, int first, int open) {
    int last = text.isMark(open - 1, ',') ? open - 2 : open - 1;
    if (last > first && session.isTaken(last) || isBesideQuotation(open)) {
      return true;
    }
    int at = session.trimStart(first, open);
    boolean back = text.is(at, Grammar.Use.DEMONSTRATIVE) && saysAfter(at + 1, open);
    return back
        || isOutlet(source)
            && tellsOn(first, open).filter(told -> !isOutlet(told.source())).isPresent();
  }

  /** "«…», skal mannen ha sagt da han ble hentet, ifølge Y": about words that have their cue. */
  private boolean isBesideQuotation(int token) {
    return session.recent().stream()
        .anyMatch(
            d ->
                d.form == Form.DIRECT
                    && d.cue != null
                    && d.end() <= d.tailFirst
                    && d.tailFirst <= token
                    && token < d.tailEnd
                    && text.sentenceIndex(d.tailFirst) == text.sentenceIndex(token));
  }

  /** A verb of saying with its subject right behind a place. */
  private boolean saysAfter(int at, int limit) {
    return session
        .cues
        .at(at, Set.of(Takes.QUOTE, Takes.FINAL))
        .filter(hit -> hit.cue().kind() != CueKind.ACCORDING_TO)
        .filter(hit -> !session.subjects.right(hit.end(), limit).isNone())
        .isPresent();
  }

  private boolean isOutlet(Source source) {
    return source.noun() == Noun.Kind.MEDIUM
        || source.isName() && text.isOrganization(source.head());
  }

  /** What is wholly in marks is word for word: "Pour X, « … »". */
  private Draft beside(CueHit hit, Source source, List<Draft.Part> parts) {
    Draft.Part only = parts.getFirst();
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

  /** "По данным комитета по внешним связям, …": the comma that ends a source; else its end. */
  private int commaOf(Source source, int close, int limit) {
    for (int i = close; i < Math.min(limit, close + SOURCE_WORDS / 2); i++) {
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

  /** "Pour X, « … »": only where it opens the sentence and his words stand in it. */
  private boolean isOpinion(CueHit hit, int first, List<Draft.Part> parts) {
    if (hit.first() > session.trimStart(first, hit.end()) + 1) {
      return false;
    }
    for (Draft.Part part : parts) {
      for (int i = part.first(); i < part.end(); i++) {
        if (text.quote(i) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a verb of saying with its subject stands before a place. */
  private boolean saidBy(int first, int open) {
    for (int i = open - 1; i >= first; i--) {
      Optional<CueHit> hit = isFree(i) ? session.cues.at(i, Set.of(Takes.THAT)) : Optional.empty();
      if (hit.isPresent()) {
        return session.subjects.around(hit.get(), first, open).isSure();
      }
    }
    return false;
  }

  /** A further "according to" in the same sentence: each source has the words nearest to it. */
  private int nextSource(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Optional<CueHit> hit = isFree(i) ? session.cues.at(i, SOURCES) : Optional.empty();
      boolean after = hit.isPresent() && hit.get().takes(Takes.SOURCE_AFTER);
      if (after && session.phrases.at(hit.get().end(), limit).isSure()) {
        return i;
      }
    }
    return -1;
  }

  /** "500 according to the police, 2,000 according to the unions". */
  private boolean several(CueHit hit, Source source, int first, int next, int limit) {
    int start = clauseStart(first, hit.first());
    start += text.is(start, CONJUNCTION) ? 1 : 0;
    int end = session.trimEnd(start, hit.first());
    boolean trails = isContent(start, end);
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
    boolean more = further.isPresent() && accordingTo(further.get(), border, limit);
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

  /**
   * Where a comma always parts a source from what follows: words right behind the source belong to
   * it ("selon les chiffres publiés lundi"), as do relative clauses between commas.
   */
  private List<Draft.Part> besideComma(int first, int open, int close, int limit) {
    int start = clauseStart(first, open);
    start += text.is(start, CONJUNCTION) && start + 1 < open ? 1 : 0;
    int beforeEnd = session.trimEnd(start, open);
    boolean trails = isContent(start, beforeEnd);
    int comma = close;
    while (comma < limit && !text.isMark(comma, ',') && comma - close < SOURCE_WORDS) {
      comma++;
    }
    boolean parted = text.isMark(comma, ',');
    if (parted && !trails && isRelative(comma + 1)) {
      int second = comma + 1;
      while (second < limit && !text.isMark(second, ',')) {
        second++;
      }
      comma = second < limit ? second : comma;
    }
    List<Draft.Part> parts = new ArrayList<>(2);
    if (trails) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    boolean joined = text.is(close, CONJUNCTION) || parted && comma == close;
    if (trails ? joined && !isRelative(close + 1) && !leadsToCue(close + 1, limit) : true) {
      Draft.Part after = clauses.part(trails || !parted ? close : comma, limit);
      if (after.end() - after.first() >= (trails ? 1 : SHORTEST)) {
        parts.add(after);
      }
    }
    return parts;
  }

  /** "…, som ifølge X …": X says the relative clause, not what stands before it. */
  private boolean isInRelative(int first, int open) {
    int pronoun = open - 1;
    boolean expletive = text.is(pronoun, Grammar.Use.EXPLETIVE) && !text.isMark(pronoun - 1, ',');
    return text.words.hangsArticles()
        && pronoun > first
        && text.is(pronoun, RELATIVE)
        && !expletive;
  }

  /** "Ifølge X har …, melder Y": the outlet behind the content that handed it on. */
  private Optional<Attribution> handedOn(List<Draft.Part> parts, int limit) {
    int from = parts.isEmpty() ? limit : parts.getLast().first();
    int end = parts.isEmpty() ? limit : parts.getLast().end();
    for (int i = end - 2; i > from + SHORTEST; i--) {
      if (text.isMark(i - 1, ',') && isFree(i)) {
        return session
            .attributions
            .at(i, limit, Takes.FINAL)
            .filter(found -> found.source().first() > found.first())
            .filter(found -> isOutlet(found.source()) && closes(found, limit));
      }
    }
    return Optional.empty();
  }

  private List<Draft.Part> cut(List<Draft.Part> parts, int end) {
    List<Draft.Part> cut = new ArrayList<>(parts.subList(0, parts.size() - 1));
    int first = parts.getLast().first();
    cut.add(new Draft.Part(first, session.trimEnd(first, end)));
    return cut;
  }

  private boolean isRelative(int token) {
    return text.is(token, RELATIVE)
        || text.is(token, THAT)
        || text.is(token, Grammar.Use.PREPOSITION)
            && (text.is(token + 1, RELATIVE) || text.is(token + 1, THAT));
  }

  /** A main clause of somebody else's: "…, a ajouté X". */
  private boolean leadsToCue(int first, int limit) {
    return session.attributions.at(first, limit, Takes.FINAL).isPresent();
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
    if (hit.takes(Takes.SOURCE_SUBJECT)) {
      Source subject = session.subjects.first(first, hit.first());
      return subject.isNone()
          ? session.subjects.whole(session.subjects.first(hit.end(), limit), hit.end())
          : session.subjects.whole(subject, first);
    }
    if (hit.takes(Takes.SOURCE_RELATIVE)) {
      return session.subjects.antecedent(first, hit.first());
    }
    return hit.takes(Takes.SOURCE_BEFORE)
        ? session.subjects.left(hit.first(), first)
        : session.phrases.at(hit.end(), limit);
  }

  /** "…, сообщает X со ссылкой на Y": X hands on what Y says. */
  private Optional<Attribution> tellsOn(int first, int open) {
    for (int i = open - 2; i > Math.max(first, open - 12); i--) {
      if (text.isMark(i - 1, ',') && isFree(i)) {
        return session
            .attributions
            .at(i, open, Takes.FINAL)
            .filter(found -> found.end() == open)
            .filter(found -> found.source().isSure());
      }
    }
    return Optional.empty();
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

  /** The clause around an attribution: what stands after it, before it, or both. */
  private List<Draft.Part> around(int first, int open, int close, int limit) {
    int start = clauseStart(first, open);
    int beforeEnd = session.trimEnd(start, open);
    Draft.Part after = clauses.part(close, limit);
    int beforeSize = beforeEnd - start;
    int afterSize = after.end() - after.first();
    List<Draft.Part> parts = new ArrayList<>(2);
    boolean relative =
        text.isMark(close, ',')
            && (text.is(close + 1, RELATIVE) || isAboutSource(start, beforeEnd, after));
    if (isContent(start, beforeEnd) && !text.is(beforeEnd - 1, Grammar.Use.EXPLETIVE)) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    boolean alone = parts.isEmpty();
    boolean word = // "…, ifølge New York Times' | prognoser."
        text.words.hangsArticles()
            && !alone
            && afterSize == 1
            && after.first() == close
            && !text.tokens.get(close).isNumber();
    if (word) {
      return parts;
    }
    if (afterSize >= (alone ? SHORTEST : 1) && !(relative && !alone)) {
      parts.add(after);
    }
    if (alone && parts.isEmpty() && beforeSize >= SHORTEST) {
      parts.add(new Draft.Part(start, beforeEnd));
    }
    return parts;
  }

  /**
   * "Brua er stengt, ifølge forskeren X, tidligere ansatt ved Y": the clause is whole before it.
   */
  private boolean isAboutSource(int first, int end, Draft.Part after) {
    int finite = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);
    return text.words.hangsArticles()
        && text.isMark(end, ',')
        && !text.isAny(end - 1, finite)
        && hasAny(first, end - 1, finite)
        && !hasAny(after.first(), after.end(), finite);
  }

  private boolean hasAny(int first, int end, int uses) {
    for (int i = first; i < end; i++) {
      if (text.isAny(i, uses)) {
        return true;
      }
    }
    return false;
  }

  /** More than a conjunction and an adverb. */
  private boolean isContent(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (!text.isMark(i) && !text.isAny(i, Grammar.bit(CONJUNCTION) | Grammar.bit(ADVERB))) {
        words++;
      }
    }
    return words > 0;
  }

  /** After the last "og", "men" or semicolon right before the attribution. */
  private int clauseStart(int first, int open) {
    if (open - 1 > first && text.is(open - 1, CONJUNCTION)) {
      return open;
    }
    for (int i = open - 1; i > first; i--) {
      boolean relative =
          text.words.commaClauses() && text.isMark(i, ',') && text.is(i + 1, RELATIVE);
      if (text.isMark(i, ';') || text.isMark(i, ':') || relative) {
        return i + 1;
      }
    }
    return session.trimStart(first, open);
  }

  /** Cues after the content just found, in the same sentence. */
  private void rest(List<Draft.Part> parts, int limit) {
    int end = parts.getLast().end();
    if (end + SHORTEST < limit) {
      clauses(end, limit);
    }
  }

  // "Wie X mitteilte, …", "As X said, …", "…, as X said"

  private boolean asClause(int first, int limit) {
    for (int i = first; i + 2 < limit; i++) {
      boolean opens = i == first || text.isMark(i - 1, ',') || text.is(i - 1, CONJUNCTION);
      if (!opens || !text.is(i, AS) || !isFree(i)) {
        continue;
      }
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(a -> a.source().isNone() || a.source().first() > a.first())
              .filter(a -> a.cue().cue().kind() != CueKind.ACCORDING_TO);
      boolean relative = i > first && text.is(i, RELATIVE);
      if (relative && found.isPresent() && !isWhole(found.get(), limit)) {
        continue; // "stoffet, som nemnda hadde vurdert ut fra"
      }
      if (found.isPresent() && asClause(found.get(), first, limit)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing of the clause is left behind the verb: "…, som han sier", "som X kaller det". */
  private boolean isWhole(Attribution found, int limit) {
    return found.end() >= limit
        || text.isMark(found.end())
        || text.is(found.end(), Grammar.Use.DEMONSTRATIVE);
  }

  private boolean asClause(Attribution found, int first, int limit) {
    int close = found.end();
    while (close < limit
        && !text.isMark(close, ',')
        && !text.isEnd(close)
        && !text.is(close, Grammar.Use.FINITE)) {
      if (text.is(close, THAT) || close - found.end() > 12) {
        return false;
      }
      close++;
    }
    Draft.Part after = clauses.part(close, limit);
    Draft.Part before =
        new Draft.Part(
            session.trimStart(first, found.first()), session.trimEnd(first, found.first()));
    boolean follows = after.end() - after.first() > before.end() - before.first();
    Draft.Part content = follows ? after : before;
    if (content.end() - content.first() < SHORTEST) {
      return false;
    }
    boolean inside =
        text.words.sourceComma()
            && before.end() > before.first()
            && text.isMark(found.first() - 1, ',')
            && text.isMark(close, ',')
            && isPredicate(after.first());
    List<Draft.Part> parts = inside ? List.of(before, after) : List.of(content);
    session.take(found.first(), close);
    session.add(
        new Draft(parts, Form.INDIRECT, found.cue(), found.source(), "as somebody says")
            .tail(found.first(), close));
    return true;
  }

  /** A verb, known or not, that goes on with the clause before an inserted "según dice X". */
  private boolean isPredicate(int token) {
    int small = Grammar.bit(ADVERB) | Grammar.bit(Grammar.Use.NEGATION);
    return text.is(token, Grammar.Use.FINITE)
        || text.isAny(token, small) && isPredicate(token + 1)
        || token < text.size
            && !text.tokens.get(token).isCapitalized()
            && text.tokens.get(token).isWord()
            && text.nounStart(token) < 0
            && text.cue(token) == null
            && !text.isAny(token, ~0);
  }

  // "…, mener X"

  private boolean cueAtEnd(int first, int limit) {
    for (int i = limit - 1; i > first + SHORTEST; i--) {
      boolean parted = text.isMark(i - 1, ',') || text.quote(i - 1) >= 0 && text.quote(i) < 0;
      if (!parted || !isFree(i) || session.isTaken(i - 1)) {
        continue;
      }
      boolean that = text.words.verbBracket() && text.is(i, Grammar.Use.DEMONSTRATIVE);
      Optional<Attribution> found = // also "…, das teilte X mit"
          session
              .attributions
              .at(that ? i + 1 : i, limit, Takes.FINAL)
              .filter(
                  a ->
                      text.words.subjectFirst()
                          ? a.source().isSure() || a.source().first() == a.first()
                          : a.source().isNone() || a.source().first() > a.first())
              .filter(a -> a.source().isSure() || !text.words.sourceComma())
              .filter(a -> !isWay(a, first))
              .filter(a -> closes(a, limit));
      if (found.isPresent()) {
        return cueAtEnd(found.get(), first, i, limit);
      }
    }
    return false;
  }

  private boolean isWay(Attribution found, int first) {
    return text.words.hangsArticles()
        && found.cue().cue().kind() == CueKind.ACCORDING_TO
        && isWayOf(found.source(), first, found.first());
  }

  private boolean cueAtEnd(Attribution found, int first, int at, int limit) {
    int start = session.trimStart(first, at);
    int end = session.trimEnd(start, at);
    if (text.words.verbBracket() && session.phrases.endsInApposition(start, end)) {
      return false; // "Die Sprecherin der Partei, X, kritisierte …"
    }
    if (end - start < SHORTEST || text.quote(start) >= 0 && text.quote(end - 1) >= 0) {
      return false;
    }
    if (text.quote(start) >= 0
        && text.words.freeOrder()
        && session.recent().stream()
            .anyMatch(d -> d.form == Form.DIRECT && d.first() >= start && d.end() <= end)) {
      return false; // «…», – сказал X, цитирует Y
    }
    if (text.is(start, SUBORDINATOR) && !hasComma(start, end)) {
      return false;
    }
    if (text.words.hangsArticles()
        && (isAppositionSubject(start, end) || isThingShown(found, start, end))) {
      return false; // "Rådets leder, Kari Hansen, avviser …"
    }
    session.take(found.first(), found.end());
    List<Draft.Part> parts = new ArrayList<>(2);
    parts.add(new Draft.Part(start, end));
    clauses.goesOn(found.end(), limit).ifPresent(parts::add);
    Draft draft =
        session.add(
            new Draft(parts, Form.INDIRECT, found.cue(), found.source(), "cue after the content")
                .tail(found.end(), parts.size() > 1 ? parts.getLast().first() : limit));
    clauses(Math.max(found.end(), draft.parts.size() > 1 ? draft.end() : 0), limit, draft);
    return true;
  }

  /** Nothing but somebody's name and role, between commas: the subject of the verb behind them. */
  private boolean isAppositionSubject(int first, int end) {
    Source whole = session.phrases.at(first, end);
    return whole.isSure() && !whole.isPronoun() && whole.end() >= end && hasComma(first, end);
  }

  /** "Bilder fra havna, gjengitt av X, viser et stort skip": no clause, and nobody behind it. */
  private boolean isThingShown(Attribution found, int first, int end) {
    Source source = found.source();
    boolean reports = source.noun() == Noun.Kind.MEDIUM || source.isName();
    boolean shows = !found.cue().takes(Takes.QUOTE) && !found.cue().takes(Takes.OBJECT);
    return shows && !source.isNone() && !reports && hasComma(first, end);
  }

  // "The plan, X said, would …", "Das Werk, so X, werde …"

  private boolean inserted(int first, int limit) {
    for (int i = first + SHORTEST; i + SHORTEST < limit; i++) {
      if (!text.isMark(i - 1, ',') || !isFree(i) || session.isTaken(i - 1)) {
        continue;
      }
      Optional<Attribution> found =
          session
              .attributions
              .at(i, limit, Takes.FINAL)
              .filter(a -> text.isMark(a.end(), ',') && isSplit(a, limit));
      if (found.isPresent()) {
        return inserted(found.get(), first, i, limit);
      }
    }
    return false;
  }

  /** The clause before the attribution goes on after it. */
  private boolean isSplit(Attribution found, int limit) {
    int next = found.end() + 1;
    if (next + SHORTEST > limit || text.quote(next) >= 0 || clauses.saysMore(next)) {
      return false;
    }
    if (text.words.subjectFirst()) {
      return !text.isAny(next, Grammar.bit(CONJUNCTION) | Grammar.bit(RELATIVE))
          && text.cue(next) == null;
    }
    boolean tag =
        found.cue().takes(Takes.TAG)
            && !text.isAny(next, Grammar.bit(CONJUNCTION) | Grammar.bit(RELATIVE));
    int finite = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.MOOD);
    boolean open = text.isAny(found.first() - 2, finite); // "Das Werk werde, sagte X, …"
    return found.source().first() > found.first()
        && (tag || open || text.isAny(next, finite) || isVerb(next));
  }

  /** Where the verb stands second: a small word of no known use, behind words without a verb. */
  private boolean isVerb(int token) {
    return text.words.infinitiveLast()
        && !text.tokens.get(token).isCapitalized()
        && text.nounStart(token) < 0
        && !text.isAny(token, ~0);
  }

  private boolean inserted(Attribution found, int first, int at, int limit) {
    int start = session.trimStart(first, at);
    Draft.Part before = new Draft.Part(start, session.trimEnd(start, at));
    Draft.Part after = clauses.part(found.end(), limit);
    if (before.end() - before.first() < 1 || after.end() - after.first() < SHORTEST) {
      return false;
    }
    session.take(found.first(), found.end());
    session.add(
        new Draft(
                List.of(before, after),
                Form.INDIRECT,
                found.cue(),
                found.source(),
                "cue inside the content")
            .tail(found.first(), found.end()));
    return true;
  }

  private boolean hasComma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** After the attribution no content follows: only time, place, or a clause about the source. */
  private boolean closes(Attribution found, int limit) {
    for (int i = found.end(); i < limit; i++) {
      if (text.isEnd(i) || text.isMark(i, ',')) {
        return (!text.is(i + 1, THAT) || text.words.thatIsRelative() && text.isMark(i, ','))
            && !(text.isMark(i, ',') && text.words.commaClauses() && mood(i, limit));
      }
      if (!text.words.subjectFirst() && clauses.saysMore(i)) {
        return true;
      }
      if (text.is(i, THAT) || text.isMark(i, ':') || text.quote(i) >= 0 || i - found.end() > 14) {
        return false;
      }
      if (text.is(i, Grammar.Use.FINITE) && text.nounStart(i) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean mood(int first, int limit) {
    for (int i = first; i < limit; i++) {
      if (text.is(i, Grammar.Use.MOOD)) {
        return true;
      }
    }
    return false;
  }

  // "X siger, at …"

  private void clauses(int first, int limit) {
    Draft quoted = quoted(first, limit);
    clauses(quoted == null ? first : quoted.tailFirst, limit, quoted);
  }

  /** "«…», sier X og legger til at …": the words in marks whose speaker says more. */
  private @Nullable Draft quoted(int first, int limit) {
    for (Draft each : session.recent().reversed()) {
      boolean here =
          each.form == Form.DIRECT
              && each.cue != null
              && each.cue.first() >= Math.max(first, each.end())
              && each.tailFirst > each.cue.first()
              && each.tailFirst < limit;
      if (here && saysMoreSoon(each.tailFirst, limit)) {
        return each;
      }
    }
    return null;
  }

  private boolean saysMoreSoon(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      if (clauses.saysMore(i)) {
        return true;
      }
    }
    return false;
  }

  private void clauses(int first, int limit, @Nullable Draft said) {
    int floor = first;
    int at = first;
    Draft before = said;
    while (at < limit) {
      Optional<CueHit> hit = isFree(at) ? session.cues.at(at, CONTENT) : Optional.empty();
      if (hit.isEmpty()) {
        at++;
        continue;
      }
      Optional<Draft> found = draft(hit.get(), floor, limit, before);
      if (found.isPresent()) {
        before = session.add(found.get());
        at = Math.max(before.end(), hit.get().end());
        floor = at;
      } else {
        at = hit.get().end();
      }
    }
  }

  private Optional<Draft> draft(CueHit hit, int floor, int limit, @Nullable Draft before) {
    if (hit.takes(Takes.BEFORE)) {
      Optional<Draft> enclosed = enclosed(hit, floor, limit);
      if (enclosed.isPresent()) {
        return enclosed;
      }
    }
    Source source = source(hit, floor, limit);
    if (source.isPlain() && text.words.sourceComma() && source.first() >= hit.end()) {
      source = Source.NONE; // "exigió enérgicamente que …"
    }
    Source again = Source.NONE;
    boolean inverted = // "… and urged the city to act": who is urged is not the subject
        (text.words.subjectFirst() && hit.first() - floor <= 4
                || text.is(hit.first() - 1, CONJUNCTION))
            && source.first() >= hit.end();
    if (before != null && (inverted || hit.first() - floor <= 2 && isInsideContent(hit, source))) {
      again = before.source;
      source = Source.NONE;
    }
    if (source.isWriter() || text.words.hangsArticles() && isNoReport(hit, source)) {
      return Optional.empty();
    }
    boolean joined = before != null && source.isNone() && hit.first() - floor <= 4;
    if (source.isNone() && !joined && opensClause(hit, floor)) {
      source = session.subjects.implied(hit, hit.first());
    }
    Source said = source;
    boolean nobody =
        source.isNone()
            && hit.cue().kind() != CueKind.IMPERSONAL
            && !(text.words.subjectFirst() && nouns.isReport(hit))
            && !(text.words.verbBracket() && session.subjects.isPassive(hit, floor));
    if (nobody && !joined) {
      return Optional.empty();
    }
    boolean shares = text.words.verbBracket() || text.words.subjectFirst();
    if (joined && before != null && again.isNone() && shares) {
      again = before.source; // "… und nannte den Plan falsch"
    }
    Optional<Draft.Part> content =
        clauses
            .content(hit, again.isNone() ? said : again, limit)
            .map(part -> withinClause(part, hit, floor));
    if (text.words.verbBracket() && hit.cue().kind() == CueKind.NOMINAL) {
      content = content.map(resumption::inside);
    }
    if (said.isNone() && text.words.verbBracket() && !joined) {
      content = content.filter(part -> !isRelativeClause(part));
    }
    return content.map(
        part -> {
          session.take(hit.first(), hit.end());
          Draft draft =
              new Draft(List.of(part), Form.INDIRECT, hit, said, "clause after a cue")
                  .tail(hit.end(), part.first());
          return joined && before != null ? draft.sharing(before) : draft;
        });
  }

  /**
   * "Nekter X å betale, går Y", "Hva X mener om Y, er uklart", "han var anklager": no more than a
   * condition, a question, or a noun.
   */
  private boolean isNoReport(CueHit hit, Source source) {
    int head = session.trimStart(session.sentenceFirst(hit.first()), hit.first());
    boolean condition = hit.first() == head && source.first() >= hit.end();
    boolean question =
        text.is(head, Grammar.Use.WHETHER) && source.first() <= head + 1 && hit.first() > head;
    boolean noun =
        text.nounStart(hit.first()) >= 0
            && text.is(hit.first() - 1, Grammar.Use.AUXILIARY)
            && hit.takes(Takes.OBJECT);
    return condition || question || noun;
  }

  /** "Da X sa at Y, gikk Z": what is said ends where the main clause begins. */
  private Draft.Part withinClause(Draft.Part part, CueHit hit, int floor) {
    int first = session.trimStart(floor, hit.first());
    boolean subordinate =
        text.words.hangsArticles()
            && first == session.sentenceFirst(hit.first())
            && text.is(first, SUBORDINATOR)
            && first < hit.first();
    for (int i = part.first() + SHORTEST; subordinate && i + 1 < part.end(); i++) {
      boolean ends =
          text.isMark(i, ',')
              && !text.isAny(
                  i + 1,
                  Grammar.bit(RELATIVE)
                      | Grammar.bit(CONJUNCTION)
                      | Grammar.bit(THAT)
                      | Grammar.bit(SUBORDINATOR)
                      | Grammar.bit(Grammar.Use.PREPOSITION));
      if (ends) {
        return new Draft.Part(part.first(), i);
      }
    }
    return part;
  }

  /** "… и потребовали освободить учителя": who stands behind the infinitive does not speak. */
  private boolean isInsideContent(CueHit hit, Source source) {
    return text.words.freeOrder()
        && hit.takes(Takes.INFINITIVE)
        && (source.isNone()
            || source.first() >= hit.end() && !text.is(source.first() - 1, Grammar.Use.BODY));
  }

  /** "… hinzugefügt werden, die scharf schmecken": nobody's words. */
  private boolean isRelativeClause(Draft.Part part) {
    return text.is(part.first(), RELATIVE)
        && !text.is(part.first() - 1, THAT)
        && !clauses.isInfinitive(part.first(), part.end())
        && !mood(part.first(), part.end());
  }

  /** Nothing but small words stands before the verb in its sentence or clause. */
  private boolean opensClause(CueHit hit, int floor) {
    for (int i = hit.first() - 1; i >= floor; i--) {
      boolean small =
          text.isMark(i, ',') || text.isAny(i, Grammar.bit(ADVERB) | Grammar.bit(CONJUNCTION));
      if (!small) {
        return false;
      }
    }
    return true;
  }

  /** "X жол жабық деп санайды": the clause between the subject and the cue that closes it. */
  private Optional<Draft> enclosed(CueHit hit, int floor, int limit) {
    int first = session.trimStart(floor, hit.first());
    int end = hit.first();
    boolean closed = hit.end() - hit.first() > 1; // "деп айтты" closes by itself
    while (end > first && !closed && text.is(end - 1, ADVERB)) {
      end--;
    }
    closed |=
        end > first
            && text.words.grammar().fits(text.tokens.get(end - 1).norm(), Grammar.Use.REPORTED);
    Source source = closed ? session.phrases.at(first, end) : Source.NONE;
    if (source.isSure() && text.isPerson(source.head())) {
      int named = text.mentionEnd(source.head());
      source = new Source(source.first(), named, source.head(), source.noun());
    }
    boolean inside =
        source.isSure() && source.end() + SHORTEST <= end && !text.isMark(source.end(), ',')
            || source.isSure() && source.end() + 1 == end && !closedByPhrase(hit);
    if (!inside) {
      return Optional.empty();
    }
    session.take(hit.first(), hit.end());
    return Optional.of(
        new Draft(
                List.of(new Draft.Part(source.end(), end)),
                Form.INDIRECT,
                hit,
                source,
                "clause between the subject and its cue")
            .tail(hit.end(), Math.min(limit, hit.end() + 1)));
  }

  private static boolean closedByPhrase(CueHit hit) {
    return hit.end() - hit.first() > 1;
  }

  private Source source(CueHit hit, int floor, int limit) {
    if (hit.cue().kind() == CueKind.NOMINAL) {
      return nouns.giver(hit, floor, limit);
    }
    return session.subjects.speaker(hit, floor, limit);
  }
}
