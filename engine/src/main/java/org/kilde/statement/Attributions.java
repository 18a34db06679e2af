package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AS;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PASSIVE;
import static org.kilde.statement.Grammar.Use.RELATIVE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the words after content that say whose it is: ", siger X", ", har X udtalt", "he said". */
final class Attributions {
  private static final Set<Takes> SOURCES =
      Collections.unmodifiableSet(
          EnumSet.of(Takes.SOURCE_AFTER, Takes.REPORT_AFTER, Takes.SOURCE_BEFORE));
  private static final int BETWEEN = 10;
  private static final int VERB_LAST = 16; // tokens from a subject to the verb that ends its clause
  private static final long SKIP =
      Grammar.bit(AUXILIARY) | Grammar.bit(ADVERB) | Grammar.bit(NEGATION) | Grammar.bit(PASSIVE);

  private final Reading text;
  private final CueReader cues;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Attributions(Reading text, CueReader cues, NounPhrases phrases, Subjects subjects) {
    this.text = text;
    this.cues = cues;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * The attribution that starts at a token.
   *
   * @param wanted what its cue must take: {@link Takes#QUOTE} or {@link Takes#FINAL}
   */
  Optional<Attribution> at(int token, int limit, Takes wanted) {
    int at = token;
    while (at < limit && text.isDash(at)) {
      at++;
    }
    if (at >= limit || text.isMark(at) && text.mention(at) < 0) {
      return Optional.empty();
    }
    while (text.words.freeOrder() && text.is(at, ADVERB) && text.cue(at + 1) != null) {
      at++; // "— коротко ответил X"
    }
    int from = at;
    Set<Takes> takes = EnumSet.of(wanted, Takes.TAG);
    return source(from, limit)
        .or(() -> as(from, limit, takes))
        .or(() -> verbFirst(from, limit, takes))
        .or(() -> auxiliaryFirst(from, limit, takes))
        .or(() -> perfect(from, limit, takes))
        .or(() -> subjectFirst(from, limit, takes))
        .filter(found -> !found.source().isWriter())
        .filter(found -> !found.cue().takes(Takes.TAG) || isSomebody(found.source()));
  }

  /** "Ordene tilhører X.": a sentence that says whose the words in marks before it are. */
  Optional<Attribution> behindWords(int at, int limit) {
    return cues.at(at, Set.of(Takes.BACK))
        .filter(cue -> !text.isMark(limit - 1, ':'))
        .map(cue -> new Attribution(cue, subjects.right(cue.end(), limit), at, limit))
        .filter(found -> found.source().isSure() && !found.source().isPronoun())
        .map(found -> new Attribution(found.cue(), found.source(), at, found.source().end()));
  }

  /** "so der Fahrer", not "so lange die Gespräche dauern". */
  private boolean isSomebody(Source source) {
    return !text.words.capitalNouns()
        || source.isSure()
            && (source.isPronoun()
                || text.is(source.first(), Grammar.Use.DETERMINER)
                || text.tokens.get(source.first()).isCapitalized()
                || source.first() == source.head())
        || source.isPlain()
            && (text.is(source.first(), Grammar.Use.DETERMINER)
                || text.tokens.get(source.first()).isCapitalized());
  }

  private Optional<Attribution> source(int at, int limit) {
    Optional<CueHit> hit = cues.at(at, SOURCES);
    if (hit.isPresent() && !hit.get().takes(Takes.SOURCE_BEFORE)) {
      int stop = hit.get().particle() < 0 ? limit : Math.min(limit, hit.get().particleFirst());
      Source source = phrases.at(hit.get().end(), stop);
      boolean unclear = source.isPlain() && text.words.sureSources();
      return source.isNone() || unclear || !fits(hit.get(), source)
          ? Optional.empty()
          : Optional.of(
              new Attribution(hit.get(), source, at, Math.max(source.end(), hit.get().after())));
    }
    Source before = phrases.at(at, limit);
    return before.isNone()
        ? Optional.empty()
        : cues.at(before.end(), Set.of(Takes.SOURCE_BEFORE))
            .map(after -> new Attribution(after, before, at, after.end()));
  }

  /** Words that only some cues need a report after them for: "nach Angaben", not "nach Berlin". */
  static boolean fits(CueHit hit, Source source) {
    if (hit.particle() >= 0) {
      return source.end() == hit.particleFirst(); // "по его словам"
    }
    return !hit.takes(Takes.REPORT_AFTER) || source.noun() == Noun.Kind.MEDIUM;
  }

  /** "som X udtrykker det", "wie X mitteilte", "as X said". */
  private Optional<Attribution> as(int at, int limit, Set<Takes> takes) {
    boolean object = // "comme l'a dit X"
        text.isAny(at + 1, SKIP) && !text.is(at + 1, AUXILIARY) && text.cue(at + 2) != null;
    int from = object ? at + 2 : at + 1;
    boolean relative = text.is(at, RELATIVE); // "según explicó X", not "billeder, som viser X"
    return text.is(at, AS) && from < limit
        ? subjectFirst(from, limit, takes)
            .or(
                () ->
                    relative
                        ? Optional.empty()
                        : verbFirst(from, limit, takes)
                            .filter(
                                a ->
                                    a.source().isSure()
                                        && !a.cue().takes(Takes.TAG))) // "según dijo X"
            .or(() -> auxiliaryFirst(from, limit, takes)) // "zo heeft X aan AFP gemeld"
            .or(() -> perfect(from, limit, takes).filter(a -> a.source().isSure()))
            .or(() -> verbLast(from, limit, takes))
            .map(found -> new Attribution(found.cue(), found.source(), at, found.end()))
        : Optional.empty();
  }

  /** "X am Montag in Berlin mitteilte,": the verb ends the clause. */
  private Optional<Attribution> verbLast(int at, int limit, Set<Takes> takes) {
    Optional<CueHit> nobody =
        cues.at(at, takes).filter(cue -> cue.cue().kind() == CueKind.IMPERSONAL);
    if (nobody.isPresent()) {
      return nobody.map(cue -> new Attribution(cue, Source.NONE, at, cue.after()));
    }
    boolean from = text.words.verbBracket() && text.is(at, Grammar.Use.AGENT); // "wie aus X"
    Source source = text.words.verbBracket() ? phrases.at(from ? at + 1 : at, limit) : Source.NONE;
    int stop = source.isNone() ? 0 : Math.min(limit, source.end() + VERB_LAST);
    for (int i = source.end(); i < stop; i++) {
      Optional<CueHit> hit = cues.at(i, takes).filter(cue -> !cue.takes(Takes.TAG));
      boolean last =
          hit.isPresent()
              && isClauseEnd(hit.get().after(), limit)
              && (!from || hit.get().cue().kind() == CueKind.IMPERSONAL);
      if (last) {
        return hit.map(cue -> new Attribution(cue, source, at, cue.after()));
      }
    }
    return Optional.empty();
  }

  private boolean isClauseEnd(int token, int limit) {
    return token >= limit
        || text.isMark(token, ',')
        || text.isEnd(token)
        || text.is(token, AUXILIARY) && (token + 1 >= limit || text.isMark(token + 1));
  }

  private Optional<Attribution> verbFirst(int at, int limit, Set<Takes> takes) {
    Optional<CueHit> hit = cues.at(at, takes);
    if (hit.isPresent() && hit.get().takes(Takes.TAG)) {
      Optional<CueHit> verb = cues.at(hit.get().end(), takes); // "so schätzen die Forscher"
      hit = verb.isPresent() ? verb : hit;
    }
    return hit.flatMap(
        cue ->
            cue.cue().kind() == CueKind.IMPERSONAL
                ? Optional.of(impersonal(cue, limit))
                : verbFirst(cue, limit));
  }

  private Attribution impersonal(CueHit cue, int limit) {
    boolean parted = text.words.verbBracket() && cue.particle() > cue.end();
    int reach = parted ? cue.particle() : Math.min(limit, cue.after() + BETWEEN);
    Source doer = subjects.agent(cue.end(), reach);
    Source paper = // "fremgår det af et udkast": whatever it is called
        doer.isNone() && text.words.hangsArticles() && text.is(cue.after(), Grammar.Use.AGENT)
            ? phrases.at(cue.after() + 1, limit)
            : doer;
    Source agent =
        paper.isNone() ? subjects.document(cue.end(), Math.min(limit, reach + BETWEEN)) : paper;
    return new Attribution(cue, agent, cue.first(), Math.max(cue.after(), agent.end()));
  }

  private Optional<Attribution> verbFirst(CueHit cue, int limit) {
    Source clitic = text.clitic(cue.first());
    if (!clitic.isNone()) {
      return Optional.of(new Attribution(cue, clitic, cue.first(), cue.after()));
    }
    if (cue.takes(Takes.CITES)) {
      Source cited = cited(cue, limit);
      return cited.isNone()
          ? Optional.empty()
          : Optional.of(
              new Attribution(cue, cited, cue.first(), Math.max(cited.end(), cue.after())));
    }
    if (text.hasSubjectBefore(cue)) {
      return Optional.empty();
    }
    Source body = subjects.bodyPastOutlet(cue, limit);
    Source source = body.isNone() ? subjects.behind(cue, limit) : body;
    if (source.isNone() && cue.takes(Takes.BODY)) {
      source = subjects.body(cue, cue.first(), limit);
    }
    if (source.isNone()) {
      source = subjects.implied(cue, cue.first());
    }
    return source.isNone()
        ? Optional.empty()
        : Optional.of(
            new Attribution(cue, source, cue.first(), Math.max(source.end(), cue.after())));
  }

  /** "цитирует X газета", "приводит ТАСС слова X", "передаёт его слова ТАСС": X, he. */
  private Source cited(CueHit cue, int limit) {
    if (cue.takes(Takes.SOURCE_HE) || cue.takes(Takes.SOURCE_SHE)) {
      Noun.Kind kind = cue.takes(Takes.SOURCE_HE) ? Noun.Kind.HE : Noun.Kind.SHE;
      return new Source(cue.first() + 1, cue.first() + 2, cue.first() + 1, kind); // "его"
    }
    Source first = beforeOutlet(phrases.at(cue.after(), limit));
    Source second = first.isNone() ? first : phrases.at(first.end(), limit);
    boolean outlet =
        first.noun() == Noun.Kind.MEDIUM || first.isName() && text.isOrganization(first.head());
    return outlet && second.isSure() ? second : first;
  }

  /** "цитирует министра газета «X»": the words before the outlet that hands them on. */
  private Source beforeOutlet(Source cited) {
    for (int i = cited.first() + 1; i < cited.end(); i++) {
      if (phrases.anchor(i).noun() == Noun.Kind.MEDIUM) {
        Source before = phrases.at(cited.first(), i);
        return before.isSure() ? before : cited;
      }
    }
    return cited;
  }

  /** "har X tidligere udtalt". */
  private Optional<Attribution> auxiliaryFirst(int at, int limit, Set<Takes> takes) {
    boolean passive = text.is(at, PASSIVE) && !text.is(at, AUXILIARY);
    if (passive && text.words.verbBracket()) {
      return quotedLast(at, limit, takes);
    }
    if (!text.is(at, AUXILIARY) || text.cue(at) != null && cues.at(at, takes).isPresent()) {
      return Optional.empty();
    }
    Source clitic = text.clitic(at);
    Source source = clitic.isNone() ? subjects.right(at + 1, limit) : clitic;
    boolean somebody = // also "havde forhandlerne sagt"
        source.isSure()
            || source.isPlain()
                && text.words.hangsArticles()
                && source.end() == source.first() + 1
                && !text.isAny(source.first(), ~0L)
                && text.words.grammar().isDefinite(text.tokens.get(source.first()));
    return somebody
        ? cueAfter(source, at, limit, takes).filter(found -> !isNext(found))
        : Optional.empty();
  }

  /** "er folk på kontrakt, sa …": the verb after a comma is another clause's. */
  private boolean isNext(Attribution found) {
    return text.isMark(found.cue().first() - 1, ',') && !found.cue().cue().participle();
  }

  /** "wird X in der Zeitung zitiert": the subject of the passive, its participle last. */
  private Optional<Attribution> quotedLast(int at, int limit, Set<Takes> takes) {
    Source source = subjects.right(at + 1, limit);
    int stop = source.isSure() ? Math.min(limit, source.end() + VERB_LAST) : 0;
    for (int i = source.end(); i < stop && !text.isMark(i, ':'); i++) {
      Optional<CueHit> hit = cues.at(i, takes).filter(cue -> cue.takes(Takes.QUOTED));
      if (hit.isPresent()) {
        return hit.map(cue -> new Attribution(cue, source, at, cue.after()));
      }
    }
    return Optional.empty();
  }

  /** "ha reconocido", "ha dicho la ministra": the participle right behind its auxiliary. */
  private Optional<Attribution> perfect(int at, int limit, Set<Takes> takes) {
    if (!text.is(at, AUXILIARY)) {
      return Optional.empty();
    }
    int verb = at + 1;
    while (verb < limit && text.isAny(verb, SKIP)) {
      verb++;
    }
    return cues.at(verb, takes)
        .filter(cue -> cue.cue().participle())
        .flatMap(
            cue -> {
              Source right = subjects.behind(cue, limit);
              Source source = right.isNone() ? subjects.impliedBy(cue, at) : right;
              return source.isNone()
                  ? Optional.empty()
                  : Optional.of(
                      new Attribution(cue, source, at, Math.max(source.end(), cue.after())));
            });
  }

  private Optional<Attribution> subjectFirst(int at, int limit, Set<Takes> takes) {
    if (text.is(at, Grammar.Use.BODY)) {
      Source body = phrases.at(at + 1, limit);
      return body.isNone()
          ? Optional.empty()
          : cueAfter(body, at, limit, takes).filter(found -> found.cue().takes(Takes.BODY));
    }
    Source source = phrases.at(at, limit);
    if (source.isNone() || isClause(source)) {
      return Optional.empty();
    }
    return cueAfter(source, at, limit, takes);
  }

  /** "…, killing four people, the police | said": the participle and its object do not speak. */
  private boolean isClause(Source source) {
    boolean participle =
        text.words.subjectFirst()
            && text.isParticiple(source.first())
            && !text.tokens.get(source.first()).isCapitalized();
    for (int i = source.first(); participle && i < source.head(); i++) {
      if (text.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> cueAfter(Source source, int first, int limit, Set<Takes> takes) {
    boolean comma = source.isSure() && text.isMark(source.end(), ',');
    int at = comma ? source.end() + 1 : source.end();
    if (comma && text.words.subjectFirst()) {
      at = pastRemark(at, limit, takes);
    }
    int stop = Math.min(limit, at + BETWEEN);
    while (at < stop) {
      Optional<CueHit> hit = cues.at(at, takes).filter(cue -> !cue.takes(Takes.TAG));
      if (hit.isPresent()) {
        return hit.filter(cue -> cue.cue().kind() != CueKind.IMPERSONAL)
            .map(cue -> new Attribution(cue, source, first, cue.after()));
      }
      int told = text.is(at, Grammar.Use.VIA) ? addressee(at + 1, stop) : -1;
      if (told < 0 && !text.isAny(at, SKIP)) {
        return Optional.empty();
      }
      at = Math.max(at + 1, told);
    }
    return Optional.empty();
  }

  /** Past "flanked by two lawyers," to the verb behind the comma; the same token if none is. */
  private int pastRemark(int from, int limit, Set<Takes> takes) {
    int comma = from;
    while (comma < Math.min(limit, from + VERB_LAST)
        && !text.isMark(comma, ',')
        && text.quote(comma) < 0
        && !text.isEnd(comma)
        && !text.isMark(comma, ':')
        && !text.isMark(comma, ';')) {
      comma++;
    }
    int verb = comma + 1;
    while (verb < limit && text.isAny(verb, SKIP)) {
      verb++;
    }
    boolean remark =
        text.isMark(comma, ',')
            && cues.at(from, takes).isEmpty()
            && verb < limit
            && cues.at(verb, takes).filter(cue -> !cue.takes(Takes.TAG)).isPresent();
    return remark ? comma + 1 : from;
  }

  /** The token after an outlet that was told: "persbureau AFP"; -1 if none stands here. */
  private int addressee(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      if (text.mentionEnd(i) > 0) {
        return text.isOrganization(i) ? text.mentionEnd(i) : -1;
      }
    }
    return -1;
  }
}
