package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.DETERMINER;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.THAT;
import static org.kilde.statement.Grammar.Use.VIA;
import static org.kilde.statement.NounPhrases.SMALL;
import static org.kilde.statement.NounPhrases.STOP;

import java.util.List;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/**
 * One reading from left to right of the phrase that names somebody: roles, names, appositions, what
 * a preposition governs, up to the first word that cannot belong to it.
 *
 * <p>A long file: each step asks what kind of word comes next and what was read so far, which all
 * steps share.
 */
final class PhraseWalk {
  private static final int QUOTED = 8; // tokens of a name in marks
  private static final int MODIFIERS = 6;
  private static final int OFFICE = 9; // tokens from an office to whose it is
  private static final int OCCASION = 5; // tokens to the noun of "in a joint statement"
  private static final int HEAD = 5; // tokens of "in the view of" and what stands before its source

  private final NounPhrases phrases;
  private final Reading text;
  private final FreeOrder free;
  private final int first;
  private final int limit;
  private int at;
  private int end;
  private boolean governed;
  private boolean anchored;
  private int modifiers;
  private int owned = -1; // the token after a plain word that a genitive owns
  private Source best = Source.NONE;

  PhraseWalk(NounPhrases phrases, Reading text, int first, int limit) {
    this.phrases = phrases;
    this.text = text;
    this.free = phrases.free;
    this.first = first;
    this.limit = limit;
    this.at = first;
    this.end = first;
  }

  Source read() {
    if (first < limit && text.isMark(first) && text.quote(first) >= 0) {
      return quoted();
    }
    if (first + 1 < limit && isPluralArticle(first)) {
      at = phrases.anchorEnd(first) < 0 ? first + 1 : first; // some nouns are listed with it
    } else if (first >= limit
        || text.is(first, PREPOSITION)
        || text.isMark(first) && !isName(first)) {
      return Source.NONE;
    }
    if (text.words.hangsArticles() && text.is(first, Grammar.Use.TO)) {
      return Source.NONE; // "foreslår | å avvikle ordningen"
    }
    while (at < limit && step()) {
      // goes on
    }
    if (end == first) {
      return Source.NONE;
    }
    boolean small = !text.is(first, DETERMINER) && !text.tokens.get(first).isCapitalized();
    if (best.isNone() && text.words.sourceComma() && (small || text.is(end - 1, ADVERB))) {
      return Source.NONE; // "el pasado martes"
    }
    boolean nobody = // "the claims", "whether she": no subject
        text.words.subjectFirst()
            && (text.is(first, Grammar.Use.WHETHER)
                || end - first == 1 && text.is(first, DETERMINER));
    if (best.isNone()) {
      return phrases.isNominal(first, end) && !nobody
          ? new Source(first, end, -1, null)
          : Source.NONE;
    }
    return new Source(first, end, best.head(), best.noun());
  }

  /** A name in quotation marks: „tagesschau.de“. */
  private Source quoted() {
    int last = first;
    while (last < limit && text.quote(last) == text.quote(first)) {
      last++;
    }
    if (last - first > MODIFIERS) {
      return Source.NONE;
    }
    Source inside = phrases.anchor(first + 1);
    return inside.isSure()
        ? new Source(first, last, first + 1, inside.noun())
        : new Source(first, last, -1, null);
  }

  /** "selon des témoins": an article of many that is a preposition elsewhere. */
  private boolean isPluralArticle(int token) {
    return text.is(token, PREPOSITION)
        && text.is(token, DETERMINER)
        && text.words.grammar().agrees(Noun.Kind.THEY, text.tokens.get(token).norm())
        && (phrases.anchorEnd(token) > 0 || phrases.anchorEnd(token + 1) > 0)
        && text.mentionEnd(token + 1) < 0;
  }

  private boolean isName(int token) {
    return text.mention(token) >= 0;
  }

  private boolean step() {
    Source anchor = phrases.anchor(at);
    if (!anchor.isNone()) {
      return named(anchor);
    }
    if (text.isMark(at)) {
      return mark();
    }
    if (text.is(at, PREPOSITION)) {
      return preposition();
    }
    if (text.is(at, CONJUNCTION)) {
      return conjunction();
    }
    return word();
  }

