package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AGENT;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PASSIVE;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.PhraseEdges.SKIP;
import static org.kilde.statement.PhraseEdges.SKIPPED;

/** Finds whose cue it is: the phrase before it, or after it where the verb stands first. */
final class Subjects {
  private static final int REACH = 40;
  private static final int ADDRESSEE = 14; // tokens between a cue and its subject
  private static final long CLAUSE =
      Grammar.bit(AUXILIARY)
          | Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(SUBORDINATOR);

  final PhraseEdges edges;
  final SubjectBefore before;
  private final Reading text;
  private final NounPhrases phrases;
  private final VerbBracket bracket;
  final FreeOrder free;

  Subjects(Reading text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.free = new FreeOrder(text, phrases);
    this.edges = new PhraseEdges(text, phrases, free);
    this.bracket = new VerbBracket(text, this);
    this.before = new SubjectBefore(text, phrases, edges, bracket, free);
  }

  /** "The witness, a neighbour of X, said": the phrase that the words between commas are about. */
  private Source pastApposition(Source found, CueHit hit, int from) {
    int comma = found.first() - 1;
    boolean apposition =
        (text.words.verbBracket() || text.words.infinitiveLast() || text.words.subjectFirst())
            && !found.isName()
            && found.end() <= hit.first()
            && text.isMark(hit.first() - 1, ',')
            && text.isMark(comma, ',')
            && text.words.grammar().isIndefinite(text.tokens.get(found.first()).norm());
    if (!apposition) {
      return found;
    }
    int first = from;
    while (first < comma && text.isMark(first)) {
      first++;
    }
    Source whole = phrases.at(first, comma);
    return whole.end() == comma && text.is(first, Grammar.Use.DETERMINER) ? whole : found;
  }

  /** Whose words a cue brings: its subject; of a passive its doer; else the document named. */
  Source speaker(CueHit hit, int from, int limit) {
    boolean passive = isPassive(hit, from);
    Source quoted = hit.takes(Takes.QUOTED) ? quoted(hit, passive, from, limit) : Source.NONE;
    if (quoted.isSure() || !quoted.isNone() && text.words.subjectFirst()) {
      return quoted;
    }
    if (!passive && hit.cue().kind() != CueKind.IMPERSONAL) {
      return around(hit, from, limit);
    }
    int reach = Math.min(limit, hit.end() + 10);
    boolean hearsay = text.words.subjectFirst() && hit.takes(Takes.INFINITIVE);
    if (hearsay && !hit.takes(Takes.THAT)) {
      return hearsay(hit, reach); // "is believed by police to have …"
    }
    Source doer = agent(hit.end(), reach);
    if (doer.isNone() && !passive) {
      doer = place(hit, limit);
    }
    if (doer.isNone()) {
      doer = agent(Math.max(from, hit.first() - 14), hit.first());
    }
    if (doer.isNone() && !passive) {
      doer = document(hit.end(), reach);
    }
    if (doer.isNone() && !passive) {
      doer = capital(hit);
    }
    if (!doer.isNone() || passive && !text.words.verbBracket()) {
      return doer;
    }
    int back = text.words.verbBracket() ? from : Math.max(from, hit.first() - 14);
    Source paper = document(back, hit.first());
    return paper.isNone() ? paperBefore(hit) : paper;
  }

  /** Who is named between an impersonal verb and its infinitive; nobody else says so. */
  private Source hearsay(CueHit hit, int limit) {
    int to = hit.end();
    while (to < limit && !text.is(to, Grammar.Use.TO)) {
      to++;
    }
    return agent(hit.end(), to);
  }

  /** "X wird zitiert", "Die Zeitung zitiert X". */
  private Source quoted(CueHit hit, boolean passive, int from, int limit) {
    if (text.words.subjectFirst() && hit.particle() > hit.end()) {
      Source named = phrases.at(hit.end(), hit.particle());
      return passive || named.isNone() ? around(hit, from, limit) : named; // "quotes X as saying"
    }
    Source subject = around(hit, from, limit);
    return passive || subject.isNone()
        ? subject
        : right(subject.first() > hit.first() ? subject.end() : hit.end(), limit);
  }

