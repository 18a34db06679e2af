package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AGENT;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.PhraseEdges.SKIP;
import static org.kilde.statement.PhraseEdges.SKIPPED;
import static org.kilde.statement.PhraseEdges.VERB;

/** The subject that stands before its verb, and whom a relative pronoun means. */
final class SubjectBefore {
  private static final int PLAIN = 6;
  private static final int JOINED = 8; // tokens of the first of two subjects
  private static final int LONG =
      14; // tokens of a subject of plain words, if it opens the sentence
  private static final long NO_NOUN =
      Grammar.bit(PREPOSITION)
          | Grammar.bit(CONJUNCTION)
          | Grammar.bit(SUBORDINATOR)
          | Grammar.bit(THAT)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(Grammar.Use.DETERMINER)
          | Grammar.bit(Grammar.Use.DEMONSTRATIVE)
          | Grammar.bit(Grammar.Use.FINITE);

  private static final int WHO = 16; // tokens from "who" to the verb behind its clause
  private static final long PLACE = // what a preposition may be besides: "from", "with", "on"
      Grammar.bit(AGENT) | Grammar.bit(Grammar.Use.VIA) | Grammar.bit(Grammar.Use.CHANNEL);

  private final Reading text;
  private final NounPhrases phrases;
  private final PhraseEdges edges;
  private final VerbBracket bracket;
  private final FreeOrder free;

  SubjectBefore(
      Reading text, NounPhrases phrases, PhraseEdges edges, VerbBracket bracket, FreeOrder free) {
    this.text = text;
    this.phrases = phrases;
    this.edges = edges;
    this.bracket = bracket;
    this.free = free;
  }