  private boolean named(Source anchor) {
    boolean pronoun = anchor.noun() != null && anchor.noun().isPronoun();
    if (text.words.hangsArticles() && (isAnother(anchor) || isWhoSaw(anchor))) {
      return false;
    }
    if (pronoun && at == first && isPossessive(anchor.end())) {
      return advance(); // "его адвокат"
    }
    if (pronoun && at == first && isArticle(anchor)) {
      return advance(); // "de ukrainske styrker"
    }
    if (pronoun) {
      if (at == first) {
        best = anchor;
        end = anchor.end();
      }
      return false;
    }
    boolean genitive = phrases.isGenitive(anchor.first(), anchor.end());
    if (governed
        && (free.isNominative(at) || free.isFullName(at) && best.noun() == Noun.Kind.ROLE)) {
      governed = false; // "советник по вопросам экологии профессор X"
    }
    if (!governed && !genitive && better(anchor)) {
      best = anchor;
    }
    at = anchor.end();
    end = at;
    if (genitive && text.tokens.get(at).norm().startsWith("'")) {
      at++;
    }
    anchored = true;
    modifiers = 0;
    governed = governed && (genitive || isKind(anchor.noun()) && text.mentionEnd(at) > 0);
    return true;
  }

  /** What the name behind it is: "par l'agence X", "с министром X". */
  private boolean isKind(Noun.@org.jspecify.annotations.Nullable Kind noun) {
    return noun == Noun.Kind.ROLE || noun == Noun.Kind.MEDIUM && text.words.sourceComma();
  }

  /** "et notat | NRK har sett": the outlet that saw the paper. */
  private boolean isWhoSaw(Source anchor) {
    return best.noun() == Noun.Kind.MEDIUM
        && best.end() == anchor.first()
        && anchor.isName()
        && text.is(first, DETERMINER)
        && !text.words.grammar().isDefinite(text.tokens.get(best.end() - 1))
        && text.is(anchor.end(), AUXILIARY);
  }

  /** A pronoun that is a determiner too, right before a noun or name. */
  private boolean isPossessive(int next) {
    if (!text.words.freeOrder()
        || !text.is(at, DETERMINER)
        || next >= limit
        || phrases.anchorEnd(next) < 0) {
      return false;
    }
    Noun.Kind noun = phrases.anchor(next).noun();
    return noun == null || !noun.isPronoun();
  }

  /** "anklager statsråden | Sverige", "roser Kari Hansen | politiet": the verb's other noun. */
  private boolean isAnother(Source anchor) {
    int before = at - 1;
    boolean whose = owned == at || best.end() == at && isOwnedBody();
    boolean owner = whose && anchor.isName() && !text.isPerson(at) && !governed;
    if (owner) {
      return true; // "FNs komité | Norge"
    }
    if (!anchored || governed || best.isNone() || text.isMark(before)) {
      return false;
    }
    boolean placeAfterRole =
        best.noun() == Noun.Kind.ROLE
            && best.end() == at
            && text.isPlace(at)
            && text.words.grammar().isDefinite(text.tokens.get(before));
    boolean nounAfterName =
        best.isName() && text.isPerson(best.head()) && best.end() == at && anchor.noun() != null;
    return placeAfterRole || nounAfterName;
  }

  private boolean isOwnedBody() {
    int owner = best.head() - 1;
    return best.noun() == Noun.Kind.COLLECTIVE
        && owner >= first
        && text.mention(owner) >= 0
        && phrases.isGenitive(phrases.firstOf(owner), best.head());
  }

  /** A name ends right here, no genitive: a plain word behind it is no part of the phrase. */
  private boolean isAfterName() {
    int before = at - 1;
    if (!text.words.hangsArticles() || at == first) {
      return false;
    }
    if (text.mention(before) < 0) {
      Token word = text.tokens.get(before);
      return before > first && word.isCapitalized() && !word.norm().endsWith("s");
    }
    return !phrases.isGenitive(phrases.firstOf(before), at);
  }

