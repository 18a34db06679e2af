package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.CONTRAST;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.MOOD;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.Grammar.Use.TO;
import static org.kilde.statement.Grammar.Use.WHETHER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.Lexicon;

/** Finds where the content of a cue stands: the clause after it, and how far that goes. */
final class Clauses {
  private static final Set<Takes> CLAUSE =
      Collections.unmodifiableSet(EnumSet.of(Takes.THAT, Takes.BARE, Takes.FINAL));
  private static final Set<Takes> ANY_CLAUSE =
      Collections.unmodifiableSet(
          EnumSet.of(Takes.THAT, Takes.BARE, Takes.FINAL, Takes.OBJECT, Takes.INFINITIVE));
  private static final Set<Takes> VERDICT = Set.of(Takes.OBJECT);
  private static final int REACH = 30;
  private static final int COMMAS = 3;
  private static final int BARE_REACH = 14; // tokens within which a clause shows its verb
  static final int SHORTEST = 2; // tokens of a content
  private static final long OTHER_THAT = // before "that" these make another conjunction
      Grammar.bit(Grammar.Use.SUBORDINATOR) | Grammar.bit(Grammar.Use.DETERMINER);
  private static final long OTHER_CLAUSE =
      Grammar.bit(Grammar.Use.SUBORDINATOR) | Grammar.bit(Grammar.Use.BEFORE_THAT);
  private static final long SMALL = // may stand between the mark and its infinitive
      Grammar.bit(NEGATION) | Grammar.bit(ADVERB);
  private static final long VERB_GROUP = // behind a participle or an infinitive
      Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.PASSIVE)
          | Grammar.bit(MOOD)
          | Grammar.bit(CONJUNCTION);
  private static final long TOLD = Grammar.bit(Grammar.Use.VIA) | Grammar.bit(Grammar.Use.CHANNEL);
  private static final int NUMBER_WORDS = 5;
  private static final int CLAUSE_WORDS = 3; // that may be a clause though its verb is not known
  private static final int MAIN_VERB = 11; // tokens within which a main clause has its verb
  private static final int OUTLET = 4; // tokens of an outlet's name in marks and its first mark
  private static final int SHORT = 6; // tokens from a cue to the colon that opens a quotation
  private static final int REACH_VERB = 8; // tokens from a subject to its verb
  private static final long DETERMINED = Grammar.bit(Grammar.Use.DETERMINER);
  private static final long ANY_USE = ~0L;
  private static final long NO_SUBJECT =
      Grammar.bit(PREPOSITION)
          | Grammar.bit(TO)
          | Grammar.bit(CONJUNCTION)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(Grammar.Use.SUBORDINATOR);

  private final Session session;
  private final Reading text;
  private final ClauseMarks marks;
  private final ObjectReach reach;
  private final CountWord.Words counts;

  Clauses(Session session) {
    this.session = session;
    this.counts = session.text.article.pack().compiled(CountWord.Words.class, CountWord.Words::of);
    this.text = session.text;
    this.marks = new ClauseMarks(text);
    this.reach = new ObjectReach(session);
  }

  /** The content after a cue, if it has any of the forms the cue takes. */
  Optional<Draft.Part> content(CueHit hit, Source source, int limit) {
    return opened(hit, source, limit)
        .or(() -> infinitive(hit, source, limit))
        .or(() -> bare(hit, source, limit))
        .or(() -> object(hit, source, limit))
        .or(() -> amount(hit, source, limit))
        .or(() -> number(hit, source, limit))
        .filter(part -> part.end() - part.first() >= SHORTEST || isNumber(part));
  }

  private boolean isNumber(Draft.Part part) {
    return part.end() > part.first() && text.tokens.get(part.first()).isNumber();
  }

  /** A clause that a word opens: "at", "whether", "to", or a colon. */
  private Optional<Draft.Part> opened(CueHit hit, Source source, int limit) {
    int first = opening(hit, source, limit);
    return first < 0
        ? Optional.empty()
        : Optional.of(part(first, limit))
            .filter(part -> part.end() - part.first() >= SHORTEST || !hit.takes(Takes.OBJECT));
  }

  /** Where the clause that a word opens starts; -1 if none does. */
  private int opening(CueHit hit, Source source, int limit) {
    int commas = 0;
    int from = text.words.subjectFirst() ? hit.after() : hit.end(); // "quotes X as saying that"
    for (int i = from; i < Math.min(limit, from + REACH); i++) {
      if (text.quote(i) >= 0 && text.quote(i) != text.quote(hit.first())) {
        int past = pastName(i);
        if (past < 0) {
          return -1;
        }
        i = past - 1;
        continue;
      }
      boolean relative =
          text.words.hangsArticles()
              && hit.cue().kind() == CueKind.IMPERSONAL
              && text.is(i, RELATIVE)
              && !text.is(i, Grammar.Use.EXPLETIVE);
      if (relative) {
        return -1; // "han sies å være en av dem som ønsker at"
      }
      boolean mark = // "henviser til manden, der er sigtet for at have …"
          text.words.hangsArticles()
              && text.is(i, TO)
              && (commas > 0 || i > hit.after() && isRelated(source, hit))
              && !text.isMark(i - 1, ',')
              && !text.is(i - 1, CONJUNCTION);
      if (text.is(i, THAT) && (isInsideBare(hit, source, i) || isOfObject(hit, i))) {
        return -1; // "said the roads that were closed would open"
      }
      if (text.is(i, THAT) && isThatOfNoun(hit, i)) {
        return -1; // "rejected the allegation that": the noun and its clause are the object
      }
      if (text.is(i, THAT)
          && !mark
          && hit.takes(Takes.THAT)
          && (isConjunction(i, limit) || text.words.hangsArticles() && i == hit.after())
          && (!isNoun(hit) || !text.words.subjectFirst() || marks.belongsTo(hit.end(), i))
          && (!text.words.thatIsRelative() || isContentThat(hit, source, i))) {
        return i + 1;
      }
      if (text.words.thatIsRelative()
          && text.is(i, THAT)
          && !hit.takes(Takes.THAT)
          && i >= hit.after()) {
        return -1; // "no descarta que vuelvan a …"
      }
      boolean question =
          text.is(i, WHETHER)
              && hit.takes(Takes.WHETHER)
              && i <= hit.after() + 8
              && !(text.words.hangsArticles() && isBeforeThat(i))
              && !text.is(i - 1, Grammar.Use.BEFORE_THAT);
      boolean aside = // "said the team, which trains for this, decided"
          text.words.subjectFirst() && text.is(i, RELATIVE) && text.isMark(i - 1, ',');
      if (question
          && !aside
          && !isInsideBare(hit, source, i)
          && !marks.isRelative(i, limit)
          && (!text.is(i, PREPOSITION) || hasFinite(i + 2, Math.min(limit, i + 7)))) {
        return i;
      }
      boolean infinitive =
          text.is(i, TO)
              && hit.takes(Takes.INFINITIVE)
              && marks.isBeforeInfinitive(i, limit)
              && !(text.words.subjectFirst()
                  && (session.startsNumber(i + 1) || commas > 0 && hit.takes(Takes.BARE)));
      if (infinitive && hit.takes(Takes.ADDRESSEE) && !isToldTo(hit, i, limit)) {
        continue; // "told the council he wanted | to leave"
      }
      boolean apart = // "håper det blir mulig | å reise"
          text.words.hangsArticles()
              && hit.cue().kind() == CueKind.THINK
              && hit.takes(Takes.BARE)
              && i > session.subjects.skipForward(hit.after(), limit);
      if (infinitive && i <= hit.after() + 10 && !apart) {
        if (text.words.subjectFirst() && i > hit.after() && isForSomebody(hit)) {
          return hit.after(); // "called for | China to become …"
        }
        if (text.words.infinitiveLast()) {
          return Math.max(hit.after(), source.first() >= hit.end() ? source.end() : 0);
        }
        boolean not = text.words.subjectFirst() && text.is(i - 1, NEGATION) && i > hit.after();
        return text.words.commaClauses() ? infinitiveStart(hit, source, i) : not ? i - 1 : i + 1;
      }
      if (isAnothersClause(i, hit, limit) || isConverb(i) || i > hit.end() && opensOwn(i, hit)) {
        return -1;
      }
      if (text.isMark(i, ':')) {
        return i + 1 < limit
                && hit.takes(Takes.QUOTE)
                && text.quote(i + 1) < 0
                && !text.isDash(i + 1)
            ? i + 1
            : -1;
      }
      boolean clause = text.words.commaClauses() && text.isMark(i, ',') && hit.takes(Takes.BARE);
      if (clause && isMainClause(i + 1, limit)) {
        return -1;
      }
      if (text.isMark(i, ',') && ++commas > COMMAS || text.isMark(i, ';')) {
        return -1;
      }
      boolean another =
          text.words.subjectFirst() && text.is(i - 1, CONJUNCTION) && text.cue(i) != null;
      if (i > hit.end() && (another || verbCue(i).isPresent() && !hit.takes(Takes.INFINITIVE))) {
        return -1;
      }
    }
    return -1;
  }

  /** A clause with its verb stands between the cue and the conjunction, which is its own. */
  private boolean isInsideBare(CueHit hit, Source source, int that) {
    int first = hit.after();
    boolean bare =
        (text.words.subjectFirst() || text.words.hangsArticles() && text.is(that - 1, CONJUNCTION))
            && hit.takes(Takes.BARE)
            && (!hit.takes(Takes.ADDRESSEE) || text.is(that - 1, CONJUNCTION))
            && source.end() <= hit.first()
            && that > first + 2
            && !text.isAny(first, NO_SUBJECT)
            && text.nounStart(that - 1) < 0;
    boolean joined = bare && text.is(that - 1, CONJUNCTION) && text.isMark(that - 2, ',');
    for (int i = first; bare && i < (joined ? that - 2 : that); i++) {
      bare = !text.isMark(i) && !text.is(i, RELATIVE) && text.quote(i) < 0;
    }
    boolean verb = bare && marks.hasVerbEnding(first + 1, that);
    for (int i = first + 1; bare && !verb && i < that - 1; i++) {
      verb = text.is(i, FINITE) && !text.tokens.get(i).norm().startsWith("'"); // no genitive
    }
    return verb && !text.is(that - 1, FINITE); // not "what he said then was that"
  }

  /** "added a button that …": the clause is the object's. */
  private boolean isOfObject(CueHit hit, int that) {
    CueKind kind = hit.cue().kind();
    return text.words.subjectFirst()
        && (kind == CueKind.SAY || kind == CueKind.THINK)
        && !hit.takes(Takes.ADDRESSEE)
        && that > hit.after() + 1
        && text.isArticle(hit.after())
        && !isNounOfSaying(that - 1)
        && !text.is(that - 1, ADVERB);
  }

  private boolean isForSomebody(CueHit hit) {
    return hit.takes(Takes.OBJECT)
        && hit.end() - hit.first() > 1
        && text.is(hit.end() - 1, PREPOSITION)
        && !text.isAny(hit.end() - 1, TOLD); // "called on the council to act"
  }

  /** Right behind a noun of saying that is the verb's own object. */
  private boolean isThatOfNoun(CueHit hit, int that) {
    return text.words.subjectFirst()
        && hit.cue().kind() == CueKind.DENY
        && hit.takes(Takes.OBJECT)
        && that > hit.end()
        && isNounOfSaying(that - 1);
  }

  private boolean isNounOfSaying(int token) {
    Lexicon.Match<List<Cue>> cue = text.cue(token);
    return cue != null && cue.value().stream().anyMatch(c -> c.kind() == CueKind.NOMINAL);
  }

  /** "forsikrer ham om, at": a preposition, no question. */
  private boolean isBeforeThat(int about) {
    return text.is(about + 1, THAT) || text.isMark(about + 1, ',') && text.is(about + 2, THAT);
  }

  /** "X mener mannen løy, mens Y hevder at …": behind the comma another speaks. */
  private boolean isAnothersClause(int comma, CueHit hit, int limit) {
    if (!text.words.hangsArticles()
        || comma <= hit.end()
        || !text.isMark(comma, ',')
        || !text.is(comma + 1, CONJUNCTION)) {
      return false;
    }
    for (int i = comma + 2; i < limit && !text.is(i, THAT) && !text.isMark(i, ':'); i++) {
      if (verbCue(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "…, som han mente": the verb's object stands before it. */
  private boolean isRelated(Source source, CueHit hit) {
    return source.end() <= hit.first() && text.is(source.first() - 1, RELATIVE);
  }

  /** Past a name in marks, such as an outlet that was told; -1 for other words in marks. */
  private int pastName(int open) {
    if (!text.words.freeOrder() || !text.isMark(open)) {
      return -1;
    }
    int end = text.mentionEnd(open + 1);
    if (end < 0 && open + 1 < text.size && text.tokens.get(open + 1).isCapitalized()) {
      end = open + 1;
      while (end < Math.min(text.size - 1, open + OUTLET) && !text.isMark(end)) {
        end++; // an outlet nobody knows: "рассказал «Северным новостям», что"
      }
      end = text.isMark(end + 1, ',') ? end : -1;
    }
    return end > 0 && end < text.size && text.quote(end) == text.quote(open) ? end + 1 : -1;
  }

  /** "affirme avoir vu …", "zegt twee mannen te hebben gezien": no word opens the clause. */
  private Optional<Draft.Part> infinitive(CueHit hit, Source source, int limit) {
    if (hit.takes(Takes.INFINITIVE) && source.isSure() && isBareInfinitive(hit.after(), limit)) {
      return Optional.of(part(hit.after(), limit));
    }
    if (!hit.takes(Takes.THAT) || !source.isSure()) {
      return Optional.empty();
    }
    int first = hit.after();
    while (first < limit && text.isAny(first, SMALL) && !text.is(first, Grammar.Use.INFINITIVE)) {
      first++;
    }
    if (source.first() < hit.first()) {
      int infinitive = pastPlaceTold(first, limit);
      if (text.is(infinitive, Grammar.Use.INFINITIVE)) {
        return Optional.of(part(infinitive, limit));
      }
    }
    for (int i = first; i + 1 < Math.min(limit, first + REACH / 2); i++) {
      if (text.isMark(i) || text.is(i, THAT)) {
        return Optional.empty();
      }
      if (text.is(i, TO) && text.is(i + 1, Grammar.Use.INFINITIVE)) {
        return Optional.of(part(source.first() > hit.first() ? source.end() : hit.after(), limit));
      }
    }
    return Optional.empty();
  }

  /** "a reconnu devant les enquêteurs avoir …": past where or to whom it was said. */
  private int pastPlaceTold(int first, int limit) {
    if (!text.words.sourceComma() || !text.is(first, PREPOSITION)) {
      return first;
    }
    for (int i = first + 1; i < Math.min(limit, first + REACH_VERB); i++) {
      if (text.is(i, Grammar.Use.INFINITIVE)) {
        return i;
      }
      if (text.isMark(i) || text.is(i, THAT) || text.is(i, FINITE) || text.is(i, CONJUNCTION)) {
        return first;
      }
    }
    return first;
  }

  /** "ha prometido desplegar", "niega haber visto": no mark stands before the infinitive. */
  private boolean isBareInfinitive(int from, int limit) {
    int at = from;
    while (at < limit && text.isAny(at, SMALL)) {
      at++;
    }
    return at < limit
        && text.tokens.get(at).isWord()
        && !text.tokens.get(at).isCapitalized()
        && text.nounStart(at) < 0
        && !text.is(at, Grammar.Use.DETERMINER)
        && text.words.infinitiveEndings().stream().anyMatch(text.tokens.get(at).norm()::endsWith);
  }

  /**
   * Where one word is conjunction and relative pronoun: it opens content only if nothing but the
   * subject, adverbs and phrases with a preposition stand between it and the verb, and no
   * preposition or "so" makes it another conjunction ("antes de que", "pour que").
   */
  private boolean isContentThat(CueHit hit, Source source, int that) {
    int last = that - 1;
    boolean mark = text.is(last, TO) && last > hit.after();
    boolean other =
        last >= hit.after()
            && (text.isAny(last, OTHER_THAT)
                || text.is(last, PREPOSITION) && !text.is(last, TO)
                || mark && text.is(last - 1, Grammar.Use.SUBORDINATOR));
    if (other) {
      return false;
    }
    int at = hit.after();
    if (source.first() >= hit.after() && source.first() <= that && source.end() <= that) {
      at = source.end();
    }
    while (at < that && text.isAny(at, SMALL)) {
      at++;
    }
    if (text.is(at, Grammar.Use.DETERMINER) && text.is(at + 1, ADVERB)) {
      at += 2; // "este lunes"
    }
    return at >= that
        || text.isMark(at, ',')
        || text.is(at, PREPOSITION) && !text.is(at, Grammar.Use.DETERMINER); // "des mesures que"
  }

  /** A conjunction, not "that" before a noun at the end. */
  private boolean isConjunction(int token, int limit) {
    return token + 2 < limit && !text.is(token - 1, Grammar.Use.BEFORE_THAT);
  }

  /** The cue of a clause that is a verb there, said or not, no name and no noun. */
  private Optional<CueHit> verbCue(int token) {
    return text.mention(token) < 0 && text.nounStart(token) < 0
        ? session.cues.saidOrNot(token, CLAUSE).filter(hit -> !isNoun(hit))
        : Optional.empty();
  }

  private static boolean isNoun(CueHit hit) {
    return hit.cue().kind() == CueKind.NOMINAL || hit.cue().kind() == CueKind.ACCORDING_TO;
  }

  /** The infinitive's own words stand after the first comma behind cue and subject. */
  private int infinitiveStart(CueHit hit, Source source, int to) {
    int from = Math.max(hit.after(), source.first() >= hit.end() ? source.end() : 0);
    for (int i = from; i < to; i++) {
      if (text.isMark(i, ',')) {
        return i + 1;
      }
    }
    return hit.after();
  }

  /** A clause that no word opens. */
  private Optional<Draft.Part> bare(CueHit hit, Source source, int limit) {
    if (!hit.takes(Takes.BARE)) {
      return Optional.empty();
    }
    return text.words.commaClauses()
        ? afterComma(hit, source, limit)
        : juxtaposed(hit, source, limit);
  }

  /** German: a comma, then a main clause. */
  private Optional<Draft.Part> afterComma(CueHit hit, Source source, int limit) {
    int from = Math.max(hit.end(), source.end() <= limit ? source.end() : 0);
    for (int i = from; i < Math.min(limit, from + 16); i++) {
      if (text.isMark(i, ',') && i + SHORTEST < limit && i >= hit.after() - 1) {
        if (isMainClause(i + 1, limit)
            || isInfinitive(i + 1, limit)
            || hit.takes(Takes.CLAUSE) && hasVerbAfterNoun(i + 1, limit)) {
          return Optional.of(part(i + 1, limit));
        }
      } else if (text.isMark(i)
          && text.quote(i) < 0
          && !text.isMark(i, '(')
          && !text.isMark(i, ')')) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMainClause(int first, int limit) {
    if (text.isAny(first, Grammar.bit(CONJUNCTION) | Grammar.bit(Grammar.Use.SUBORDINATOR))) {
      return false;
    }
    for (int i = first; i < limit && !text.is(i, THAT); i++) {
      if (text.is(i, MOOD) && i > first) {
        return true;
      }
    }
    if (text.is(first, THAT) || text.is(first, WHETHER)) {
      return false;
    }
    boolean relative = text.is(first, RELATIVE);
    return !relative && hasFinite(first + 1, comma(first + 1, Math.min(limit, first + MAIN_VERB)));
  }

  private int comma(int first, int limit) {
    int at = first;
    while (at < limit && !text.isMark(at, ',')) {
      at++;
    }
    return at;
  }

  /** "…, sein Land plane …": a small word of no other use right after a noun is a verb. */
  private boolean hasVerbAfterNoun(int first, int limit) {
    boolean relative = text.is(first, RELATIVE) && !text.is(first + 1, PREPOSITION);
    boolean noun = false;
    for (int i = first; i < Math.min(limit, first + REACH_VERB) && !text.isMark(i); i++) {
      boolean small = text.tokens.get(i).isWord() && !text.tokens.get(i).isCapitalized();
      if (small && noun && !text.isAny(i, ANY_USE)) {
        return !relative || i == first + 2;
      }
      noun = !small || session.phrases.anchor(i).isPronoun();
    }
    return false;
  }

  /** "…, das Land zu verlassen". */
  boolean isInfinitive(int first, int limit) {
    boolean other = text.is(first, RELATIVE) && !text.is(first, Grammar.Use.DETERMINER);
    if (other || text.isAny(first, OTHER_CLAUSE)) {
      return false; // "…, nachdem er nicht mehr zu sehen war", "…, um ihn zu sehen"
    }
    for (int i = first; i < limit && !text.isMark(i, ','); i++) {
      if (text.is(i, TO) && text.quote(i) < 0 && marks.isBeforeInfinitive(i, limit)) {
        return !hasFinite(first, i);
      }
    }
    return false;
  }

  private boolean hasFinite(int first, int limit) {
    for (int i = first; i < limit; i++) {
      if (text.is(i, FINITE) || text.is(i, MOOD)) {
        return true;
      }
    }
    return false;
  }

  /** Scandinavian and English: the clause stands right after the cue. */
  private Optional<Draft.Part> juxtaposed(CueHit hit, Source source, int limit) {
    boolean anyVerb = hit.takes(Takes.CLAUSE);
    boolean finds = // "a study found the dam was safe"; not "he found the door was locked"
        text.words.subjectFirst()
            && hit.cue().kind() == CueKind.REPORT
            && !hit.takes(Takes.QUOTE)
            && !hit.takes(Takes.FINAL);
    if (finds && source.noun() != Noun.Kind.MEDIUM && source.noun() != Noun.Kind.COLLECTIVE) {
      return Optional.empty();
    }
    boolean subjectBefore = anyVerb ? !source.isNone() : isSubject(source);
    boolean within = // "quoted X as saying …"
        text.words.subjectFirst() && hit.particle() > 0 && source.end() <= hit.particle();
    if (!subjectBefore || source.first() >= hit.first() && !within) {
      return Optional.empty();
    }
    if (text.words.hangsArticles()
        && text.is(source.first() - 1, RELATIVE)
        && (text.is(hit.after(), FINITE) || isUnknown(hit.after(), limit))) {
      return related(source, hit.after(), limit); // "fondet, som mange mener er …, …"
    }
    if (text.words.subjectFirst() && isRelated(source, hit) && text.is(hit.after(), FINITE)) {
      return Optional.of(part(hit.after(), limit)); // "which experts believe is a fake"
    }
    int from =
        hit.takes(Takes.ADDRESSEE)
            ? pastAddressee(hit, limit)
            : session.subjects.skipForward(hit.after(), limit);
    boolean pronoun =
        text.is(from + 1, Grammar.Use.DETERMINER) || text.is(from + 1, Grammar.Use.EXPLETIVE);
    if (text.isMark(from, ',') && from + 2 < limit && pronoun && text.is(from + 2, FINITE)) {
      from++; // "mener, det er …"
    }
    if (text.words.subjectFirst() && from > hit.after() && text.is(from - 1, NEGATION)) {
      from--; // "said | no charges were filed"
    }
    if (anyVerb) {
      from = pastPlace(from, limit);
    }
    boolean opens =
        from < limit
            && !text.isMark(from)
            && text.quote(from) < 0
            && (!text.isAny(from, NO_SUBJECT) || anyVerb && isAmount(from));
    boolean clause =
        opens
            && (session.phrases.anchor(from).isPronoun()
                    && (isWord(from + 1, limit) || opensQuoted(from + 1, limit))
                || hasFinite(from + 1, Math.min(limit, from + BARE_REACH))
                || text.words.hangsArticles()
                    && (isSaying(from + 1, limit) || isUnknownVerb(hit.cue().kind(), from, limit))
                || marks.hasVerbEnding(from + 1, Math.min(limit, from + REACH_VERB))
                || anyVerb && mayBeClause(from, limit));
    return clause ? Optional.of(part(from, limit)) : Optional.empty();
  }

  /** "told drivers | to stay away"; what is wholly in marks is word for word. */
  private boolean isToldTo(CueHit hit, int to, int limit) {
    boolean quoted = text.isMark(to + 1) && text.quote(to + 1) >= 0;
    return !quoted && to == pastAddressee(hit, limit);
  }

  /** Past whom it was told: "told reporters | the road …". */
  private int pastAddressee(CueHit hit, int limit) {
    int from = session.subjects.skipForward(hit.after(), limit);
    Source told = session.phrases.at(from, limit);
    int word = text.is(from, Grammar.Use.DETERMINER) ? from + 2 : from + 1;
    int after = told.isPlain() ? word : Math.max(from, told.end());
    for (int i = from + 1; i < after; i++) {
      if (text.is(i, TO) && marks.isBeforeInfinitive(i, limit)) {
        return i; // "told drivers | to stay away"
      }
    }
    int past = session.subjects.skipForward(after, limit);
    boolean day = // "told voters this weekend | he would"
        text.is(past, Grammar.Use.DEMONSTRATIVE) && session.phrases.anchor(past + 2).isPronoun();
    return day ? past + 2 : past;
  }

  /** A small word of no known use, which may be a verb. */
  private boolean isUnknown(int token, int limit) {
    return token < limit
        && text.tokens.get(token).isWord()
        && !text.tokens.get(token).isCapitalized()
        && !text.isAny(token, ANY_USE)
        && text.mention(token) < 0
        && text.nounStart(token) < 0
        && text.cue(token) == null;
  }

  /** Behind a comma before the pronoun: up to the comma that closes the relative clause. */
  private Optional<Draft.Part> related(Source source, int first, int limit) {
    if (!text.isMark(source.first() - 2, ',')) {
      return Optional.empty();
    }
    int end = first;
    while (end < limit && !text.isMark(end, ',')) {
      end++;
    }
    int last = session.trimEnd(first, end);
    return last - first >= SHORTEST ? Optional.of(new Draft.Part(first, last)) : Optional.empty();
  }

  /** "sier klienten nekter …": a verb of saying is the clause's own verb. */
  private boolean isSaying(int from, int limit) {
    long other = NO_SUBJECT | Grammar.bit(THAT);
    for (int i = from; i < Math.min(limit, from + REACH_VERB / 2); i++) {
      if (text.isMark(i) || text.isAny(i, other)) {
        return false;
      }
      if (verbCue(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "mener mannen handlet alene": a word of no known use right behind a noun that is whole. */
  private boolean isUnknownVerb(CueKind kind, int from, int limit) {
    boolean opinion = kind == CueKind.THINK || kind == CueKind.CLAIM;
    boolean whole = false;
    boolean counted = false;
    for (int i = from; opinion && i < Math.min(limit, from + REACH_VERB); i++) {
      boolean name = text.mention(i) >= 0;
      boolean noun = text.nounStart(i) >= 0 && !session.phrases.anchor(i).isPronoun();
      boolean plain = text.tokens.get(i).isWord() && !text.tokens.get(i).isCapitalized();
      boolean unknown = plain && !name && !noun && !text.isAny(i, ANY_USE) && !isWholeCue(i);
      if (unknown && whole) {
        return true;
      }
      boolean determiner = text.isAny(i, DETERMINED);
      boolean phrase = name || noun || unknown || isNumber(i) || determiner;
      if (!phrase || determiner && whole) {
        return false;
      }
      whole =
          name || noun || counted && unknown || text.words.grammar().isDefinite(text.tokens.get(i));
      counted = isNumber(i);
    }
    return false;
  }

  /** A cue without the particle that "holder … fast" needs. */
  private boolean isWholeCue(int token) {
    Lexicon.Match<List<Cue>> cue = text.cue(token);
    return cue != null && cue.value().stream().anyMatch(each -> !each.isSeparable());
  }

  /** A name or known noun, or any noun where its ending shows one. */
  private boolean isSubject(Source source) {
    return source.isSure() || source.isPlain() && text.words.grammar().hasEndings();
  }

  /** Past "on Monday", "in a statement": to where a subject with a verb follows. */
  private int pastPlace(int from, int limit) {
    if (!text.is(from, PREPOSITION) || isAmount(from)) {
      return from;
    }
    for (int i = from + 2; i < Math.min(limit, from + BARE_REACH); i++) {
      if (text.isMark(i) && !text.isMark(i, '.') || text.is(i, THAT)) {
        return from;
      }
      boolean subject =
          session.phrases.anchorEnd(i) >= 0
              || text.isAny(i, Grammar.bit(Grammar.Use.DETERMINER))
              || text.is(i, Grammar.Use.EXPLETIVE);
      boolean governed =
          text.isAny(i - 1, Grammar.bit(PREPOSITION) | DETERMINED) || isObjectOfPlace(from, i);
      boolean pronoun = session.phrases.anchor(i).isPronoun() && isWord(i + 1, limit);
      if (subject && !governed && (pronoun || hasFinite(i + 1, Math.min(limit, i + REACH_VERB)))) {
        return i;
      }
    }
    return from;
  }

  /** "at least 84", "about 30": not a place. */
  /** "in a 4 May | filing": the first noun behind preposition and article. */
  private boolean isObjectOfPlace(int preposition, int noun) {
    boolean open =
        text.words.subjectFirst()
            && text.isArticle(preposition + 1)
            && text.mention(noun) < 0
            && !session.phrases.anchor(noun).isPronoun()
            && !text.isAny(noun, DETERMINED);
    for (int i = preposition + 2; open && i < noun; i++) {
      open = text.nounStart(i) < 0 && text.mention(i) < 0;
    }
    return open;
  }

  private boolean isAmount(int from) {
    return text.is(from, PREPOSITION)
        && (isNumber(from + 1) || !text.isMark(from + 1) && isNumber(from + 2));
  }

  private boolean isNumber(int token) {
    return token < text.size && text.tokens.get(token).isNumber();
  }

  /** "said he “acted in good faith”": the verb is the first of the words quoted. */
  private boolean opensQuoted(int token, int limit) {
    return text.words.subjectFirst()
        && text.isMark(token)
        && text.quote(token) >= 0
        && isWord(token + 1, limit);
  }

  private boolean isWord(int token, int limit) {
    return token < limit && !text.isMark(token) && !text.isAny(token, NO_SUBJECT);
  }

  /** Words enough for a clause, not "goodbye to her friends". */
  private boolean mayBeClause(int from, int limit) {
    int end = from;
    while (end < limit && !text.isMark(end)) {
      end++;
    }
    return end - from >= CLAUSE_WORDS && !text.isAny(from + 1, NO_SUBJECT);
  }

  private Optional<Draft.Part> object(CueHit hit, Source source, int limit) {
    boolean blames = hit.cue().kind() == CueKind.ACCUSE || hit.cue().kind() == CueKind.CRITICIZE;
    boolean somebody =
        source.isSure()
            || hit.cue().isSeparable() && isSubject(source)
            || blames && source.isPlain() && session.subjects.isHeadOfClause(source, hit);
    boolean passive =
        text.words.subjectFirst()
            && hit.cue().kind() != CueKind.NOMINAL
            && session.subjects.isPassive(hit, session.sentenceFirst(hit.first()));
    boolean told = // "lo criticó", "l'a dit", "una denuncia": the object stands before, or a noun
        text.words.sourceComma()
            && hit.cue().kind() != CueKind.ACCUSE
            && !hit.cue().participle() // "ont tous nié …"
            && hit.end() - hit.first() == 1
            && text.is(hit.first() - 1, Grammar.Use.DETERMINER)
            && text.mention(hit.first() - 1) < 0;
    if (!hit.takes(Takes.OBJECT) || !somebody || passive || told) {
      return Optional.empty();
    }
    int from = source.first() >= hit.end() ? source.end() : hit.end();
    from = session.subjects.skipForward(from, limit);
    boolean possessive = // "nié leur implication": a determiner that is an adverb elsewhere
        text.words.sourceComma()
            && from > hit.end()
            && text.is(from - 1, Grammar.Use.DETERMINER)
            && text.is(from - 1, ADVERB);
    from -= possessive ? 1 : 0;
    while (text.words.infinitiveLast()
        && text.is(from, TO)
        && from > hit.end()
        && text.is(from - 1, NEGATION)) {
      from--; // "verweten niet te luisteren"
    }
    boolean near =
        from == hit.end()
            || hit.particle() >= 0 && from == hit.particleFirst()
            || from == hit.particle();
    boolean around = // "tok X avstand fra | …"
        text.words.hangsArticles()
            && source.first() >= hit.end()
            && hit.particle() >= source.end()
            && hit.particle() - source.end() <= 3;
    boolean passed = // not "gir | X skylden for krisen", whose particle is a noun
        !text.words.hangsArticles() || text.is(hit.particle(), PREPOSITION);
    if (hit.particle() >= from && hit.particle() < hit.after() && near && passed) {
      int between = text.words.subjectFirst() ? 0 : text.words.verbBracket() ? 1 : 2;
      from = hit.particle() - from <= between ? hit.after() : from;
    } else if (around && passed) {
      from = hit.after();
    }
    from = pastMedium(from, limit);
    boolean behind = // "expected at noon": when, where or why, not what
        text.is(from, PREPOSITION)
            && !text.is(from, TO)
            && !mayBeGoverned(hit.cue().kind())
            && !session.startsNumber(from)
            && !session.startsNumber(from + 2); // "report at least five dead"
    boolean addressed = // "det avkrefter X overfor VG"
        text.words.hangsArticles()
            && text.is(from, Grammar.Use.VIA)
            && from + 1 < limit
            && text.isOrganization(from + 1);
    boolean place = // "peker på | i boken", "peker på inngangen": where, or what a finger shows
        text.words.hangsArticles()
            && (text.is(from, PREPOSITION)
                    && from > hit.first()
                    && text.is(from - 1, PREPOSITION)
                    && !text.is(from, TO)
                    && !session.startsNumber(from)
                    && !session.startsNumber(from + 1)
                || hit.cue().kind() == CueKind.SAY
                    && hit.cue().isSeparable()
                    && source.isPronoun());
    boolean something =
        !behind
            && !addressed
            && !place
            && from < limit
            && (!text.isMark(from) || text.quote(from) >= 0);
    int stop =
        text.words.freeOrder() && hit.takes(Takes.INFINITIVE)
            ? contrast(from, limit)
            : secondVerb(from, limit);
    Draft.Part found = part(from, reach.end(from, afterQuoted(from, colon(from, stop))));
    boolean closing =
        text.words.verbBracket() && hit.cue().prefix() && hit.particle() < found.end();
    boolean particle = hit.particle() > from && (closing || hit.particle() == found.end() - 1);
    Draft.Part said = particle ? new Draft.Part(found.first(), hit.particle()) : found;
    int last = said.end();
    while (particle && last > said.first() + 1 && text.is(last - 1, NEGATION)) {
      last--; // "schloss neue Gespräche nicht aus"
    }
    return something ? Optional.of(new Draft.Part(said.first(), last)) : Optional.empty();
  }

  /** "dénonce une mascarade et demande la tenue …": the conjunction before what is said besides. */
  private int secondVerb(int from, int limit) {
    boolean ordered = text.words.sourceComma() || text.words.infinitiveLast();
    for (int i = from + 1; ordered && i + 2 < limit; i++) {
      if (text.is(i, THAT) || text.is(i, RELATIVE) || text.is(i, FINITE)) {
        return limit;
      }
      boolean verb =
          text.is(i, CONJUNCTION)
              && text.quote(i) < 0
              && verbCue(i + 1).filter(hit -> hit.takes(Takes.OBJECT)).isPresent()
              && !text.isMark(i + 2)
              && !text.isAny(i + 2, Grammar.bit(CONJUNCTION) | Grammar.bit(RELATIVE));
      if (verb) {
        return i;
      }
    }
    return limit;
  }

  /** "пообещал вернуть деньги, но срока не назвал": the comma before what is another matter. */
  private int contrast(int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (text.isMark(i, ',') && text.quote(i) < 0 && text.is(i + 1, CONTRAST)) {
        return i;
      }
    }
    return limit;
  }

  /** What such a verb takes may stand behind a preposition: "warnte vor", "sprach von". */
  private boolean mayBeGoverned(CueKind kind) {
    return switch (kind) {
      case DENY, AGREE, ACCUSE, CRITICIZE, PROMISE ->
          !text.words.subjectFirst() && !text.words.verbBracket();
      case SAY, THINK, CLAIM, REFUSE, ASK, ORDER, DESCRIBE, IMPERSONAL, NOMINAL, ACCORDING_TO ->
          !text.words.subjectFirst();
      case REPORT, WARN -> !text.words.subjectFirst(); // not "reports from the border"
    };
  }

  /** "houdt het op 400 werknemers": a number soon after the cue, to where another cue stands. */
  private Optional<Draft.Part> amount(CueHit hit, Source source, int limit) {
    if (!hit.takes(Takes.AMOUNT) || !source.isSure()) {
      return Optional.empty();
    }
    int from = Math.max(hit.after(), source.first() >= hit.end() ? source.end() : 0);
    int number = from;
    while (number < Math.min(limit, from + NUMBER_WORDS) && !session.startsNumber(number)) {
      if (text.isMark(number) || text.is(number, THAT)) {
        return Optional.empty();
      }
      number++;
    }
    if (number >= Math.min(limit, from + NUMBER_WORDS)) {
      return Optional.empty();
    }
    int end = number;
    while (end < limit && !(text.is(end, CONJUNCTION) && text.cue(end + 1) != null)) {
      end++;
    }
    return Optional.of(part(from, end));
  }

  /** Past "in een interview met X": where it was said is no part of what was said. */
  private int pastMedium(int from, int limit) {
    int at = from;
    if (!text.is(at, Grammar.Use.CHANNEL)) {
      return from;
    }
    at += text.is(at + 1, Grammar.Use.DETERMINER) ? 2 : 1;
    Source medium = at < limit ? session.phrases.anchor(at) : Source.NONE;
    if (medium.noun() != Noun.Kind.MEDIUM) {
      return from;
    }
    at = medium.end();
    if (text.is(at, PREPOSITION)) {
      int name =
          text.is(at + 1, Grammar.Use.DETERMINER) && text.mention(at + 1) < 0 ? at + 2 : at + 1;
      at = text.mentionEnd(name) > 0 ? text.mentionEnd(name) : at;
    }
    return at < limit ? at : from;
  }

  /**
   * "habló de «una provocación» y convocó …": what was said is in the marks, and ends with them.
   */
  private int afterQuoted(int from, int limit) {
    int quote = from < limit && text.isMark(from) ? text.quote(from) : -1;
    int end = from;
    while (quote >= 0 && end < limit && text.quote(end) == quote) {
      end++;
    }
    return end > from && text.is(end, CONJUNCTION) ? end : limit;
  }

  /** "rejected the claim: «…»": the words after the colon are another matter. */
  private int colon(int first, int limit) {
    for (int i = first; i + 1 < limit; i++) {
      if (text.isMark(i, ':') && text.quote(i + 1) >= 0 && text.quote(first) < 0) {
        return i;
      }
      boolean another = // "put it at 900, while the organisers …"
          text.words.hangsArticles()
              && text.isMark(i, ',')
              && text.is(i + 1, CONJUNCTION)
              && text.is(i + 1, Grammar.Use.SUBORDINATOR);
      if (another) {
        return i;
      }
    }
    return limit;
  }

  /** "…, opplyser politiet, og ni er skadd": the report goes on after who gave it. */
  Optional<Draft.Part> goesOn(int comma, int limit) {
    int joint = comma + 1;
    boolean joined =
        text.isMark(comma, ',')
            && text.is(joint, CONJUNCTION)
            && !isRemark(joint, limit)
            && !saysMore(joint)
            && text.quote(joint) < 0
            && !leadsToCue(joint + 1, limit)
            && hasFinite(joint + 1, limit);
    return joined ? Optional.of(part(joint + 1, limit)) : Optional.empty();
  }

  /** "… og legger til at": a conjunction and a verb of saying whose subject stood before. */
  boolean saysMore(int joint) {
    if (!text.is(joint, CONJUNCTION)) {
      return false;
    }
    int verb = joint + 1;
    while (text.is(verb, ADVERB)) {
      verb++;
    }
    return text.nounStart(verb) < 0
        && session
            .cues
            .at(verb, Set.of(Takes.THAT))
            .filter(cue -> cue.cue().kind() != CueKind.NOMINAL)
            .isPresent();
  }

  /** "…, men tallene er ikke bekreftet": the writer's own word on what was said. */
  private boolean isRemark(int joint, int limit) {
    if (!text.words.hangsArticles() || !text.is(joint, CONTRAST)) {
      return false;
    }
    for (int i = joint + 1; i < limit; i++) {
      if (text.is(i, NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "Legeforeningen sier minst 31": a number and hardly more. */
  private Optional<Draft.Part> number(CueHit hit, Source source, int limit) {
    int end = session.trimEnd(hit.end(), limit);
    boolean fits =
        hit.takes(Takes.BARE)
            && isSubject(source)
            && source.end() <= hit.first()
            && end > hit.end()
            && !(text.words.hangsArticles() && text.is(hit.end(), Grammar.Use.CHANNEL)); // "i 1997"
    boolean number = false;
    for (int i = hit.end(); fits && i < end; i++) {
      fits = i - hit.end() < NUMBER_WORDS && !text.isMark(i) && text.quote(i) < 0;
      number |= text.tokens.get(i).isNumber();
    }
    return fits && number ? Optional.of(new Draft.Part(hit.end(), end)) : Optional.empty();
  }

  /** From a token to the end of what is reported: the sentence, or where another cue takes over. */
  Draft.Part part(int first, int limit) {
    int start = session.trimStart(first, limit);
    int stop = text.words.verbBracket() ? colon(start, limit) : limit;
    return new Draft.Part(start, session.trimEnd(start, end(start, stop)));
  }

  private int end(int first, int limit) {
    boolean second = text.is(first + 1, CONJUNCTION) && first + 2 < limit;
    if (second
        && (isSecondVerb(first + 2)
            || verbCue(first + 2).isPresent() && leadsToCue(first + 2, limit))) {
      return first + 1;
    }
    if (text.isEnd(first + 1) && text.isSpeechDash(first + 2)) {
      return first + 1;
    }
    boolean infinitive =
        (text.words.subjectFirst() || text.words.hangsArticles()) && text.is(first - 1, TO);
    for (int i = first + SHORTEST; i < limit; i++) {
      boolean used = session.isTaken(i) && text.isMark(i - 1, ','); // "…, as X puts it"
      if (text.isMark(i, ';') || text.isEnd(i) && text.isSpeechDash(i + 1) || used) {
        return i;
      }
      boolean joins = text.is(i, CONJUNCTION) && i + 1 < limit;
      if (joins && (isSecondVerb(i + 1) || infinitive && isFiniteCue(i + 1))) {
        return i;
      }
      if (text.isMark(i - 1, ',') && isSayingBesides(pastSmall(i))) {
        return i - 1; // "…, citing the law", "…, adding that", "…, tout en précisant que"
      }
      if (text.isMark(i - 1, ',') && text.quote(i) < 0 && saysOtherwise(i, limit)) {
        return i - 1;
      }
      int joint = text.isMark(i - 1, ',') ? i - 1 : i;
      if (text.is(i, CONJUNCTION) && joint - first >= SHORTEST && isNaming(i + 1)) {
        return joint;
      }
      boolean other =
          text.isMark(i - 1, ',')
              && text.is(i, CONJUNCTION)
              && (leadsToVerdict(i + 1, limit) || leadsToSpeaker(i + 1, limit));
      if (other || text.is(i, CONJUNCTION) && leadsToCue(i + 1, limit)) {
        return text.isMark(i - 1, ',') ? i - 1 : i;
      }
      boolean concession = // "…, though he admitted it was late"
          text.words.subjectFirst() && text.isMark(i - 1, ',') && text.is(i, CONTRAST);
      if (concession && leadsToCue(i + 1, limit)) {
        return i - 1;
      }
    }
    return limit;
  }

  /** "…, защита настаивает, что …": behind the comma another says something. */
  private boolean saysOtherwise(int first, int limit) {
    Source other = text.words.caseForms() ? session.phrases.at(first, limit) : Source.NONE;
    if (!other.isSure() || other.first() != first) {
      return false;
    }
    int verb = session.subjects.skipForward(other.end(), limit);
    return verbCue(verb)
        .filter(hit -> text.isMark(hit.end(), ',') && text.is(hit.end() + 1, THAT))
        .isPresent();
  }

  /** ", while police put the figure at …": another's word on the same matter. */
  private boolean leadsToVerdict(int first, int limit) {
    int at = session.phrases.at(first, limit).end();
    Optional<CueHit> hit = at > first ? session.cues.at(at, VERDICT) : Optional.empty();
    return hit.isPresent() && hit.get().cue().kind() == CueKind.DESCRIBE;
  }

  /** ", mens forsvareren, advokat X, hevder at …": past the words about who speaks next. */
  private boolean leadsToSpeaker(int first, int limit) {
    if (!text.words.hangsArticles()) {
      return false;
    }
    boolean contrast = text.is(first - 1, Grammar.Use.SUBORDINATOR); // "mens fagfolk frykter at"
    Source other = contrast ? session.phrases.at(first, limit) : Source.NONE;
    if (other.isSure() && counts.isVerb(text.tokens, other.end(), limit)) {
      return true; // "mens departementet anslo 5000"
    }
    for (int i = first; contrast && i < limit && !text.isMark(i) && !text.is(i, THAT); i++) {
      Optional<CueHit> cue = verbCue(i);
      if (cue.isPresent()) {
        return opening(cue.get(), Source.NONE, limit) >= 0;
      }
    }
    Source next = session.phrases.at(first, limit);
    int verb = text.isMark(next.end(), ',') ? next.end() + 1 : next.end();
    Optional<CueHit> hit = verbCue(verb);
    if (next.isNone() || hit.isEmpty()) {
      return false;
    }
    return hit.get().cue().kind() == CueKind.DENY // "men hans kontor benekter det"
        || next.isSure() && opening(hit.get(), next, limit) >= 0;
  }

  /** "und fügte hinzu: „…“". */
  private boolean opensQuotation(CueHit hit, int limit) {
    for (int i = hit.end(); i < Math.min(limit, hit.end() + SHORT); i++) {
      if (text.isMark(i, ':')) {
        return text.quote(i + 1) >= 0;
      }
    }
    return false;
  }

  /** "требует наказания, защита настаивает, что": another verb has the conjunction behind it. */
  private boolean opensOwn(int verb, CueHit hit) {
    Optional<CueHit> other =
        text.words.caseForms() && text.is(verb + 2, THAT) && text.isMark(verb + 1, ',')
            ? verbCue(verb)
            : Optional.empty();
    return other.isPresent() && other.get().first() >= hit.after();
  }

  /** "пообещал помочь, подчеркнув, что": behind the comma its own words follow. */
  private boolean isConverb(int token) {
    return text.words.caseForms() && text.isMark(token - 1, ',') && isSayingBesides(token);
  }

  /** Past "tout en" before a participle. */
  private int pastSmall(int token) {
    int at = token;
    while (text.words.sourceComma()
        && at < token + 2
        && text.isAny(at, Grammar.bit(ADVERB) | Grammar.bit(PREPOSITION) | DETERMINED)
        && text.cue(at) == null) {
      at++;
    }
    return at;
  }

  /** Such a participle, right behind a comma or behind "tout en". */
  boolean isBesides(int cue) {
    for (int i = cue; i > cue - 3 && i > 0; i--) {
      if (text.isMark(i - 1, ',')) {
        return pastSmall(i) == cue && isSayingBesides(cue);
      }
    }
    return false;
  }

  /** "saying", "citing": a participle that goes with whoever speaks; "hoping" need not. */
  boolean isSayingBesides(int token) {
    Lexicon.Match<List<Cue>> cue = text.cue(token);
    boolean opens = // "…, affirmant qu'il …", "…, подчеркнув, что …"
        cue != null
            && (text.words.sourceComma() && text.is(cue.end(), THAT)
                || text.words.caseForms()
                    && text.isMark(cue.end(), ',')
                    && text.is(cue.end() + 1, THAT));
    return (text.words.subjectFirst() || opens)
        && cue != null
        && text.nounStart(token) < 0
        && text.quote(token) < 0
        && text.isParticiple(text.words.caseForms() ? cue.end() - 1 : token) // "не исключив"
        && cue.value().stream().anyMatch(each -> isSpeech(each.kind()));
  }

  private static boolean isSpeech(CueKind kind) {
    return switch (kind) {
      case SAY, CLAIM, WARN, ACCUSE, ACCORDING_TO -> true;
      case THINK, REPORT, AGREE, DENY, REFUSE, PROMISE, ORDER, CRITICIZE, ASK, DESCRIBE -> false;
      case IMPERSONAL, NOMINAL -> false;
    };
  }

  /** "fordømte angrepet | og kalte det «feigt»": the speaker's own word for it follows. */
  private boolean isNaming(int verb) {
    return text.words.hangsArticles()
        && text.cue(verb) != null
        && session
            .cues
            .at(verb, Set.of(Takes.QUOTE))
            .filter(hit -> hit.cue().kind() == CueKind.DESCRIBE)
            .isPresent();
  }

  /** "осудила приговор и потребовала освободить": a second cue right after the conjunction. */
  private boolean isSecondVerb(int token) {
    if (text.words.verbBracket()) {
      return text.nounStart(token) < 0
          && session.cues.at(token, ANY_CLAUSE).filter(hit -> !isNoun(hit)).isPresent()
          && !text.isMark(token + 1)
          && !text.isAny(token + 1, VERB_GROUP);
    }
    return text.words.freeOrder()
        && text.mention(token) < 0
        && session
            .cues
            .at(token, Collections.singleton(Takes.OBJECT))
            .filter(hit -> hit.takes(Takes.BODY) || hit.takes(Takes.INFINITIVE))
            .isPresent();
  }

  /** "vowed to veto the bill | and blamed X": no infinitive, so that it is the speaker's. */
  private boolean isFiniteCue(int token) {
    return text.mention(token) < 0
        && text.nounStart(token) < 0
        && (text.words.hangsArticles()
            ? text.is(token, FINITE)
            : text.words.grammar().fits(text.tokens.get(token).norm(), FINITE))
        && session.cues.at(token, ANY_CLAUSE).filter(hit -> !isNoun(hit)).isPresent();
  }

  /** "og tilføjer at …", "while Y said that …": a cue of its own soon after the conjunction. */
  private boolean leadsToCue(int first, int limit) {
    boolean pair = text.is(first, THAT) && text.is(first - 1, Grammar.Use.SUBORDINATOR);
    int at = pair ? first + 1 : first; // "mientras que X sostiene que"
    while (at < Math.min(limit, first + 8)) {
      Optional<CueHit> cue = text.quote(at) < 0 ? verbCue(at) : Optional.empty();
      if (cue.isPresent()) {
        CueHit hit = cue.get();
        return opening(hit, Source.NONE, limit) >= 0
            || opensQuotation(hit, limit)
            || !text.words.commaClauses()
                && hit.takes(Takes.BARE)
                && hasFinite(hit.end(), Math.min(limit, hit.end() + BARE_REACH));
      }
      if (text.isMark(at) && text.mention(at) < 0 || text.is(at, THAT)) {
        return false;
      }
      boolean phrase =
          text.isAny(
                  at,
                  Grammar.bit(ADVERB) | Grammar.bit(NEGATION) | Grammar.bit(Grammar.Use.DETERMINER))
              || text.mention(at) >= 0
              || text.nounStart(at) >= 0
              || text.words.grammar().isDefinite(text.tokens.get(at))
              || text.is(at, Grammar.Use.AUXILIARY);
      if (!phrase) {
        return false;
      }
      at++;
    }
    return false;
  }
}