  /** "in dem Bericht heißt es": the report, study or letter that says so. */
  Source document(int from, int limit) {
    if (!text.words.verbBracket() && !text.words.hangsArticles() && !text.words.caseForms()) {
      return Source.NONE;
    }
    for (int i = from; i < limit; i++) {
      if (text.is(i, Grammar.Use.CHANNEL)) {
        Source found = phrases.at(i + 1, limit);
        if (found.noun() == Noun.Kind.MEDIUM || found.isName() && isAfterMedium(found)) {
          return found;
        }
      }
      if (text.is(i, THAT) || text.isMark(i)) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }

  /** "I Moskva heter det …": a capital that stands for its government. */
  private Source capital(CueHit hit) {
    int first = text.sentence(hit.first()).firstToken();
    int place = first + 1;
    boolean speaks =
        text.words.hangsArticles()
            && text.is(first, Grammar.Use.CHANNEL)
            && text.isPlace(place)
            && text.mentionEnd(place) == hit.first();
    return speaks ? phrases.anchor(place) : Source.NONE;
  }

  /** "… en rapport fra X. Der heter det at …": the paper that the sentence before tells of. */
  private Source paperBefore(CueHit hit) {
    int first = text.sentence(hit.first()).firstToken();
    boolean there = first + 1 == hit.first() && text.is(first, ADVERB) && first > 0;
    if (!text.words.hangsArticles()
        || !there
        || text.sentence(first - 1).block() != text.sentence(first).block()) {
      return Source.NONE;
    }
    for (int i = text.sentence(first - 1).firstToken(); i < first; i++) {
      if (text.mention(i) < 0 && phrases.anchor(i).noun() == Noun.Kind.MEDIUM) {
        int start = text.is(i - 1, Grammar.Use.DETERMINER) ? i - 1 : i;
        return phrases.at(start, first);
      }
    }
    return Source.NONE;
  }

  /** "Det opplyses fra sykehuset at …": a noun with its article right behind, of no known kind. */
  private Source place(CueHit hit, int limit) {
    boolean from = text.words.hangsArticles() && text.is(hit.end(), AGENT);
    Source found = from ? phrases.at(hit.end() + 1, limit) : Source.NONE;
    boolean whole =
        found.isPlain()
            && found.end() == found.first() + 1
            && text.words.grammar().isDefinite(text.tokens.get(found.first()));
    return whole ? found : Source.NONE;
  }

  private boolean isAfterMedium(Source name) {
    int noun = text.nounStart(name.head() - 1);
    return noun >= 0 && phrases.anchor(noun).noun() == Noun.Kind.MEDIUM;
  }

  /** The subject in a main clause with its cue inside: before the cue, else after it. */
  Source around(CueHit hit, int from, int limit) {
    return pastApposition(besideVerb(hit, from, limit), hit, from);
  }

  private Source besideVerb(CueHit hit, int from, int limit) {
    Source clitic = text.clitic(hit.first());
    if (!clitic.isNone()) {
      return clitic;
    }
    if (isNobody(hit.first())) {
      return Source.NONE;
    }
    if (text.words.verbBracket() || text.words.infinitiveLast() && bracket.isParted(hit, from)) {
      return bracket.subject(hit, from, limit);
    }
    if (text.words.hangsArticles() && opensWithPlace(hit, from) && !isSplitPerfect(hit, from)) {
      Source inverted = right(hit.end(), limit);
      if (inverted.isSure() && inverted.first() == hit.end()) {
        return inverted; // "I programmet, som X sendte, sa Y at …"
      }
    }
    Source opening = openingBody(hit, from);
    if (!opening.isNone()) {
      return opening;
    }
    Source left = free.withoutChannel(before.left(hit.first(), from));
    boolean related = left.isNone() || text.words.hangsArticles();
    if (text.hasSubjectBefore(hit) || related && isSubjectRelative(hit.first())) {
      return left;
    }
    if (left.isSure() || left.isWriter() || text.words.subjectFirst() && !left.isNone()) {
      return left;
    }
    if (left.isPlain() && isHeadOfClause(left, hit)) {
      return left; // "Juntaen advarte mandag demonstrantene om at"
    }
    if (isPerfect(hit) && !right(hit.end(), limit).isWriter() || isThisOrders(hit)) {
      return left;
    }
    Source told = bodyPastOutlet(hit, limit);
    if (!told.isNone()) {
      return told;
    }
    boolean parted = hit.particle() > hit.end(); // "legger X til": it stands between
    if (hit.takes(Takes.ADDRESSEE)) {
      return left; // "told the court": who stands behind was told
    }
    Source right = right(hit.end(), parted ? hit.particleFirst() : limit);
    if (isEmpty(right, hit)) {
      return left;
    }
    if (right.isSure() && isObject(right, hit)) {
      return new Source(hit.first() - 1, hit.first(), -1, null);
    }
    if (right.isSure() || right.isWriter()) {
      return right;
    }
    Source body = hit.takes(Takes.BODY) ? body(hit, from, limit) : Source.NONE;
    if (!body.isNone()) {
      return body;
    }
    boolean unknown = left.isNone() && right.isNone() && text.words.hangsArticles();
    int before = hit.first() - 1;
    boolean reports = // not "Nasjonalt sier 50 prosent at"
        text.isAny(hit.end(), Grammar.bit(THAT) | Grammar.bit(Grammar.Use.VIA));
    if (unknown
        && reports
        && before >= 0
        && before == text.sentence(before).firstToken()
        && edges.isUnknownName(before)) {
      return new Source(before, hit.first(), -1, null); // "Skov sier at"
    }
    return left.isNone() ? right : left;
  }

  /** "har kritisert Y": behind auxiliary and participle no subject stands. */
  private boolean isPerfect(CueHit hit) {
    int at = hit.first() - 1;
    while (at > 0
        && hit.first() - at < SKIPPED
        && text.isAny(at, Grammar.bit(ADVERB) | Grammar.bit(NEGATION))
        && !text.is(at, AUXILIARY)) {
      at--;
    }
    return text.words.hangsArticles() && text.is(at, AUXILIARY);
  }

  /** "I fjor hadde X kritisert Y": the subject stands between auxiliary and participle. */
  private boolean isSplitPerfect(CueHit hit, int from) {
    for (int i = hit.first() - 1; i >= from && !text.isMark(i); i--) {
      if (text.is(i, AUXILIARY) && !edges.isAnchorAt(i)) {
        Source subject = phrases.at(i + 1, hit.first());
        return subject.isSure() && reachesCue(subject.end(), hit.first());
      }
    }
    return false;
  }

  /** "Alt dette krever en plan": what it takes, not who asks for it. */
  private boolean isThisOrders(CueHit hit) {
    return text.words.hangsArticles()
        && hit.cue().kind() == CueKind.ORDER
        && hit.takes(Takes.OBJECT)
        && text.is(hit.first() - 1, Grammar.Use.DEMONSTRATIVE);
  }

  /** "undrer det meg at", "og kalte det «…»": nobody; the verb may share a subject before. */
  private boolean isEmpty(Source right, CueHit hit) {
    boolean shared = text.is(hit.first() - 1, CONJUNCTION) && hit.cue().kind() != CueKind.DESCRIBE;
    return text.words.hangsArticles()
        && right.isPlain()
        && !shared
        && text.is(right.first(), Grammar.Use.EXPLETIVE)
        && right.end() - right.first() <= 2
        && (right.end() - right.first() == 1
            || !text.words.grammar().isDefinite(text.tokens.get(right.end() - 1)));
  }

  /** Nothing but auxiliaries and adverbs stands between a subject and its cue. */
  private boolean reachesCue(int end, int cue) {
    for (int i = end; i < cue; i++) {
      if (!text.isAny(i, SKIP)) {
        return false;
      }
    }
    return true;
  }

  /** "Amnesty anklager regjeringen for …": an unknown name opens, and no object is left behind. */
  private boolean isObject(Source right, CueHit hit) {
    int before = hit.first() - 1;
    int after = right.end();
    return hit.takes(Takes.OBJECT)
        && before >= 0
        && before == text.sentence(hit.first()).firstToken()
        && edges.isUnknownName(before)
        && (after >= text.sentence(before).endToken()
            || text.isMark(after)
            || text.is(after, PREPOSITION));
  }

  /** A noun with its article that opens the sentence, right before the verb. */
  boolean isHeadOfClause(Source left, CueHit hit) {
    return text.words.hangsArticles()
        && left.first() == text.sentence(hit.first()).firstToken()
        && reachesCue(left.end(), hit.first())
        && left.end() - left.first() == 1
        && (text.words.grammar().isDefinite(text.tokens.get(left.first()))
            || edges.isUnknownName(left.first()));
  }

  /** The clause begins with a preposition, so that its subject stands behind the verb. */
  private boolean opensWithPlace(CueHit hit, int from) {
    int head = text.sentence(hit.first()).firstToken();
    boolean clause = // "På spørsmål om X vil gå, svarer Y"
        text.isMark(hit.first() - 1, ',')
            && head >= from
            && text.isAny(head, Grammar.bit(PREPOSITION) | Grammar.bit(SUBORDINATOR));
    if (clause) {
      return true;
    }
    int start = edges.zoneStart(from, hit.first());
    boolean as = head >= from && start == head && text.is(head, Grammar.Use.AS);
    return start + 1 < hit.first()
        && (text.is(start, PREPOSITION) || as) // "Som talsmand for … siger X"
        && !text.is(start, THAT);
  }

  /**
   * The subject behind those who were told: "raconte à l'AFP Jean Petit", "dijo a EFE el alcalde".
   */
  Source pastAddressee(int from, int limit) {
    int first = skipForward(from, limit);
    if (!text.is(first, PREPOSITION)) {
      return Source.NONE;
    }
    for (int i = first + 1; i < Math.min(limit, first + ADDRESSEE); i++) {
      if (text.isMark(i) || text.is(i, THAT) || text.isAny(i, CLAUSE)) {
        return Source.NONE;
      }
      Noun.Kind noun = phrases.anchor(i).noun();
      boolean pronoun = noun != null && noun.isPronoun();
      boolean subject =
          text.is(i, Grammar.Use.DETERMINER)
              && i > first + 1
              && !text.isAny(i, Grammar.bit(PREPOSITION))
              && !text.isAny(i - 1, Grammar.bit(PREPOSITION) | Grammar.bit(Grammar.Use.DETERMINER));
      if (subject) {
        return phrases.at(i, limit);
      }
      if (edges.startsAnchor(i) && !pronoun && !edges.isGoverned(i, first)) {
        return phrases.at(edges.phraseStart(i, first + 1), limit);
      }
      if (edges.startsAnchor(i)) {
        i = phrases.anchorEnd(i) - 1;
      }
    }
    return Source.NONE;
  }

  /** "se alertó": an empty subject right before the verb, where a comma parts sources. */
  private boolean isNobody(int verb) {
    return text.words.sourceComma()
        && text.is(verb - 1, Grammar.Use.EXPLETIVE)
        && !edges.isAnchorAt(verb - 1);
  }

  /** "qui a rejeté": a relative that is the subject itself and no conjunction too. */
  private boolean isSubjectRelative(int verb) {
    int at = verb - 1;
    while (at > 0 && edges.isSkipped(at) && !text.is(at, RELATIVE)) {
      at--;
    }
    boolean parts = text.words.sourceComma() || text.words.hangsArticles() && !edges.isAnchorAt(at);
    return parts && text.is(at, RELATIVE) && !text.is(at, THAT);
  }

  /** The phrase after a cue and its particle, past whom it was told. */
  Source behind(CueHit cue, int limit) {
    int stop = cue.particle() > cue.end() ? cue.particle() : limit;
    Source source = right(cue.end(), stop);
    if (source.isNone()) {
      source = pastAddressee(cue.after(), limit);
    }
    return source.isNone() && cue.particle() == cue.end() ? right(cue.after(), limit) : source;
  }

  /** The ending of a verb that needs no subject: "añadió"; none for plural forms. */
  Source implied(CueHit cue, int at) {
    return cue.cue().participle() ? Source.NONE : impliedBy(cue, at);
  }

  /** As {@link #implied}; the verb at a token may be the auxiliary of a participle: "ha dicho". */
  Source impliedBy(CueHit cue, int at) {
    boolean mayStandAlone =
        text.words.impliedSubjects()
            && !text.hasSubjectBefore(cue)
            && !isNobody(at)
            && switch (cue.cue().kind()) {
              case IMPERSONAL, NOMINAL, ACCORDING_TO -> false;
              case SAY,
                  THINK,
                  CLAIM,
                  REPORT,
                  AGREE,
                  DENY,
                  REFUSE,
                  PROMISE,
                  ORDER,
                  WARN,
                  ACCUSE,
                  CRITICIZE,
                  ASK,
                  DESCRIBE ->
                  true;
            };
    return mayStandAlone && text.mention(at) < 0
        ? new Source(at, at + 1, at, Noun.Kind.IMPLIED)
        : Source.NONE;
  }

  /** The phrase after a cue, past adverbs. */
  Source right(int from, int limit) {
    int at = free.pastChannel(skipForward(from, limit), limit);
    int past = free.pastOutlet(at, limit);
    int first = free.pastAddressee(past > at && text.is(past, Grammar.Use.BODY) ? at : past, limit);
    boolean told = text.words.freeOrder() && text.is(first, Grammar.Use.VIA); // "изданию «X»"
    Source found = first < limit && !told ? phrases.at(first, limit) : Source.NONE;
    boolean oblique = found.head() >= 0 ? free.isOblique(found.head()) : free.startsOblique(first);
    return !found.isNone() && oblique ? Source.NONE : free.withoutChannel(found);
  }

  /** "сообщили ТАСС в полиции": the body, not the outlet that was told. */
  Source bodyPastOutlet(CueHit hit, int limit) {
    if (!hit.takes(Takes.BODY)) {
      return Source.NONE;
    }
    int at = skipForward(hit.end(), limit);
    int past = free.pastOutlet(at, limit);
    Source found =
        past > at && text.is(past, Grammar.Use.BODY) ? phrases.at(past + 1, limit) : Source.NONE;
    return isBody(found) ? found : Source.NONE;
  }

  /** "В компании X агентству «Y» рассказали": a body opens the clause, the outlet was told. */
  private Source openingBody(CueHit hit, int from) {
    int first = from;
    while (first < hit.first() && text.isMark(first)) {
      first++;
    }
    Source body =
        hit.takes(Takes.BODY) && text.words.caseForms() && text.is(first, Grammar.Use.BODY)
            ? phrases.at(first + 1, hit.first())
            : Source.NONE;
    for (int i = first + 1; !body.isNone() && i < hit.first(); i++) {
      boolean name = // "В правительстве области «Вестнику»"
          text.isMark(i, '«') && i > phrases.anchorEnd(body.head());
      if ((name || text.is(i, Grammar.Use.VIA)) && i > body.head()) {
        Source whole = withOwner(phrases.at(first + 1, i), i);
        return isBody(whole) && free.pastTold(i, hit.first()) == hit.first() ? whole : Source.NONE;
      }
    }
    return Source.NONE;
  }

  int skipForward(int from, int limit) {
    int at = from;
    while (at < limit && at < from + SKIPPED) {
      int next = skipOne(at, limit);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** An adverb or auxiliary; a date made of them: "18 июля", "в четверг". */
  private int skipOne(int at, int limit) {
    if (phrases.anchorEnd(at) >= 0) {
      return at;
    }
    if (text.isAny(at, SKIP) && !isPossessive(at, limit)) {
      return at + 1;
    }
    boolean day = // "informó este jueves el portal", "a dit ce mardi le préfet"
        text.words.sourceComma()
            && text.is(at, Grammar.Use.DETERMINER)
            && text.is(at + 1, ADVERB)
            && at + 2 < limit
            && (text.is(at + 2, Grammar.Use.DETERMINER) || text.mentionEnd(at + 2) > 0);
    if (day) {
      return at + 2;
    }
    boolean date =
        text.words.freeOrder()
            && at + 1 < limit
            && (text.tokens.get(at).isNumber() || text.is(at, PREPOSITION))
            && text.is(at + 1, ADVERB)
            && phrases.anchorEnd(at + 1) < 0;
    boolean comma = // "в среду, 4 июня,"
        text.words.freeOrder()
            && text.isMark(at, ',')
            && at + 2 < text.size
            && text.tokens.get(at + 1).isNumber()
            && text.is(at + 2, ADVERB);
    if (comma) {
      return text.isMark(at + 3, ',') ? at + 4 : at + 3;
    }
    return date ? at + 2 : at;
  }

  /** Dutch "zijn aanhouding": an auxiliary that is a determiner too, before no verb. */
  private boolean isPossessive(int at, int limit) {
    return text.is(at, AUXILIARY)
        && text.is(at, Grammar.Use.DETERMINER)
        && at + 1 < limit
        && !text.isMark(at + 1)
        && !text.isAny(at + 1, SKIP | Grammar.bit(Grammar.Use.FINITE))
        && text.cue(at + 1) == null;
  }

  /** The body in which it was said: "в МВД сообщили", "сообщили в полиции". */
  Source body(CueHit hit, int from, int limit) {
    int right = skipForward(hit.end(), limit);
    if (text.words.sourceComma()
        && text.is(right, Grammar.Use.VIA)
        && text.mentionEnd(right + 1) > 0) {
      right = text.mentionEnd(right + 1); // "explicaron a EFE desde la compañía"
    }
    if (text.is(right, Grammar.Use.BODY)) {
      Source found = phrases.at(right + 1, limit);
      if (isBody(found)) {
        return found;
      }
    }
    for (int i = hit.first() - 1; i >= Math.max(from, hit.first() - REACH); i--) {
      if (text.is(i, Grammar.Use.BODY)) {
        Source found = phrases.at(i + 1, hit.first());
        if (isBody(found) && reaches(found.end(), hit.first())) {
          return withOwner(found, hit.first());
        }
      }
      if (text.is(i, THAT) || text.isMark(i, ':') || text.isMark(i, ';')) {
        break;
      }
    }
    return Source.NONE;
  }

  private static final long ABOUT_PLACE =
      Grammar.bit(Grammar.Use.RELATIVE) | Grammar.bit(Grammar.Use.WHETHER);

  private boolean isBody(Source found) {
    return found.isSure()
        && found.head() - found.first() <= 2 // not "в ходе заседания районного штаба"
        && (found.noun() == Noun.Kind.COLLECTIVE
            || found.noun() == Noun.Kind.MEDIUM
            || text.isOrganization(found.head()));
  }

  /**
   * Nothing but a few words without a subject stand between a body and its cue, or a clause about
   * the body: "В больнице, куда его привезли, сообщили".
   */
  private boolean reaches(int end, int cue) {
    int words = 0;
    int from = end;
    if (text.isMark(end, ',') && text.isAny(end + 1, ABOUT_PLACE)) {
      from = end + 1;
      while (from < cue && !text.isMark(from) && text.cue(from) == null) {
        from++;
      }
      from += text.isMark(from, ',') ? 1 : 0;
    }
    for (int i = from; i < cue; i++) {
      words += text.isAny(i, SKIP) ? 0 : 1;
      if (text.isMark(i) || text.mention(i) >= 0 || text.noun(i) != null || words > 4) {
        return false;
      }
    }
    return true;
  }

  /** "В администрации района не исключают": one or two plain words say whose the body is. */
  private Source withOwner(Source body, int cue) {
    int end = cue;
    while (end > body.end() && text.isAny(end - 1, SKIP)) {
      end--;
    }
    boolean owned = text.words.caseForms() && body.head() >= 0 && end - body.end() <= 2;
    for (int i = body.end(); owned && i < end; i++) {
      owned =
          text.tokens.get(i).isWord()
              && !text.isAny(i, ~0L)
              && !free.startsOblique(i)
              && text.cue(i) == null;
    }
    return owned ? new Source(body.first(), end, body.head(), body.noun()) : body;
  }

  /** True if a passive stands before the cue, so that its subject is no speaker. */
  boolean isPassive(CueHit hit, int from) {
    if (text.words.verbBracket() && bracket.isPassive(hit, from)) {
      return true;
    }
    if (text.words.subjectFirst() && text.isParticiple(hit.first())) {
      return false; // "is saying that"
    }
    for (int i = hit.first() - 1; i >= Math.max(from, hit.first() - SKIPPED); i--) {
      if (text.is(i, PASSIVE)) {
        return true;
      }
      if (!text.isAny(i, SKIP)) {
        return false;
      }
    }
    return false;
  }

  /** The doer of a passive between two places: "af X", "by X", "fra X". */
  Source agent(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (text.is(i, AGENT)) {
        Source found = phrases.at(i + 1, limit);
        if (found.isSure()) {
          return found;
        }
      }
      if (text.is(i, THAT) || text.isMark(i, ':')) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }
}