  /** "ifølge politiet | deltok 300 personer": a body with its article is a whole phrase. */
  private boolean isAfterBody() {
    return text.words.hangsArticles()
        && best.noun() == Noun.Kind.COLLECTIVE
        && phrases.anchorEnd(best.head()) == at
        && text.words.grammar().isDefinite(text.tokens.get(at - 1));
  }

  /** A name in the genitive ends right here. */
  private boolean isAfterGenitive() {
    boolean owning = text.tokens.get(at - 1).norm().equals("'s");
    if (text.words.subjectFirst()) {
      return owning && !text.isAny(at, ~0L) && text.cue(at) == null; // "the boy's | mother"
    }
    int before = owning ? at - 2 : at - 1;
    if (!text.words.hangsArticles() || text.mention(before) < 0 || text.isAny(at, ~0L)) {
      return false;
    }
    return phrases.isGenitive(phrases.firstOf(before), before + 1);
  }

  /** "de" before an adjective, number or noun of its own. */
  private boolean isArticle(Source pronoun) {
    int next = pronoun.end();
    boolean article =
        text.words.hangsArticles()
            && (pronoun.noun() == Noun.Kind.THEY || pronoun.isWriter()) // "ein talsmann"
            && text.is(at, DETERMINER)
            && next + 1 < limit
            && !text.isMark(next);
    if (!article) {
      return false;
    }
    Source noun = phrases.anchor(next);
    boolean plain =
        noun.isNone()
            && !text.isAny(next, ~0L)
            && text.cue(next) == null
            && (text.tokens.get(next).isNumber() || !text.tokens.get(next).isCapitalized());
    return plain || !noun.isNone() && !noun.isName() && !noun.isPronoun();
  }

  /** A person's name says more than a role before it; otherwise the first counts. */
  private boolean better(Source anchor) {
    if (best.end() == anchor.first() && free.isOfSomebody(best.head(), anchor.head())) {
      return false; // "адвокат Петрова"
    }
    return best.isNone()
        || best.noun() == Noun.Kind.ANONYMOUS
        || text.isPerson(anchor.head()) && !text.isPerson(best.head()) && !isBodyBefore(anchor)
        || isNameOfRole(anchor)
        || isNamedBody(anchor)
        || best.noun() == Noun.Kind.MEDIUM
            && anchor.isName()
            && (best.end() == anchor.first()
                || best.end() + 1 == anchor.first() && text.isMark(best.end(), '«'));
  }

  /** "the grid operator Norvolt": the body's name behind its kind. */
  private boolean isNamedBody(Source anchor) {
    return text.words.subjectFirst()
        && best.noun() == Noun.Kind.COLLECTIVE
        && best.end() == anchor.first()
        && anchor.isName()
        && text.isOrganization(anchor.head());
  }

  /** "a UN official", "Kremlin spokesman": the role, not the body it belongs to. */
  private boolean isNameOfRole(Source anchor) {
    return text.words.subjectFirst()
        && best.isName()
        && !text.isPerson(best.head())
        && best.end() == anchor.first()
        && (anchor.noun() == Noun.Kind.ROLE || anchor.noun() == Noun.Kind.ANONYMOUS);
  }

  /** German "warf die Anwaltschaft Weber vor": a body right before a name is another's. */
  private boolean isBodyBefore(Source anchor) {
    return text.words.verbBracket()
        && best.noun() == Noun.Kind.COLLECTIVE
        && best.end() == anchor.first();
  }

  private boolean mark() {
    if (text.isMark(at, ',') && anchored) {
      return apposition();
    }
    if (text.isMark(at, '(') || text.isMark(at, '[')) {
      return bracket();
    }
    int quote = text.quote(at);
    if (quote >= 0 && isShort(quote)) {
      Source inside = phrases.anchor(at + 1);
      if (!governed && best.noun() == Noun.Kind.MEDIUM && best.end() == at && inside.isName()) {
        best = inside; // "газета «Коммерсантъ»"
      }
      while (at < limit && text.quote(at) == quote) {
        at++;
      }
      end = at;
      anchored = true;
      return true;
    }
    if (text.isMark(at, '/')
        || text.isMark(at, '&')
        || isShortened()
        || at > first && phrases.isPluralOwner(at)) {
      at++;
      return true;
    }
    if (at > first && phrases.isTitleDot(at)) {
      at++;
      return true;
    }
    return false;
  }

