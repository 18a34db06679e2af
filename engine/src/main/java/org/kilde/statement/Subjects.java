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

/** Finds whose cue it is: the phrase before it, or after it where the verb stands first. */
final class Subjects {
  private static final int REACH = 40;
  private static final int SKIPPED = 8;
  private static final int NAME = 7; // tokens of a name in marks
  private static final int PLAIN = 6;
  private static final int LONG =
      14; // tokens of a subject of plain words, if it opens the sentence
  private static final int ADDRESSEE = 14; // tokens between a cue and its subject
  private static final int CLAUSE =
      Grammar.bit(AUXILIARY)
          | Grammar.bit(Grammar.Use.FINITE)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(SUBORDINATOR);
  private static final int SKIP =
      Grammar.bit(AUXILIARY) | Grammar.bit(ADVERB) | Grammar.bit(NEGATION) | Grammar.bit(PASSIVE);

  private static final int NO_NOUN =
      Grammar.bit(PREPOSITION)
          | Grammar.bit(CONJUNCTION)
          | Grammar.bit(SUBORDINATOR)
          | Grammar.bit(THAT)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(Grammar.Use.DETERMINER)
          | Grammar.bit(Grammar.Use.DEMONSTRATIVE)
          | Grammar.bit(Grammar.Use.FINITE);
  private static final int VERB = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(AUXILIARY);

  private final Reading text;
  private final NounPhrases phrases;
  private final VerbBracket bracket;
  private final FreeOrder free;