  /** The phrase before a cue, not before {@code from}. */
  Source left(int cue, int from) {
    int end = cue;
    int skipped = 0;
    while (end > from && skipped < SKIPPED && edges.isSkipped(end - 1)) {
      end--;
      skipped++;
    }
    boolean aside = // "His party, though, expects"
        text.words.subjectFirst()
            && end - 3 > from
            && text.isMark(end - 1, ',')
            && text.is(end - 2, Grammar.Use.CONTRAST)
            && text.isMark(end - 3, ',');
    end -= aside ? 3 : 0;
    if (end - 1 > from && isShortened(end - 1)) {
      end--;
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
    if (text.is(end - 1, RELATIVE) && !edges.isAnchorAt(end - 1)) {
      Source meant = antecedent(from, end - 1);
      return text.words.subjectFirst() ? edges.whole(meant, from) : meant;
    }
    Source body = bodyOfThey(end - 1, from);
    if (!body.isNone()) {
      return body;
    }
    if (isInRelative(end - 1, from)) {
      return new Source(end - 1, end, -1, null);
    }
    Source whoDid = headOfRelative(from, end);
    if (!whoDid.isNone()) {
      return whoDid;
    }
    if (isBodyWithClause(from, end)) {
      return Source.NONE;
    }
    Source enclosing = enclosing(from, end);
    if (!enclosing.isNone()) {
      return enclosing;
    }
    Source described = described(from, end);
    if (!described.isNone()) {
      return described;
    }
    int start = edges.zoneStart(from, end);
    Source sure = nearest(start, end);
    if (sure.head() >= 0) {
      return sure;
    }
    if (start > from && edges.isRelativeClause(start - 1)) {
      return antecedent(from, start - 1);
    }
    Source plain = plain(Math.max(start, from), end);
    return plain.isNone() && text.words.subjectFirst() ? behindComma(start, end) : plain;
  }

  /** "In the ministry they | said": the body, whose people have no other name. */
  private Source bodyOfThey(int pronoun, int from) {
    int first = pronoun > from ? text.sentence(pronoun).firstToken() : pronoun;
    boolean in =
        text.words.subjectFirst()
            && first >= from
            && first < pronoun
            && text.is(first, Grammar.Use.CHANNEL)
            && phrases.anchor(pronoun).noun() == Noun.Kind.THEY;
    Source found = in ? phrases.at(first + 1, pronoun) : Source.NONE;
    return found.noun() == Noun.Kind.COLLECTIVE && found.end() == pronoun ? found : Source.NONE;
  }

  /** ", which engineers | say", ", som ingeniørene | mener": one word of no known kind. */
  private boolean isInRelative(int word, int from) {
    boolean languages = text.words.subjectFirst() || text.words.hangsArticles();
    return languages
        && word - 2 > from
        && text.is(word - 1, RELATIVE)
        && text.isMark(word - 2, ',')
        && !edges.isAnchorAt(word)
        && text.tokens.get(word).isWord()
        && !text.tokens.get(word).isCapitalized()
        && !text.isAny(word, ~0L)
        && text.cue(word) == null
        && (text.words.subjectFirst() || text.words.grammar().isDefinite(text.tokens.get(word)));
  }

  /** "the U.N. | said", "Norvolt Corp. | said": the full stop belongs to the name before it. */
  private boolean isShortened(int token) {
    return text.words.subjectFirst()
        && text.isMark(token, '.')
        && text.tokens.get(token - 1).isCapitalized()
        && text.tokens.get(token - 1).end() == text.tokens.get(token).start();
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

  /** "X, who was there, said": the phrase that opens the clause, a relative clause behind it. */
  private Source enclosing(int from, int end) {
    if (!text.isMark(end - 1, ',')) {
      return Source.NONE;
    }
    int open = from;
    while (open < end - 1 && !text.isMark(open, ',')) {
      boolean verb = text.isAny(open, VERB) || text.words.verbBracket() && isSmallCue(open);
      if (verb && !edges.isAnchorAt(open) || text.isMark(open, ':')) {
        return Source.NONE;
      }
      open++;
    }
    boolean participle =
        text.words.subjectFirst()
            && !text.tokens.get(Math.min(open + 1, end)).isCapitalized()
            && phrases.anchorEnd(open + 1) < 0
            && !text.isAny(
                open + 1, ~(PLACE | Grammar.bit(PREPOSITION))); // "X, speaking in Leeds, said"
    boolean relative =
        text.is(open + 1, RELATIVE)
            || text.words.caseForms()
                && (text.is(open + 2, RELATIVE)
                    || text.words.grammar().isParticiple(text.tokens.get(open + 1).norm()));
    if (open == end - 1 || !relative && !participle) {
      return Source.NONE;
    }
    if (text.words.caseForms() && open > from && text.isPerson(open - 1)) {
      int name = phrases.firstOf(open - 1); // "Министр труда X, выступающий …, сказал"
      if (name >= from && !edges.isGoverned(name, from) && !free.isObliqueName(name)) {
        return new Source(name, open, name, null);
      }
    }
    Source named = edges.whole(first(from, open), from);
    Source full = text.words.caseForms() ? phrases.at(named.first(), open) : Source.NONE;
    if (!named.isNone() && full.head() == named.head() && full.end() == open) {
      return full; // "Источник в правительстве, пожелавший остаться неназванным, сказал"
    }
    return named.isNone() ? plain(from, open) : named;
  }

  /** "A worker who saw the girls after their release said": the relative clause has its verb. */
  private Source headOfRelative(int from, int end) {
    boolean verb = false;
    for (int i = end - 1; i > from && text.words.subjectFirst() && end - i <= WHO; i--) {
      if (text.isMark(i) || text.is(i, THAT) || text.is(i, CONJUNCTION)) {
        return Source.NONE;
      }
      if (text.is(i, RELATIVE) && !edges.isAnchorAt(i)) {
        boolean whose = text.is(i + 1, Grammar.Use.DETERMINER) || edges.isAnchorAt(i + 1);
        Source head = verb && !whose ? antecedent(from, i) : Source.NONE;
        return head.end() == i ? edges.whole(head, from) : Source.NONE;
      }
      if (text.cue(i) != null && !edges.isAnchorAt(i)) {
        return Source.NONE;
      }
      verb |= !edges.isAnchorAt(i) && isVerb(i);
    }
    return Source.NONE;
  }

  private boolean isVerb(int token) {
    return text.isAny(token, VERB)
        || text.words.grammar().fits(text.tokens.get(token).norm(), Grammar.Use.FINITE);
  }

  /** "В школе, где учится мальчик, сообщили": the noun of the clause between does not speak. */
  private boolean isBodyWithClause(int from, int end) {
    if (!text.words.caseForms() || !text.isMark(end - 1, ',') || !text.is(from, Grammar.Use.BODY)) {
      return false;
    }
    int open = from + 1;
    while (open < end - 1 && !text.isMark(open) && text.cue(open) == null) {
      open++;
    }
    return text.isMark(open, ',')
        && open < end - 1
        && text.isAny(open + 1, Grammar.bit(RELATIVE) | Grammar.bit(Grammar.Use.WHETHER));
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
              || text.isAny(open, VERB | Grammar.bit(THAT)) && !edges.isAnchorAt(open)
              || text.cue(open) != null && !edges.isAnchorAt(open);
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
            && !edges.isGoverned(name, from);
    return described ? new Source(name, open, name, null) : Source.NONE;
  }

  /** The nearest name or noun that no preposition governs; a person it stands in apposition to. */
  private Source nearest(int start, int end) {
    Source best = Source.NONE;
    for (int i = end - 1; i >= start; i--) {
      if (text.isMark(i, ')')) {
        i = bracketStart(i, start);
        continue;
      }
      if (!edges.startsAnchor(i)) {
        if (best.isNone() && text.mention(i) < 0 && !mayStandBetween(i, end)) {
          return best;
        }
        continue;
      }
      Source anchor = phrases.anchor(i);
      if (edges.isGoverned(i, start) || phrases.isGenitive(i, anchor.end())) {
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
        best =
            new Source(
                joined(edges.phraseStart(i, start), start, anchor),
                edges.ownEnd(anchor, end),
                i,
                anchor.noun());
        if (text.isPerson(i)) {
          Source spokes = spokesOf(i, start);
          if (!spokes.isNone()) {
            return spokes;
          }
          int noun = i > start ? text.nounStart(i - 1) : -1;
          return noun >= start && free.isOfSomebody(noun, i)
              ? new Source(edges.phraseStart(noun, start), end, noun, phrases.anchor(noun).noun())
              : best;
        }
        int head = free.headOf(i, start);
        Source named = named(edges.phraseStart(head, start), start, end);
        if (!named.isNone()) {
          return named;
        }
        if (head < i && !edges.isGoverned(head, start)) {
          return new Source(edges.phraseStart(head, start), end, head, phrases.anchor(head).noun());
        }
        if (isOfPlace(i, anchor.end(), end)) {
          return new Source(edges.phraseStart(i, start), end, -1, null); // "Seattle shopkeepers"
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

  /** "A spokesperson for the mayor of Leeds, Ann Hill, said": the mayor has that name. */
  private Source spokesOf(int name, int start) {
    int first = start;
    while (first < name && text.isMark(first)) {
      first++;
    }
    int noun = first + 1;
    boolean opens =
        noun < name - 1
            && text.isMark(name - 1, ',')
            && text.words.grammar().isIndefinite(text.tokens.get(first).norm())
            && phrases.anchor(noun).noun() == Noun.Kind.ROLE;
    for (int i = opens ? phrases.anchorEnd(noun) : name; i < name - 1; i++) {
      boolean office =
          phrases.anchor(i).noun() == Noun.Kind.ROLE
              && edges.isGoverned(i, phrases.anchorEnd(noun));
      if (office) {
        return new Source(first, name - 1, noun, Noun.Kind.ROLE);
      }
    }
    return Source.NONE;
  }

  /** "El ejército y la policía dijeron": where the first of two bodies or roles begins. */
  private int joined(int second, int start, Source anchor) {
    boolean bodies = // one name stands for nobody else
        text.words.sourceComma()
            && anchor.noun() != null
            && !anchor.isPronoun()
            && second - 2 > start
            && text.is(second, Grammar.Use.DETERMINER)
            && text.is(second - 1, CONJUNCTION)
            && !text.is(second - 1, SUBORDINATOR);
    for (int i = second - 2; bodies && i >= Math.max(start, second - JOINED); i--) {
      Source first = edges.startsAnchor(i) ? phrases.anchor(i) : Source.NONE;
      if (!first.isNone() && edges.isGoverned(i, start)) {
        continue; // "le président de la Commission et la chancelière"
      }
      boolean other =
          first.noun() != null && !first.isPronoun() && first.noun() != Noun.Kind.CHANNEL;
      if (other) {
        int open = edges.phraseStart(i, start);
        boolean beside = phrases.at(open, second - 1).end() == second - 1;
        return beside && text.is(open, Grammar.Use.DETERMINER) ? open : second;
      }
      if (!first.isNone() || text.isMark(i)) {
        return second;
      }
    }
    return second;
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
    return edges.isGoverned(name, start) || free.isObliqueName(name)
        ? Source.NONE
        : new Source(name, office - 1, name, null);
  }

  /** "источник РБК", "президент Украины": the role, not the body or country after it. */
  private Source holder(int name, int start, int end) {
    int noun = name > start && text.mention(name) >= 0 ? text.nounStart(name - 1) : -1;
    if (noun < start || text.isMark(name - 1)) {
      return Source.NONE;
    }
    Source holder = phrases.anchor(noun);
    boolean person = holder.noun() == Noun.Kind.ROLE || holder.noun() == Noun.Kind.ANONYMOUS;
    return person && !text.words.capitalNouns() && !edges.isGoverned(noun, start)
        ? new Source(edges.phraseStart(noun, start), end, noun, holder.noun())
        : Source.NONE;
  }

  /** A place, and nothing but small words of no known use up to the verb. */
  private boolean isOfPlace(int place, int from, int end) {
    boolean people = text.words.subjectFirst() && text.isPlace(place) && from < end;
    for (int i = from; people && i < end; i++) {
      people =
          text.tokens.get(i).isWord()
              && !text.tokens.get(i).isCapitalized()
              && !text.isAny(i, ~0L)
              && text.cue(i) == null;
    }
    return people;
  }

  /** A pronoun that belongs to the noun after it. */
  private boolean isDeterminer(int token, int end) {
    return text.is(token, Grammar.Use.DETERMINER)
        && token + 1 < end
        && text.words.grammar().hasEndings()
        && !text.isMark(token + 1)
        && (!edges.isSkipped(token + 1) || isFormer(token + 1, end))
        && !text.is(token + 1, PREPOSITION)
        && end - token <= PLAIN;
  }

  /** "en tidligere ansatt": an adverb that is an adjective before a noun. */
  private boolean isFormer(int token, int end) {
    return text.words.hangsArticles()
        && token + 1 < end
        && text.is(token, ADVERB)
        && !text.isAny(token, ~Grammar.bit(ADVERB))
        && !edges.isSkipped(token + 1);
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

  /** In "Dukken truer X og siger": a noun with its article that stands first, before the verb. */
  private Source head(int from, int end) {
    int at = from;
    while (at < end && text.isMark(at)) {
      at++;
    }
    boolean noun =
        at + 1 < end
            && at == text.sentence(at).firstToken()
            && !edges.startsAnchor(at)
            && !edges.startsAnchor(at + 1)
            && (text.words.grammar().isDefinite(text.tokens.get(at)) || edges.isUnknownName(at))
            && !text.isAny(at, SKIP | NO_NOUN)
            && !text.isAny(at + 1, NO_NOUN & ~Grammar.bit(Grammar.Use.FINITE));
    return noun ? new Source(at, at + 1, -1, null) : Source.NONE;
  }

  /** In "X kom og sagde": the first phrase of the sentence that can be a subject. */
  Source first(int from, int end) {
    for (int i = from; i < end; i++) {
      if (edges.startsAnchor(i)) {
        Source anchor = phrases.anchor(i);
        if (anchor.isWriter() && text.words.hangsArticles() && isDeterminer(i, end)) {
          continue; // "ein tidlegare matros"
        }
        if (!edges.isGoverned(i, from) && !phrases.isGenitive(i, anchor.end())) {
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
    int start = edges.zoneStart(from, end);
    Source near = Source.NONE;
    boolean unknown = // "siterer en offiser som sier": no noun that the pack knows
        text.words.hangsArticles()
            && text.cue(relative + 1) != null
            && end - 2 >= start
            && !edges.isAnchorAt(end - 1)
            && text.tokens.get(end - 1).isWord()
            && !text.isAny(end - 1, ~0L)
            && text.is(end - 2, Grammar.Use.DETERMINER)
            && !text.is(end - 2, Grammar.Use.DEMONSTRATIVE);
    if (unknown) {
      return new Source(end - 2, end, -1, null);
    }
    for (int i = end - 1; i >= start; i--) {
      if (edges.startsAnchor(i)) {
        Source anchor = phrases.anchor(i);
        boolean person = // "released by the minister Ann Smith who said …"
            text.words.subjectFirst() && text.isPerson(i) && anchor.end() == end;
        if (person || !edges.isGoverned(i, start)) {
          int head = text.words.sourceComma() ? edges.phraseStart(i, start) : i;
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
    from += from > first && isFormer(from, end) ? 1 : 0;
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