  /** A few words in marks, which close before the phrase must end. */
  private boolean isShort(int quote) {
    int last = at;
    while (last < limit && last <= at + QUOTED && text.quote(last) == quote) {
      last++;
    }
    boolean opens = at > 0 && text.quote(at - 1) != quote; // not a mark inside a quotation
    return last <= at + QUOTED && (last < limit || opens);
  }

  /** "Mr. Moon", "Jan. 26": a full stop inside the sentence belongs to the word before it. */
  private boolean isShortened() {
    return text.isMark(at, '.')
        && at > first
        && at + 1 < limit
        && !text.isMark(at + 1)
        && text.tokens.get(at - 1).end() == text.tokens.get(at).start();
  }

  /** ", Ivar Dale," and ", direktør for …," belong to the phrase; other clauses do not. */
  private boolean apposition() {
    int from = at + 1;
    int look = from;
    while (look < limit
        && look < from + 4
        && phrases.anchorEnd(look) < 0
        && !text.isMark(look)
        && !text.isAny(look, STOP | Grammar.bit(PREPOSITION) | Grammar.bit(CONJUNCTION))
        && text.cue(look) == null) {
      look++;
    }
    int anchorEnd = look < limit ? phrases.anchorEnd(look) : -1;
    Source anchor = look < limit ? phrases.anchor(look) : Source.NONE;
    if (anchorEnd < 0 || anchor.noun() != null && !anchor.noun().isTitle()) {
      return false;
    }
    boolean nominative =
        text.isPerson(best.head())
            ? !free.isObliqueName(best.head())
            : free.isNominative(best.head());
    if (free.isNominative(look) && !nominative) {
      return false; // "со слов матери, мальчик …", "по данным X, форвард …"
    }
    boolean body = anchor.noun() == Noun.Kind.COLLECTIVE || anchor.noun() == Noun.Kind.MEDIUM;
    if (text.words.freeOrder() && (body || anchor.noun() == null && !text.isPerson(look))) {
      return false; // "по словам X, полиция …"
    }
    boolean determined = text.is(from, DETERMINER) && anchor.noun() != null;
    boolean another = determined && !text.isPerson(best.head()) && text.mention(anchorEnd) < 0;
    if (text.words.sourceComma() && (body && !best.isName() || another || isSubject(anchorEnd))) {
      return false; // "según las fuentes, el Gobierno entregó …"
    }
    int close = from;
    while (close < limit
        && !text.isMark(close, ',')
        && !text.isEnd(close)
        && !text.isMark(close, ':')
        && !text.isAny(close, Grammar.bit(AUXILIARY) | Grammar.bit(THAT))) {
      close++;
    }
    boolean closed = close >= limit || text.isMark(close);
    if (text.words.verbBracket() && hasFinite(from, close)) {
      return false; // "meldete die Zeitung, Weber rechne mit …"
    }
    boolean opens = first - text.sentence(first).firstToken() <= HEAD;
    if (text.words.sourceComma() && determined && opens && !text.isMark(close, ',')) {
      return false; // "según Pérez, el alcalde dimitió."
    }
    boolean clause = // "According to X, the operator offered passengers a ride."
        text.words.subjectFirst()
            && opens
            && (hasClauseVerb(anchorEnd, close) || !text.isMark(close, ','));
    if (!closed || clause || text.words.freeOrder() && hasVerb(from, close)) {
      return false;
    }
    governed = false;
    modifiers = 0;
    at = text.is(from, DETERMINER) && look > from ? from + 1 : from;
    return true;
  }