  Subjects(Reading text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.free = new FreeOrder(text, phrases);
    this.bracket = new VerbBracket(text, this);
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
    Source doer = agent(hit.end(), reach);
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
    return document(back, hit.first());
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
    Source left = free.withoutChannel(left(hit.first(), from));
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
    Source right = right(hit.end(), parted ? hit.particle() : limit);
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
        && isUnknownName(before)) {
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
      if (text.is(i, AUXILIARY) && !isAnchorAt(i)) {
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
        && isUnknownName(before)
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
            || isUnknownName(left.first()));
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
    int start = zoneStart(from, hit.first());
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
      if (startsAnchor(i) && !pronoun && !isGoverned(i, first)) {
        return phrases.at(phraseStart(i, first + 1), limit);
      }
      if (startsAnchor(i)) {
        i = phrases.anchorEnd(i) - 1;
      }
    }
    return Source.NONE;
  }

  /** "se alertó": an empty subject right before the verb, where a comma parts sources. */
  private boolean isNobody(int verb) {
    return text.words.sourceComma()
        && text.is(verb - 1, Grammar.Use.EXPLETIVE)
        && !isAnchorAt(verb - 1);
  }

  /** "qui a rejeté": a relative that is the subject itself and no conjunction too. */
  private boolean isSubjectRelative(int verb) {
    int at = verb - 1;
    while (at > 0 && isSkipped(at) && !text.is(at, RELATIVE)) {
      at--;
    }
    boolean parts = text.words.sourceComma() || text.words.hangsArticles() && !isAnchorAt(at);
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
    String verb = text.tokens.get(at).norm();
    boolean plural = text.words.pluralEndings().stream().anyMatch(verb::endsWith);
    return mayStandAlone && !plural && text.mention(at) < 0
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
          return found;
        }
      }
      if (text.is(i, THAT) || text.isMark(i, ':') || text.isMark(i, ';')) {
        break;
      }
    }
    return Source.NONE;
  }

  private boolean isBody(Source found) {
    return found.isSure()
        && found.head() - found.first() <= 2 // not "в ходе заседания районного штаба"
        && (found.noun() == Noun.Kind.COLLECTIVE
            || found.noun() == Noun.Kind.MEDIUM
            || text.isOrganization(found.head()));
  }

  /** Nothing but a few words without a subject stand between a body and its cue. */
  private boolean reaches(int end, int cue) {
    int words = 0;
    for (int i = end; i < cue; i++) {
      words += text.isAny(i, SKIP) ? 0 : 1;
      if (text.isMark(i) || text.mention(i) >= 0 || text.noun(i) != null || words > 4) {
        return false;
      }
    }
    return true;
  }

  /** True if a passive stands before the cue, so that its subject is no speaker. */
  boolean isPassive(CueHit hit, int from) {
    if (text.words.verbBracket() && bracket.isPassive(hit, from)) {
      return true;
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

  /** The phrase before a cue, not before {@code from}. */
  Source left(int cue, int from) {
    int end = cue;
    int skipped = 0;
    while (end > from && skipped < SKIPPED && isSkipped(end - 1)) {
      end--;
      skipped++;
    }
    if (end == from) {
      return Source.NONE;
    }
    boolean empty =
        text.words.hangsArticles()
            && text.is(end - 1, Grammar.Use.EXPLETIVE)
            && !text.is(end - 1, RELATIVE);
    if (empty) {
      return Source.NONE; // "er det varslet at"
    }
    if (text.is(end - 1, CONJUNCTION)) {
      Source head = head(from, end - 1);
      Source named = head.isNone() ? first(from, end - 1) : head;
      return named.isNone() && text.words.verbBracket() ? bracket.opening(from, end - 1) : named;
    }
    if (text.is(end - 1, RELATIVE) && !isAnchorAt(end - 1)) {
      Source meant = antecedent(from, end - 1);
      return text.words.subjectFirst() ? whole(meant, from) : meant;
    }
    Source enclosing = enclosing(from, end);
    if (!enclosing.isNone()) {
      return enclosing;
    }
    Source described = described(from, end);
    if (!described.isNone()) {
      return described;
    }
    int start = zoneStart(from, end);
    Source sure = nearest(start, end);
    if (sure.head() >= 0) {
      return sure;
    }
    if (start > from && isRelativeClause(start - 1)) {
      return antecedent(from, start - 1);
    }
    Source plain = plain(Math.max(start, from), end);
    return plain.isNone() && text.words.subjectFirst() ? behindComma(start, end) : plain;
  }

  /** "In its letter, dated 4 May, the consortium argues": the phrase right before the verb. */
  private Source behindComma(int start, int end) {
    int comma = end - 1;
    while (comma > start && end - comma <= PLAIN && !text.isMark(comma, ',')) {
      comma--;
    }
    return text.isMark(comma, ',') && text.is(comma + 1, Grammar.Use.DETERMINER)
        ? plain(comma + 1, end)
        : Source.NONE;
  }

  /**
   * ", som", ", der": the clause that it opens has its subject within, or in what stands before.
   */
  private boolean isRelativeClause(int token) {
    return text.is(token, RELATIVE) && text.isMark(token - 1, ',') && !isAnchorAt(token);
  }

  /** "X, who was there, said": the phrase that opens the clause, a relative clause behind it. */
  private Source enclosing(int from, int end) {
    if (!text.isMark(end - 1, ',')) {
      return Source.NONE;
    }
    int open = from;
    while (open < end - 1 && !text.isMark(open, ',')) {
      boolean verb = text.isAny(open, VERB) || text.words.verbBracket() && isSmallCue(open);
      if (verb && !isAnchorAt(open) || text.isMark(open, ':')) {
        return Source.NONE;
      }
      open++;
    }
    boolean participle =
        text.words.subjectFirst()
            && !text.tokens.get(Math.min(open + 1, end)).isCapitalized()
            && phrases.anchorEnd(open + 1) < 0
            && !text.isAny(open + 1, ~0 ^ Grammar.bit(PREPOSITION)); // "X, speaking in Leeds, said"
    boolean relative =
        text.is(open + 1, RELATIVE) || text.words.caseForms() && text.is(open + 2, RELATIVE);
    if (open == end - 1 || !relative && !participle) {
      return Source.NONE;
    }
    Source named = whole(first(from, open), from);
    return named.isNone() ? plain(from, open) : named;
  }

  private boolean isSmallCue(int token) {
    return text.cue(token) != null && !text.tokens.get(token).isCapitalized();
  }

  /** "X, an agency of the state, said": a name, then words about it between commas. */
  private Source described(int from, int end) {
    if (!text.words.sourceComma() || !text.isMark(end - 1, ',')) {
      return Source.NONE;
    }
    int open = end - 2;
    while (open > from && !text.isMark(open, ',')) {
      boolean other =
          text.isMark(open)
              || text.isPerson(open)
              || text.isAny(open, VERB | Grammar.bit(THAT)) && !isAnchorAt(open)
              || text.cue(open) != null && !isAnchorAt(open);
      if (other) {
        return Source.NONE;
      }
      open--;
    }
    int name = open - 1;
    while (name > from && text.mention(name) >= 0 && text.mention(name) == text.mention(name - 1)) {
      name--;
    }
    boolean described =
        open > from
            && name >= from
            && text.mention(name) >= 0
            && text.is(open + 1, Grammar.Use.DETERMINER)
            && !isGoverned(name, from);
    return described ? new Source(name, open, name, null) : Source.NONE;
  }

  private boolean isSkipped(int token) {
    return text.isAny(token, SKIP) && !isAnchorAt(token);
  }

  private boolean isAnchorAt(int token) {
    return text.mention(token) >= 0 || text.nounStart(token) >= 0;
  }

  /** Where the clause before {@code end} begins. */
  int zoneStart(int from, int end) {
    int floor = Math.max(from, end - REACH);
    int at = end;
    boolean comma = false; // a relative clause before one is over
    while (at > floor) {
      int before = at - 1;
      comma |= text.isMark(before, ',');
      boolean wall =
          text.is(before, THAT) && !isAnchorAt(before)
              || text.isMark(before, ':') && text.mention(before) < 0 && !isGenitiveMark(before)
              || text.isMark(before, ';')
              || text.is(before, CONJUNCTION) && text.isMark(before - 1, ',')
              || text.words.hangsArticles()
                  && text.is(before, Grammar.Use.WHETHER)
                  && text.isMark(before - 1, ',') // "…, hvor flere lande sagde"
              || !comma && isRelativeClause(before)
              || text.is(before, SUBORDINATOR);
      if (wall) {
        break;
      }
      at--;
    }
    return at;
  }

  /** The colon of "USA:s", close to the words on both sides. */
  private boolean isGenitiveMark(int token) {
    return text.words.hangsArticles()
        && text.isMark(token, ':')
        && token > 0
        && token + 1 < text.size
        && text.tokens.get(token - 1).end() == text.tokens.get(token).start()
        && text.tokens.get(token).end() == text.tokens.get(token + 1).start();
  }

  /** The nearest name or noun that no preposition governs; a person it stands in apposition to. */
  private Source nearest(int start, int end) {
    Source best = Source.NONE;
    for (int i = end - 1; i >= start; i--) {
      if (text.isMark(i, ')')) {
        i = bracketStart(i, start);
        continue;
      }
      if (!startsAnchor(i)) {
        if (best.isNone() && text.mention(i) < 0 && !mayStandBetween(i, end)) {
          return best;
        }
        continue;
      }
      Source anchor = phrases.anchor(i);
      if (isGoverned(i, start) || phrases.isGenitive(i, anchor.end())) {
        continue;
      }
      if (best.isNone() && text.is(i, Grammar.Use.OBLIQUE) && text.noun(i) != null) {
        if (text.is(i - 1, RELATIVE)) {
          return best; // "een vriend die hem vertelt dat …"
        }
        continue;
      }
      if (best.isNone() && (free.isOblique(i) || free.isObliqueName(i))) {
        continue;
      }
      if (best.isNone()) {
        boolean pronoun = anchor.noun() != null && anchor.noun().isPronoun();
        if (pronoun && text.isMark(i - 1, ',') && text.isMark(anchor.end(), ',')) {
          continue; // "le groupe, lui, …"
        }
        if (pronoun) {
          boolean article = isDeterminer(i, end); // "de tre partiene", not "de"
          return article ? new Source(i, end, -1, null) : anchor;
        }
        best = new Source(phraseStart(i, start), ownEnd(anchor, end), i, anchor.noun());
        if (text.isPerson(i)) {
          int noun = i > start ? text.nounStart(i - 1) : -1;
          return noun >= start && free.isOfSomebody(noun, i)
              ? new Source(phraseStart(noun, start), end, noun, phrases.anchor(noun).noun())
              : best;
        }
        int head = free.headOf(i, start);
        Source named = named(phraseStart(head, start), start, end);
        if (!named.isNone()) {
          return named;
        }
        if (head < i && !isGoverned(head, start)) {
          return new Source(phraseStart(head, start), end, head, phrases.anchor(head).noun());
        }
        Source holder = holder(i, start, end);
        if (!holder.isNone()) {
          return holder;
        }
      } else if (text.isPerson(i) && text.isMark(anchor.end(), ',')) {
        return new Source(i, end, i, null);
      }
    }
    return best;
  }

  /** "Осман Варда, начальник штаба, признал": whose the office between commas is. */
  private Source named(int office, int start, int end) {
    boolean inside =
        text.words.caseForms()
            && office - 2 >= start
            && text.isMark(end - 1, ',')
            && text.isMark(office - 1, ',')
            && text.isPerson(office - 2);
    if (!inside) {
      return Source.NONE;
    }
    int name = office - 2;
    while (name > start && text.mention(name - 1) == text.mention(office - 2)) {
      name--;
    }
    return isGoverned(name, start) || free.isObliqueName(name)
        ? Source.NONE
        : new Source(name, office - 1, name, null);
  }

  /** Where the words of a phrase end before a verb or a quotation: "de media hadden eerder …". */
  private int ownEnd(Source anchor, int end) {
    int at = pastOwnMarks(anchor.end(), end);
    while (at < end
        && text.quote(at) < 0
        && (!text.isAny(at, VERB) || isAnchorAt(at))
        && !opensRelative(at)) {
      at++;
    }
    return at;
  }

  /** "партия «Свет»": past the name in marks right behind a noun. */
  private int pastOwnMarks(int open, int end) {
    int at = open;
    while (text.words.caseForms()
        && text.isMark(open, '«')
        && at < Math.min(end, open + NAME + 1)
        && text.quote(at) == text.quote(open)) {
      at++;
    }
    return at - open <= NAME ? at : open;
  }

  /** ", имя которого", ", який": where word order is free, a comma and a relative clause. */
  private boolean opensRelative(int comma) {
    return text.words.caseForms()
        && text.isMark(comma, ',')
        && comma + 1 < text.size
        && (text.is(comma + 1, RELATIVE)
            || text.is(comma + 2, RELATIVE)
            || text.words.grammar().isParticiple(text.tokens.get(comma + 1).norm()));
  }

  /** "источник РБК", "президент Украины": the role, not the body or country after it. */
  private Source holder(int name, int start, int end) {
    int noun = name > start && text.mention(name) >= 0 ? text.nounStart(name - 1) : -1;
    if (noun < start || text.isMark(name - 1)) {
      return Source.NONE;
    }
    Source holder = phrases.anchor(noun);
    boolean person = holder.noun() == Noun.Kind.ROLE || holder.noun() == Noun.Kind.ANONYMOUS;
    return person && !text.words.capitalNouns() && !isGoverned(noun, start)
        ? new Source(phraseStart(noun, start), end, noun, holder.noun())
        : Source.NONE;
  }

  /** A pronoun that belongs to the noun after it. */
  private boolean isDeterminer(int token, int end) {
    return text.is(token, Grammar.Use.DETERMINER)
        && token + 1 < end
        && text.words.grammar().hasEndings()
        && !text.isMark(token + 1)
        && !isSkipped(token + 1)
        && !text.is(token + 1, PREPOSITION)
        && end - token <= PLAIN;
  }

  /** Where "det russiske …", "Putins …", "flere …" before a noun begins. */
  private int phraseStart(int anchor, int start) {
    int first = anchor;
    for (int i = anchor - 1; i >= Math.max(start, anchor - 4); i--) {
      if (isGenitiveMark(i)) {
        i = phrases.firstOf(i - 1); // "USA:s president"
        first = i;
        continue;
      }
      boolean genitive = text.mention(i) >= 0 && (isGenitiveBefore(i) || isBodyOfRole(i, anchor));
      boolean stops =
          text.isMark(i)
              || text.words.verbBracket() && text.isAny(i, VERB | Grammar.bit(Grammar.Use.MOOD))
              || text.cue(i) != null
              || text.words.hangsArticles()
                  && text.is(i, Grammar.Use.AS)
                  && i == text.sentence(i).firstToken() // "Som | rapporten viser"
              || text.mention(i) >= 0 && !genitive
              || text.words.subjectFirst()
                  && text.isAny(i, Grammar.bit(Grammar.Use.WHETHER) | Grammar.bit(RELATIVE))
              || text.isAny(
                  i,
                  SKIP
                      | Grammar.bit(PREPOSITION)
                      | Grammar.bit(CONJUNCTION)
                      | Grammar.bit(THAT)
                      | Grammar.bit(Grammar.Use.SUBORDINATOR));
      if (stops && !text.is(i, Grammar.Use.DETERMINER)) {
        break;
      }
      first = i;
      if (text.is(i, Grammar.Use.DETERMINER)) {
        break;
      }
    }
    boolean fronted = // "в своём блоге губернатор", "при этом соседи"
        text.words.caseForms()
            && text.is(first - 1, PREPOSITION)
            && (free.isNominative(anchor) || text.is(first, Grammar.Use.DEMONSTRATIVE));
    return fronted ? anchor : first;
  }

  /** "a UN official": the name right before a role. */
  private boolean isBodyOfRole(int name, int role) {
    boolean next = name + 1 == role || text.mention(name) == text.mention(name + 1);
    return text.words.subjectFirst()
        && next
        && !text.isPerson(name)
        && text.mention(role) < 0
        && phrases.anchor(role).noun() == Noun.Kind.ROLE;
  }

  private int bracketStart(int close, int start) {
    int at = close;
    while (at > start && !text.isMark(at, '(')) {
      at--;
    }
    return at;
  }

  /** Marks of an apposition, words of a phrase; not another clause. */
  private boolean mayStandBetween(int token, int end) {
    if (text.isMark(token)) {
      return text.isMark(token, ',')
          || text.isMark(token, ')')
          || text.isMark(token, '(')
          || text.quote(token) >= 0
          || end - token > 1 && text.isDash(token);
    }
    return true;
  }

  private boolean startsAnchor(int token) {
    return text.mentionEnd(token) > 0 || text.noun(token) != null;
  }

  /**
   * True if a preposition stands before a name, with nothing between but its title and adjectives.
   */
  boolean isGoverned(int token, int start) {
    if (free.isNominative(token)) {
      return false;
    }
    Noun.Kind noun = phrases.anchor(token).noun();
    if (noun != null && noun.isPronoun()) {
      return text.is(token - 1, PREPOSITION);
    }
    if (text.words.capitalNouns() && isGenitiveAttribute(token, start)) {
      return true;
    }
    int steps = 0;
    int from = token > start && isOpenMark(token - 1) ? token - 2 : token - 1;
    for (int i = from; i >= start && steps < 5; i--, steps++) {
      if (text.is(i, PREPOSITION)) {
        return !isAside(i, token);
      }
      if (phrases.isTitleDot(i) && i > start) {
        i--;
        continue;
      }
      boolean body = text.words.freeOrder() && text.mention(i) >= 0 && !text.isPerson(i);
      if (text.isMark(i) || text.mention(i) >= 0 && !isGenitiveBefore(i) && !body) {
        return false;
      }
      if (body) {
        continue; // "в комментарии Forbes Ukraine"
      }
      boolean title = isTitle(i);
      if (steps == 0
          && i > start
          && !title
          && text.words.sourceComma()
          && isTitle(i - 1)
          && isPlainWord(i)) {
        continue; // "del líder talibán X"
      }
      if (title && text.nounStart(i) < i && text.nounStart(i) >= start) {
        i = text.nounStart(i); // "minister van Defensie X": the preposition is the title's own
        continue;
      }
      if (text.words.capitalNouns() && steps > 0 && !title && text.tokens.get(i).isCapitalized()) {
        return false; // another noun: its preposition is its own
      }
      boolean modifier = text.is(i, Grammar.Use.DETERMINER) || steps > 0 || isAdjective(i);
      if (!title && !modifier) {
        return false;
      }
    }
    return false;
  }

  /** "при этом соседи": the preposition has its pronoun and governs no more. */
  private boolean isAside(int preposition, int token) {
    return text.words.caseForms()
        && text.is(preposition + 1, Grammar.Use.DEMONSTRATIVE)
        && preposition + 2 == token
        && !free.isOblique(token);
  }

  private boolean isPlainWord(int token) {
    return text.tokens.get(token).isWord()
        && !text.tokens.get(token).isCapitalized()
        && text.cue(token) == null
        && !text.isAny(token, ~0);
  }

  /** A mark that opens a name: "в эфире телеканала «Дождь»". */
  private boolean isOpenMark(int token) {
    return text.isMark(token, '«') || text.isMark(token, '„') || text.isMark(token, '"');
  }

  /** German: "ein Sprecher der Polizei": a determiner between two nouns. */
  private boolean isGenitiveAttribute(int token, int start) {
    int at = token - 1;
    while (at > start
        && at > token - 4
        && isAdjective(at)
        && !text.is(at, Grammar.Use.DETERMINER)) {
      at--;
    }
    return at > start
        && text.is(at, Grammar.Use.DETERMINER)
        && text.tokens.get(at - 1).isCapitalized()
        && !text.isMark(at - 1)
        && !text.is(at - 1, PREPOSITION);
  }

  private boolean isTitle(int token) {
    int start = text.nounStart(token);
    Noun.Kind kind = start < 0 ? null : phrases.anchor(start).noun();
    return kind == Noun.Kind.ROLE || kind == Noun.Kind.MEDIUM;
  }

  private boolean isGenitiveBefore(int token) {
    int start = token;
    while (start > 0 && text.mention(start - 1) == text.mention(token)) {
      start--;
    }
    return phrases.isGenitive(start, token + 1);
  }

  private boolean isAdjective(int token) {
    boolean place = // "rundt heile Sognefjorden"
        text.words.hangsArticles() && text.isPlace(token + 1) && !text.isAny(token, ~0);
    return (text.nounStart(token + 1) >= 0 || place)
        && !text.tokens.get(token).isCapitalized()
        && !text.isAny(token, SKIP | Grammar.bit(Grammar.Use.FINITE))
        && text.cue(token) == null;
  }

  /** In "Dukken truer X og siger": a noun with its article that stands first, before the verb. */
  private Source head(int from, int end) {
    int at = from;
    while (at < end && text.isMark(at)) {
      at++;
    }
    boolean noun =
        at + 1 < end
            && at == text.sentence(at).firstToken()
            && !startsAnchor(at)
            && !startsAnchor(at + 1)
            && (text.words.grammar().isDefinite(text.tokens.get(at)) || isUnknownName(at))
            && !text.isAny(at, SKIP | NO_NOUN)
            && !text.isAny(at + 1, NO_NOUN & ~Grammar.bit(Grammar.Use.FINITE));
    return noun ? new Source(at, at + 1, -1, null) : Source.NONE;
  }

  /** "Oskarsson lovade inget, men sade": a word of no known use with a verb right behind it. */
  private boolean isUnknownName(int token) {
    return text.words.hangsArticles()
        && text.tokens.get(token).isCapitalized()
        && !text.isAny(token, ~0)
        && text.cue(token) == null
        && text.nounStart(token) < 0
        && (text.cue(token + 1) != null || text.is(token + 1, Grammar.Use.FINITE));
  }

  /** With its determiner and adjectives. */
  Source whole(Source source, int from) {
    return source.isNone()
        ? source
        : new Source(phraseStart(source.first(), from), source.end(), source.head(), source.noun());
  }

  /** In "X kom og sagde": the first phrase of the sentence that can be a subject. */
  Source first(int from, int end) {
    for (int i = from; i < end; i++) {
      if (startsAnchor(i)) {
        Source anchor = phrases.anchor(i);
        if (!isGoverned(i, from) && !phrases.isGenitive(i, anchor.end())) {
          int named = text.mentionEnd(anchor.end());
          boolean kindOf = anchor.noun() != null && !anchor.noun().isPronoun();
          return kindOf && named > 0
              ? new Source(i, named, anchor.end(), null) // "l'agence Frontex"
              : new Source(i, anchor.end(), i, anchor.noun());
        }
      }
    }
    return Source.NONE;
  }

  /** Whom a relative pronoun means. */
  Source antecedent(int from, int relative) {
    int end = text.isMark(relative - 1, ',') ? relative - 1 : relative;
    int start = zoneStart(from, end);
    Source near = Source.NONE;
    boolean unknown = // "siterer en offiser som sier": no noun that the pack knows
        text.words.hangsArticles()
            && text.cue(relative + 1) != null
            && end - 2 >= start
            && !isAnchorAt(end - 1)
            && text.tokens.get(end - 1).isWord()
            && !text.isAny(end - 1, ~0)
            && text.is(end - 2, Grammar.Use.DETERMINER)
            && !text.is(end - 2, Grammar.Use.DEMONSTRATIVE);
    if (unknown) {
      return new Source(end - 2, end, -1, null);
    }
    for (int i = end - 1; i >= start; i--) {
      if (startsAnchor(i)) {
        Source anchor = phrases.anchor(i);
        boolean person = // "released by the minister Ann Smith who said …"
            text.words.subjectFirst() && text.isPerson(i) && anchor.end() == end;
        if (person || !isGoverned(i, start)) {
          int head = text.words.sourceComma() ? phraseStart(i, start) : i;
          return new Source(head, anchor.end(), i, anchor.noun());
        }
        boolean close = anchor.end() == end && !text.isPlace(i);
        if (near.isNone() && (close || !text.words.sourceComma())) {
          near = new Source(i, anchor.end(), i, anchor.noun());
          if (text.words.hangsArticles() && anchor.end() == end && text.is(i - 1, AGENT)) {
            return near; // "tatt av soldater som sier"
          }
        }
      }
    }
    return near;
  }

  /** "the boy's grandmother": not the verb. */
  private boolean isOwning(int token, int end) {
    return text.words.subjectFirst()
        && text.tokens.get(token).norm().equals("'s")
        && token + 1 < end
        && !text.isAny(token + 1, SKIP | NO_NOUN);
  }

  /** Where word order is free: an article and at most three words, with no phrase inside. */
  private boolean isShortSubject(int first, int end) {
    if (!text.is(first, Grammar.Use.DETERMINER)
        || text.isAny(first, Grammar.bit(PREPOSITION) | Grammar.bit(RELATIVE))
        || end - first > 4
        || first > 0 && !text.isMark(first - 1)) {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      if (text.isAny(
          i,
          Grammar.bit(PREPOSITION)
              | Grammar.bit(RELATIVE)
              | Grammar.bit(THAT)
              | Grammar.bit(SUBORDINATOR)
              | Grammar.bit(Grammar.Use.DETERMINER))) {
        return false;
      }
    }
    return true;
  }

  /** "A family in the suburbs of Leeds said": where the subject stands first, it may be long. */
  private boolean opensWithArticle(int first) {
    return text.words.subjectFirst()
        && text.is(first, Grammar.Use.DETERMINER)
        && first == text.sentence(first).firstToken();
  }

  /** A short phrase of other words at the head of the clause: "Kvinnen", "Der Angeklagte". */
  private Source plain(int start, int end) {
    int first = start;
    while (first < end && text.isMark(first)) {
      first++;
    }
    boolean alone = end - first == 1 && text.is(first, Grammar.Use.DETERMINER);
    boolean fits =
        end > first
            && end - first <= (opensWithArticle(first) ? LONG : PLAIN)
            && !alone
            && phrases.isNominal(first, end)
            && !(text.words.subjectFirst() && text.is(first, Grammar.Use.WHETHER))
            && !free.startsOblique(first)
            && (!text.words.sourceComma() || isShortSubject(first, end));
    fits &= // "that night said"
        !text.words.subjectFirst() || end - first > 1 || !text.is(first - 1, THAT);
    int from = end - first > 1 && text.is(first, Grammar.Use.DETERMINER) ? first + 1 : first;
    for (int i = from; fits && i < end; i++) {
      fits =
          (!text.isMark(i) || text.isMark(i, '&') && text.words.subjectFirst() && i > first)
              && text.cue(i) == null
              && !text.is(i, Grammar.Use.TO)
              && (isOwning(i, end)
                  || !text.isAny(
                      i, SKIP | Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(CONJUNCTION)))
              && !(i == first && text.is(i, PREPOSITION))
              && !text.is(i, Grammar.Use.DEMONSTRATIVE)
              && !text.is(i, Grammar.Use.EXPLETIVE);
    }
    return fits ? new Source(first, end, -1, null) : Source.NONE;
  }
}