  /** A finite verb, or a past form with no preposition behind it as participles have. */
  private boolean hasClauseVerb(int from, int end) {
    for (int i = from; i < end && !text.isAny(i, Grammar.bit(RELATIVE)); i++) {
      boolean past =
          text.mention(i) < 0
              && text.noun(i) == null
              && text.words.grammar().fits(text.tokens.get(i).norm(), FINITE)
              && !text.is(i + 1, PREPOSITION);
      boolean finite = text.is(i, FINITE) && !text.tokens.get(i).norm().startsWith("'");
      if (past || finite && !text.is(i, DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.isAny(i, Grammar.bit(FINITE) | Grammar.bit(Grammar.Use.MOOD))) {
        return true;
      }
    }
    return false;
  }

  /** A word that belongs to no apposition follows: the phrase is the subject of a clause. */
  private boolean isSubject(int end) {
    int after = isAdjective(end) && text.isMark(end + 1, ',') ? end + 1 : end;
    boolean goesOn =
        after >= limit
            || text.isMark(after)
            || text.mention(after) >= 0
            || text.nounStart(after) >= 0
            || text.isAny(after, SMALL | Grammar.bit(RELATIVE)) && !text.is(after, ADVERB);
    return !goesOn;
  }

  /** "locale", "nacional": a plain word behind a noun, at the end of the phrase. */
  private boolean isAdjective(int token) {
    return text.words.sourceComma()
        && token + 1 < text.size
        && text.tokens.get(token).isWord()
        && !text.tokens.get(token).isCapitalized()
        && text.cue(token) == null
        && !text.isAny(token, ~0L)
        && text.words.participleEndings().stream()
            .noneMatch(text.tokens.get(token).norm()::endsWith)
        && (text.isMark(token + 1, ',')
            || text.isMark(token + 1, '.')
            || text.is(token + 1, PREPOSITION));
  }

  /** A word that ends as verbs do: the words after the comma are a clause. */
  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean verb =
          text.mention(i) < 0
              && text.noun(i) == null
              && text.words.grammar().fits(text.tokens.get(i).norm(), FINITE);
      if (verb) {
        return true;
      }
    }
    return false;
  }

  private boolean bracket() {
    for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
      if (text.isMark(i, ')') || text.isMark(i, ']')) {
        at = i + 1;
        end = at;
        return true;
      }
    }
    return false;
  }

  private boolean preposition() {
    boolean told =
        text.is(at, VIA) && isTold(at + 1)
            || text.is(at, Grammar.Use.CHANNEL) && (isChannel(at + 1) || isReport(at + 1));
    boolean giver = text.is(at, Grammar.Use.AGENT) && phrases.anchorEnd(at + 1) > 0;
    boolean plain = !anchored && text.words.grammar().hasEndings() && !giver && !isRoleOfHolder();
    boolean place =
        text.words.verbBracket()
            && !text.is(at, Grammar.Use.AGENT)
            && (isNameBefore() || !nounFollows());
    boolean about = // "sier ambassadøren om filmen"
        text.words.hangsArticles() && anchored && text.is(at, Grammar.Use.WHETHER);
    boolean mark = // "kritiserte X | for å ha …"
        text.words.hangsArticles() && text.is(at + 1, Grammar.Use.TO);
    if (!anchored && end == first
        || told
        || plain
        || place
        || about
        || mark
        || isOccasion(at)
        || isAccordingTo(at)) {
      return false;
    }
    governed = true;
    modifiers = 0;
    at++;
    return true;
  }

  /** "sier pressevakt | i UD, Tuva Moen": a word nobody knows, where, and who holds it. */
  private boolean isRoleOfHolder() {
    int end = text.words.hangsArticles() && at == first + 1 ? text.mentionEnd(at + 1) : -1;
    if (end < 0 || text.isPerson(at + 1) || text.isAny(first, ~0L) || text.cue(first) != null) {
      return false;
    }
    int holder = text.isMark(end, ',') ? end + 1 : end;
    return holder < limit && text.mentionEnd(holder) > 0 && text.isPerson(holder);
  }

  /** An outlet behind "to", with perhaps an article and its kind: "tegen de omroep ERT". */
  private boolean isTold(int from) {
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      if (text.mention(i) >= 0) {
        return text.isOrganization(i);
      }
      boolean goesOn =
          text.is(i, DETERMINER)
              || phrases.anchor(i).noun() == Noun.Kind.MEDIUM
              || !text.isMark(i) && !text.isAny(i, STOP | Grammar.bit(PREPOSITION));
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** German: after a name no genitive follows and no place that belongs to it. */
  private boolean isNameBefore() {
    return text.words.verbBracket() && text.mention(at - 1) >= 0;
  }

  private boolean nounFollows() {
    for (int i = at + 1; i < Math.min(limit, at + 4) && !text.isMark(i); i++) {
      if (phrases.anchorEnd(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isAccordingTo(int token) {
    Lexicon.Match<List<Cue>> cue = text.cue(token);
    return cue != null
        && cue.value().stream()
            .filter(each -> each.kind() == CueKind.ACCORDING_TO)
            .anyMatch(each -> !text.words.caseForms() || isWhole(each, cue.end()));
  }

  /** "по" alone is no cue, "по его словам" is. */
  private boolean isWhole(Cue cue, int from) {
    for (int i = from; cue.isSeparable() && i < Math.min(limit, from + 3); i++) {
      if (cue.particle().startsWith(text.tokens.get(i).norm())) {
        return true;
      }
    }
    return !cue.isSeparable();
  }

  /** "presidenten | i en direktesendt tale": when he said it, no part of who he is. */
  private boolean isOccasion(int preposition) {
    Grammar grammar = text.words.grammar();
    if (!grammar.isBeforeOccasion(text.tokens.get(preposition).norm())) {
      return false;
    }
    for (int i = preposition + 1; i < Math.min(text.size, preposition + OCCASION); i++) {
      if (text.isMark(i) || text.mention(i) >= 0) {
        return false;
      }
      if (grammar.isOccasion(text.tokens.get(i).norm())) {
        return true;
      }
      if (text.isAny(i, STOP | Grammar.bit(PREPOSITION)) && !text.is(i, DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  private boolean isChannel(int token) {
    return token < limit && text.isChannel(token);
  }

  /** "i ett uttalande": where it was said, not who. */
  private boolean isReport(int first) {
    int at = first < limit && text.is(first, DETERMINER) ? first + 1 : first;
    return at < limit
        && phrases.anchor(at).noun() == Noun.Kind.MEDIUM
        && text.mention(phrases.anchorEnd(at)) < 0;
  }

  private boolean conjunction() {
    for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
      Source next = phrases.anchor(i);
      if (!next.isNone()) {
        boolean pronoun = next.noun() != null && next.noun().isPronoun();
        at++;
        return anchored && !pronoun;
      }
      if (text.isMark(i) || text.isAny(i, STOP) || text.cue(i) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean word() {
    if (governed && text.tokens.get(at).isNumber() && text.is(at + 1, ADVERB)) {
      at += 2; // "в сообщении от 27 февраля"
      end = at;
      governed = false;
      return true;
    }
    boolean name = text.tokens.get(at).isCapitalized();
    boolean opens = text.is(at, DETERMINER);
    boolean made = // "figures compiled | by the ministry"
        text.words.subjectFirst()
            && anchored
            && !governed
            && !name
            && best.noun() == Noun.Kind.MEDIUM
            && text.is(at + 1, Grammar.Use.AGENT);
    if (made) {
      return advance();
    }
    if (text.words.capitalNouns() && anchored && !governed) {
      return opens ? !isNameBefore() && genitive() : name && ++modifiers <= MODIFIERS && advance();
    }
    if (anchored && text.words.sourceComma() && isCitedBy()) {
      return false; // "un diplomate | cité par l'agence X"
    }
    if (!anchored && text.words.sourceComma() && isGerund()) {
      return false; // "según vayan incorporándose empresas"
    }
    if (text.isAny(at, STOP) && !opens || text.cue(at) != null && !name && !opens) {
      return false;
    }
    if (text.is(at, ADVERB) && !opens && (anchored || end == first)) {
      return false;
    }
    if (anchored && !name && !opens && at > first && isAdjective(at) && modifiers == 0) {
      modifiers++;
      return advance();
    }
    if (anchored && !governed && !opens && !name && isAfterGenitive()) {
      owned = at + 1;
      return advance(); // "CNNs | prognoser"
    }
    if (owned == at && !name && !opens) {
      return false; // "CNNs prognoser | vinner X"
    }
    if (anchored
        && !governed
        && !opens
        && !name
        && (!leadsToAnchor() || isAfterName() || isAfterBody())
        && !leadsToHolder()) {
      return false;
    }
    if (anchored && opens && !governed) {
      return false;
    }
    if (governed && !opens && !name && !isNounAhead() && isAfterName()) {
      return false; // "i Velm | syntes politiet"
    }
    if (++modifiers > MODIFIERS || !anchored && isClosed()) {
      return false;
    }
    advance();
    if (text.words.capitalNouns() && name) {
      anchored = true;
      return true; // what follows a governed noun belongs to it
    }
    if (governed && !opens && phrases.anchorEnd(at) < 0 && !leadsToAnchor() && !isNounAhead()) {
      governed = false;
      anchored = true;
    }
    return true;
  }

  private boolean isCitedBy() {
    return text.words
        .ways()
        .frames()
        .longestAt(text.tokens, at, limit)
        .filter(match -> match.value().kind() == WayPhrase.Kind.CITED_BY)
        .isPresent();
  }

  private boolean isGerund() {
    String word = text.tokens.get(at).norm();
    return text.words.participleEndings().stream().anyMatch(word::endsWith);
  }

  /** "lektor i afrikanske | studier ved …": a plain word, then a preposition or a name. */
  private boolean isNounAhead() {
    int next = at + 1;
    return text.words.hangsArticles()
        && next < limit
        && !text.isMark(at)
        && !text.isAny(at, ~0L)
        && text.cue(at) == null
        && !text.tokens.get(at).isCapitalized()
        && (text.is(next, PREPOSITION) || text.mentionEnd(next) > 0);
  }

  /** A noun with its article ends a phrase of plain words: "filmen overlevde …". */
  private boolean isClosed() {
    int last = at - 1;
    return last >= first
        && text.words.grammar().hasEndings()
        && !text.tokens.get(at).isCapitalized()
        && phrases.anchorEnd(at) < 0
        && !text.is(last, DETERMINER)
        && !text.isAny(last, STOP | SMALL)
        && text.words.grammar().isDefinite(text.tokens.get(last));
  }

  private boolean advance() {
    at++;
    end = at;
    return true;
  }

  /** "Chef der Firma", "Sprecher des Ministeriums": a determiner opens a genitive. */
  private boolean genitive() {
    if (!text.words.isGenitive(text.tokens.get(at).norm())) {
      return false; // "laut X die Genehmigung"
    }
    for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
      if (text.isMark(i) && text.mention(i) < 0 || text.isAny(i, STOP) || text.cue(i) != null) {
        return false;
      }
      if (text.tokens.get(i).isCapitalized()) {
        governed = true;
        modifiers = 0;
        return advance();
      }
    }
    return false;
  }

  /** "заместитель главы | города по социальным вопросам Инна Рябова". */
  private boolean leadsToHolder() {
    if (!text.words.caseForms() || best.noun() != Noun.Kind.ROLE || governed) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + OFFICE); i++) {
      if (free.isFullName(i)) {
        return true;
      }
      boolean verb = text.words.grammar().fits(text.tokens.get(i).norm(), FINITE);
      if (text.isMark(i)
          || text.isAny(i, STOP)
          || text.cue(i) != null && !text.is(i, PREPOSITION)
          || verb) {
        return false;
      }
    }
    return false;
  }

  /** True if after at most three plain words a name or noun follows. */
  private boolean leadsToAnchor() {
    int from = governed ? at : at + 1;
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      if (phrases.anchorEnd(i) >= 0) {
        Source next = phrases.anchor(i);
        return next.noun() == null || !next.noun().isPronoun();
      }
      if (text.isMark(i)
          || text.isAny(
              i, STOP | Grammar.bit(PREPOSITION) | Grammar.bit(ADVERB) | Grammar.bit(DETERMINER))
          || text.cue(i) != null) {
        return false;
      }
    }
    return false;
  }
}
