package org.kilde.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Candidate.Evidence;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * Finds runs of words that may be names, by gazetteer, capitals and the words around them. Works
 * for any language whose script has capitals; where a trained tagger speaks too, {@link NameFinder}
 * joins the two.
 */
final class CandidateFinder {
  private static final int LONGEST_PERSON = 5;
  private static final int LARGE_CITY = 400_000;

  private static final int LONGEST_RUN = 40; // tokens; a line of capital words is read in time

  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final Surroundings surroundings;
  private final LongNames longNames;
  private final PlainWords plain;
  private final List<Candidate> found = new ArrayList<>();
  private final BitSet blocked = new BitSet();
  private final Set<String> lowerCase = new HashSet<>();
  private int sentenceStart;
  private int sentenceEnd;
  private boolean capitalsSayLittle;

  CandidateFinder(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
    this.words = rules.words();
    this.surroundings = new Surroundings(article, rules);
    this.longNames = new LongNames(tokens, rules);
    this.plain = new PlainWords(tokens, rules);
  }

  List<Candidate> find() {
    for (Token token : tokens) {
      if (token.isWord() && Character.isLowerCase(token.text().codePointAt(0))) {
        lowerCase.add(token.text());
      }
    }
    for (Sentence sentence : article.sentences()) {
      if (article.role(sentence).isRead()) {
        read(sentence);
      }
    }
    return found;
  }

  private void read(Sentence sentence) {
    sentenceStart = sentence.firstToken();
    sentenceEnd = sentence.endToken();
    capitalsSayLittle = words.capitalNouns() || isMostlyCapitals();
    int at = sentenceStart;
    while (at < sentenceEnd) {
      at = readAt(at);
    }
  }

  /** Headlines in title case, lines in capitals. */
  private boolean isMostlyCapitals() {
    int all = 0;
    int capital = 0;
    for (int i = sentenceStart; i < sentenceEnd; i++) {
      if (tokens.get(i).isWord()) {
        all++;
        capital += tokens.get(i).isCapitalized() ? 1 : 0;
      }
    }
    return all >= 5 && capital * 4 >= all * 3;
  }

  /** Reads what starts at a token; the next token to read. */
  private int readAt(int at) {
    Token token = tokens.get(at);
    if (token.isMark()) {
      int quoted = longNames.quotedEnd(at, sentenceStart, sentenceEnd);
      return quoted < 0 ? at + 1 : add(at + 1, quoted, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    Optional<Gazetteer.Match> known =
        rules
            .gazetteer()
            .longestAt(tokens, at, sentenceEnd, rules.inflections())
            .filter(match -> !isDoubtfulTown(at, match))
            .filter(
                match -> !plain.isNoOutlet(match, isSentenceStart(at), sentenceStart, sentenceEnd));
    int knownEnd = known.map(Gazetteer.Match::end).orElse(at);
    if (known.isPresent() && known.get().entity().isNoName()) {
      blocked.set(at, knownEnd);
      return knownEnd;
    }
    int ministry = ministryEnd(at);
    if (ministry > Math.max(knownEnd, at + 1)) {
      return add(at, ministry, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    boolean portfolio =
        words.is(Kind.PORTFOLIO, token) && token.isCapitalized() && knownEnd <= at + 1;
    if (portfolio || isNounBefore(at)) {
      return at + 1;
    }
    if (!startsRun(at)) {
      int adjective = organizationAfterDemonym(at);
      if (adjective > Math.max(at, knownEnd)) {
        return add(at, adjective, EntityClass.ORGANIZATION, Evidence.PATTERN);
      }
      boolean article = knownEnd > at + 1 && startsRun(at + 1) && isArticle(at);
      if (article && runEnd(at + 1) > knownEnd) {
        return at + 1; // "the National Gallery" is not the outlet The National
      }
      boolean whole = known.isPresent() && (knownEnd > at + 1 || isOutlet(known.get()));
      return whole ? add(known.get()) : at + 1;
    }
    int end = withoutPerson(at, withoutPlace(at, runEnd(at), knownEnd));
    if (knownEnd > at + 1 && knownEnd < end && isOutlet(known.get()) && endsOutlet(at, knownEnd)) {
      return add(known.get());
    }
    if (knownEnd < end + 1 && isPartOfCompound(end)) {
      return end + 1;
    }
    if (known.isPresent() && knownEnd >= end && longEnd(at, end, known.get()) <= knownEnd) {
      return isNoise(at, known.get()) ? suspend(at, knownEnd) : add(known.get());
    }
    int title = titleEnd(at, end);
    if (title > at) {
      return title;
    }
    return readRun(at, end, known);
  }

  /** "ministère de la Santé", "Ministerio de Asuntos Exteriores": the token after it. */
  private int ministryEnd(int at) {
    if (!words.is(Kind.MINISTRY, tokens.get(at))) {
      return at;
    }
    int end = at + 1;
    int next = end;
    while (next < sentenceEnd && isNear(next) && words.is(Kind.JOINER, tokens.get(next))) {
      next++;
    }
    boolean names =
        next > end
            && next < sentenceEnd
            && isNear(next)
            && tokens.get(next).isCapitalized()
            && words.is(Kind.PORTFOLIO, tokens.get(next));
    while (names && next < sentenceEnd && isNear(next)) {
      if (words.is(Kind.PORTFOLIO, tokens.get(next))) {
        end = next + 1;
      } else if (!words.is(Kind.JOINER, tokens.get(next))) {
        break;
      }
      next++;
    }
    return end;
  }

  /** "Российская академия наук": a people's adjective with a capital inside a sentence. */
  private int organizationAfterDemonym(int at) {
    boolean capital =
        tokens.get(at).isWord()
            && tokens.get(at).isCapitalized()
            && !isSentenceStart(at)
            && words.isDemonym(tokens.get(at));
    int end = capital ? longNames.withTail(at + 1, sentenceEnd) : at;
    return end > at + 1 ? end : at;
  }

  /**
   * Where a longer name ends that a known one only starts: "Харьков" in "Харьковский областной
   * суд".
   */
  private int longEnd(int at, int end, Gazetteer.Match known) {
    if (known.entity().entityClass() == EntityClass.PERSON) {
      return known.end();
    }
    int place =
        known.entity().kind().equals("country")
            ? known.end()
            : longNames.withPlaceHead(end, sentenceEnd);
    int organization =
        known.entity().entityClass() == EntityClass.PLACE
            ? longNames.withTail(end, sentenceEnd)
            : isHead(tokens.get(end - 1)) ? longNames.afterHead(end, sentenceEnd) : known.end();
    return Math.max(known.end(), Math.max(place, organization));
  }

  /** A full name at the end of a run is a person's: "МЧС Иван Петров". */
  private int withoutPerson(int first, int end) {
    if (!words.isEmpty(Kind.PLACE_FORM) && words.is(Kind.PLACE_FORM, tokens.get(first))) {
      return first + 1; // "Алматыдағы Алмалы …"
    }
    if (words.isEmpty(Kind.GIVEN) || end - first < 3) {
      return end;
    }
    if (isGivenForm(first)) {
      boolean two = end - first == 4 && isGivenForm(first + 2) && !isGivenForm(first + 1);
      return two && !tokens.get(first + 2).isMark() ? first + 2 : end;
    }
    for (int at = first + 1; at < end - 1; at++) {
      if (isGivenForm(at)) {
        return at;
      }
    }
    return end;
  }

  /** Parted from the token before by at most a space: also behind an elided article. */
  private boolean isNear(int at) {
    return tokens.get(at).start() - tokens.get(at - 1).end() <= 1;
  }

  /** A common noun with a capital that says what the next word names: "Portal X", "Avisen X". */
  private boolean isNounBefore(int at) {
    return (isSentenceStart(at) || words.capitalNouns())
        && tokens.get(at).isCapitalized()
        && at + 1 < sentenceEnd
        && startsRun(at + 1)
        && isNextTo(at + 1)
        && surroundings.isNounBefore(at)
        && !rules.gazetteer().knows(tokens.get(at).text())
        && rules
            .gazetteer()
            .longestAt(tokens, at, sentenceEnd, rules.inflections())
            .filter(match -> match.end() > at + 1)
            .isEmpty();
  }

  /** "El Correo y La Voz": an outlet that begins with an article ends before a small word. */
  private boolean endsOutlet(int at, int end) {
    return isArticle(at) && !tokens.get(end).isCapitalized();
  }

  private boolean isArticle(int at) {
    return words.is(Kind.FUNCTION, tokens.get(at)) && isNextTo(at + 1);
  }

  /** "Alto Serro-gruva": what stands before the compound is its first half and no name here. */
  private boolean isPartOfCompound(int end) {
    if (end >= sentenceEnd || !isNextTo(end) || !tokens.get(end).isCapitalized()) {
      return false;
    }
    String text = tokens.get(end).text();
    int hyphen = text.lastIndexOf('-');
    return hyphen > 1
        && hyphen + 1 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && !rules.gazetteer().knows(text.substring(0, hyphen))
        && !isNameWord(tokens.get(end));
  }

  /** True for a common word with a capital that a sentence or the language gives it. */
  boolean isCommonAtStart(int at, @Nullable KnownEntity known) {
    String kind = known == null ? "" : known.kind();
    boolean start = surroundings.startsSentence(at) || words.capitalNouns() && kind.equals("city");
    boolean sure = kind.equals("country") || kind.equals("capital") || kind.equals("region");
    Token token = tokens.get(at);
    return start
        && !sure
        && !Surfaces.isCapitals(token.text())
        && (rules.isCommonWord(token.norm()) || lowerCase.contains(token.norm()));
  }

  /** True if a phrase of the pack says that no name stands here. */
  boolean isBlocked(int first, int end) {
    int next = blocked.nextSetBit(first);
    return next >= 0 && next < end;
  }

  private boolean isGivenForm(int at) {
    if (words.isGiven(tokens.get(at).text())) {
      return true;
    }
    return !words.isEmpty(Kind.GIVEN)
        && rules.inflections().bases(tokens.get(at).text()).stream().anyMatch(words::isGiven);
  }

  /** News agencies that write themselves small: dpa. */
  private static boolean isOutlet(Gazetteer.Match match) {
    return match.entity().id().startsWith("outlet:");
  }

  private int readRun(int at, int end, Optional<Gazetteer.Match> known) {
    if (end > at + 1 && isNoNameFirst(at)) {
      return at + 1;
    }
    int organization =
        longNames.withPlaceHead(end, sentenceEnd) > end ? at : organizationEnd(at, end);
    if (organization > at) {
      boolean common = organization - at == 1 && tokens.get(at).text().indexOf('-') < 0;
      boolean plain = !rules.tagged() || isCommonAtStart(at, null);
      if (common && (isSentenceStart(at) && plain || words.capitalNouns())) {
        return suspend(at, organization);
      }
      return add(at, organization, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    int place = longNames.withPlaceHead(end, sentenceEnd);
    if (place > end && !looksLikePerson(at, end)) {
      return add(at, place, EntityClass.PLACE, Evidence.PATTERN);
    }
    if (known.isPresent() && !looksLikePerson(at, end)) {
      return isNoise(at, known.get()) ? suspend(at, known.get().end()) : add(known.get());
    }
    if (end - at > 1 && looksLikePerson(at, end)) {
      return add(at, end, EntityClass.PERSON, Evidence.GIVEN_NAME);
    }
    if (end - at > 1 && words.is(Kind.PLACE_HEAD, tokens.get(end - 1))) {
      return add(at, end, EntityClass.PLACE, Evidence.PATTERN);
    }
    boolean acronym = !words.isEmpty(Kind.SURNAME) && hasAcronym(at, end);
    boolean role = surroundings.hasRole(sentenceStart, at);
    if (end - at == 1 && role && !words.isEmpty(Kind.SURNAME)) {
      Optional<Gazetteer.Match> town =
          isSurnameForm(tokens.get(at))
              ? Optional.empty()
              : rules.gazetteer().longestAt(tokens, at, end, rules.inflections());
      if (town.isPresent()) {
        return add(town.get()); // "житель Тернополя"
      }
    }
    if (role && end - at <= LONGEST_PERSON && !acronym) {
      return add(at, end, EntityClass.PERSON, Evidence.TITLE);
    }
    return readUnknown(at, end);
  }

  private int readUnknown(int at, int end) {
    if (end - at == 1 && (isSentenceStart(at) || capitalsSayLittle)) {
      return suspend(at, end);
    }
    boolean function =
        words.is(Kind.FUNCTION, tokens.get(at)) && !Surfaces.isCapitals(tokens.get(at).text());
    if (capitalsSayLittle || function) {
      return at + 1;
    }
    return add(at, end, guess(at, end), Evidence.CAPITALS);
  }

  private EntityClass guess(int at, int end) {
    Token first = tokens.get(at);
    Token last = tokens.get(end - 1);
    if (words.is(Kind.PLACE_HEAD, last)
        || !words.isEmpty(Kind.PLACE_FORM) && words.is(Kind.PLACE_FORM, last)) {
      return EntityClass.PLACE;
    }
    if (!words.isEmpty(Kind.SURNAME) && (hasAcronym(at, end) || isForeign(first))) {
      return EntityClass.ORGANIZATION;
    }
    if (end - at == 1 && Surfaces.isCapitals(first.text())) {
      return EntityClass.ORGANIZATION;
    }
    boolean place = at > sentenceStart && words.is(Kind.PLACE_CUE, tokens.get(at - 1));
    if (end - at > 1) {
      return place && !words.isSurname(last.text()) ? EntityClass.PLACE : EntityClass.PERSON;
    }
    if (isSurnameForm(first) || words.isGiven(first.text())) {
      return EntityClass.PERSON;
    }
    boolean of = at > sentenceStart && words.is(Kind.PLACE_OF, tokens.get(at - 1));
    return place || of ? EntityClass.PLACE : EntityClass.ORGANIZATION;
  }

  private boolean hasAcronym(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).text().length() > 1 && Surfaces.isCapitals(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** A name left in another script than the article's: a paper, a firm. */
  private boolean isForeign(Token token) {
    return !lowerCase.isEmpty()
        && Character.UnicodeScript.of(token.text().codePointAt(0))
            != Character.UnicodeScript.of(lowerCase.iterator().next().codePointAt(0));
  }

  private boolean isSurnameForm(Token token) {
    return words.isSurname(token.text())
        || !words.isEmpty(Kind.SURNAME)
            && rules.inflections().bases(token.text()).stream().anyMatch(words::endsAsSurname);
  }

  // ---- runs ----

  private boolean startsRun(int at) {
    Token token = tokens.get(at);
    return token.isWord() && token.isCapitalized() && (isNameWord(token) || isFirstInitial(at));
  }

  /** "A. Holm", "A.B. Holm": an initial with a name behind it. */
  private boolean isFirstInitial(int at) {
    int next = at + 2;
    while (next + 2 < sentenceEnd && isInitialToken(next) && isDot(next + 1)) {
      next += 2;
    }
    return isInitialToken(at)
        && isDot(at + 1)
        && next < sentenceEnd
        && isNextTo(next)
        && tokens.get(next).isCapitalized()
        && isNameWord(tokens.get(next));
  }

  private boolean isInitialToken(int at) {
    String text = tokens.get(at).text();
    return Character.isUpperCase(text.charAt(0))
        && (text.length() == 1 || text.length() == 3 && text.charAt(1) == '.');
  }

  /** Where a tagged name starts without the titles, no-names and countries before it. */
  int trimmedStart(int first, int end, EntityClass entityClass) {
    int at = first;
    boolean person = entityClass == EntityClass.PERSON;
    while (at < end) {
      Token token = tokens.get(at);
      boolean strange =
          person
                  && (isRole(at, end)
                      || words.is(Kind.TITLE, token)
                      || isCountry(token)
                      || isBeforeGiven(first, at, end))
              || words.is(Kind.NOT_NAME, token)
              || at == first && isNounOfTag(at, end);
      if (!strange) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "Forgjengerne Gerd-Liv Valla": a word with a capital only because a sentence starts there. */
  private boolean isBeforeGiven(int first, int at, int end) {
    String text = tokens.get(at).text();
    boolean opens = at == first && (at == 0 || surroundings.startsSentence(at));
    boolean head = words.is(Kind.ORGANIZATION_HEAD, tokens.get(at));
    return end - at > 2
        && (opens || head)
        && tokens.get(at + 1).isWord()
        && words.isGiven(tokens.get(at + 1).text())
        && !words.isGiven(text)
        && !words.isSurname(text)
        && !Surfaces.isCapitals(tokens.get(at + 1).text());
  }

  private boolean isNounOfTag(int at, int end) {
    return end - at > 1
        && (surroundings.startsSentence(at) || words.capitalNouns())
        && surroundings.isNounBefore(at)
        && tokens.get(at + 1).isCapitalized()
        && rules
            .gazetteer()
            .longestAt(tokens, at, end, rules.inflections())
            .filter(match -> match.end() > at + 1)
            .isEmpty();
  }

  /** Where a tagged name ends without no-names after it. */
  int trimmedEnd(int first, int end) {
    int at = end;
    while (at > first && words.is(Kind.NOT_NAME, tokens.get(at - 1))) {
      at--;
    }
    return at;
  }

  boolean nounsAreCapital() {
    return words.capitalNouns();
  }

  private boolean isRole(int at, int end) {
    return rules.roles().longestAt(tokens, at, end).isPresent()
        && !words.isGiven(tokens.get(at).text());
  }

  private boolean isRegion(Token token) {
    return rules
        .gazetteer()
        .find(token.text())
        .filter(known -> known.kind().equals("country") || known.kind().equals("region"))
        .isPresent();
  }

  private boolean isCountry(Token token) {
    return rules
        .gazetteer()
        .find(token.text())
        .filter(known -> known.kind().equals("country"))
        .isPresent();
  }

  /** True if words may be a name: no compound with a common noun, no demonym, no lone letter. */
  boolean isNameRun(int first, int end) {
    Token token = tokens.get(first);
    if (end - first > 1) {
      return hasCapital(first, end);
    }
    boolean function = words.is(Kind.FUNCTION, token) && !Surfaces.isCapitals(token.text());
    return token.isWord()
        && token.isCapitalized()
        && isNameWord(token)
        && !(function && !rules.gazetteer().knows(token.text()))
        && !isHalfOfDemonym(end);
  }

  private boolean hasCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isCapitalized() || tokens.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** "North" of "North Korean". */
  private boolean isHalfOfDemonym(int end) {
    return end < tokens.size()
        && tokens.get(end).isWord()
        && tokens.get(end).isCapitalized()
        && tokens.get(end - 1).end() + 1 == tokens.get(end).start()
        && words.isDemonym(tokens.get(end))
        && words.isDemonymPrefix(tokens.get(end - 1));
  }

  /**
   * A word with a capital that can stand in a name: no compound with a common noun, no lone letter.
   */
  private boolean isNameWord(Token token) {
    String text = token.text();
    if (text.length() == 1
        || text.indexOf('\'') == 1
        || text.indexOf('\u2019') == 1
        || words.is(Kind.PORTFOLIO, token)) {
      return false;
    }
    if (rules.gazetteer().knows(text)) {
      return true;
    }
    if (words.is(Kind.NOT_NAME, token) || words.isDemonym(token)) {
      return false;
    }
    int hyphen = text.lastIndexOf('-');
    if (hyphen < 0 || hyphen + 1 == text.length()) {
      return true;
    }
    String head = text.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(text.codePointAt(hyphen + 1)) && !rulesAsRole(head)
        || words.is(Kind.ORGANIZATION_HEAD, head)
        || words.is(Kind.PLACE_HEAD, head);
  }

  private boolean rulesAsRole(String head) {
    Token token = new Token(0, head.length(), Token.Kind.WORD, head, head);
    return rules.roles().longestAt(List.of(token), 0, 1).isPresent();
  }

  private int runEnd(int first) {
    boolean capitals = Surfaces.isCapitals(tokens.get(first).text());
    int end = first + 1;
    while (end < sentenceEnd && end - first < LONGEST_RUN) {
      int next = nextOfRun(first, end);
      if (next < 0) {
        break;
      }
      boolean sameShape =
          !capitals
              || end - first < 2
              || Surfaces.isCapitals(tokens.get(next).text())
              || !isAllCapitals(first, end);
      if (!sameShape) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** In free word order a place may follow a full name at once: it is no part of it. */
  private int withoutPlace(int first, int end, int knownEnd) {
    if (end - first < 3 || knownEnd >= end || words.isSurname(tokens.get(end - 1).text())) {
      return end;
    }
    boolean place =
        rules
            .gazetteer()
            .longestAt(tokens, end - 1, end, rules.inflections())
            .filter(match -> match.entity().entityClass() == EntityClass.PLACE)
            .filter(match -> !rules.gazetteer().knows(tokens.get(end - 1).text()))
            .isPresent();
    return place ? end - 1 : end;
  }

  private boolean isAllCapitals(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!Surfaces.isCapitals(tokens.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** The next word with a capital that belongs to the run before {@code end}; -1 if none. */
  private int nextOfRun(int first, int end) {
    int at = end;
    if (isInitialDot(first, at)) {
      at++; // George W. Bush
    }
    if (isPossessivePart(end)) {
      at = end + 1; // People's Republic
    }
    int limit = Math.min(sentenceEnd, at + 3);
    int particles = 0;
    while (at < limit && isNextTo(at) && isParticle(first, end, tokens.get(at))) {
      at++;
      particles++;
    }
    if (at >= sentenceEnd || !isNextTo(at)) {
      return -1;
    }
    Token token = tokens.get(at);
    boolean initial = isInitialToken(at) && isDot(at + 1);
    boolean goesOn = token.isWord() && token.isCapitalized() && (isNameWord(token) || initial);
    boolean anew = isTitleInside(at) || isPersonBehindHead(at);
    return goesOn && !(particles == 0 && anew) ? at : -1;
  }

  /** A full name right behind an organization's last word: "of the Doctors' Union Lena Borsak". */
  private boolean isPersonBehindHead(int at) {
    return rules.tagged()
        && isHead(tokens.get(at - 1))
        && words.isGiven(tokens.get(at).text())
        && at + 1 < sentenceEnd
        && isNextTo(at + 1)
        && startsRun(at + 1)
        && !isHead(tokens.get(at + 1));
  }

  /** A role noun with a capital inside a run starts anew: "Kazakh President Tokayev". */
  private boolean isTitleInside(int at) {
    boolean afterParticle =
        words.is(Kind.PARTICLE, tokens.get(at - 1)) && tokens.get(at - 1).isCapitalized();
    return !afterParticle // Le Maire
        && rules.roles().longestAt(tokens, at, sentenceEnd).isPresent()
        && !words.isSurname(tokens.get(at).text());
  }

  private boolean isInitialDot(int first, int at) {
    return at > first
        && at < sentenceEnd
        && isDot(at)
        && (tokens.get(at - 1).text().length() <= 2 || isInitialToken(at - 1))
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private boolean isPossessivePart(int mark) {
    if (mark + 1 >= sentenceEnd || !words.is(Kind.POSSESSIVE_PART, tokens.get(mark - 1))) {
      return false;
    }
    Token token = tokens.get(mark);
    boolean genitive = token.norm().equals("'s") || token.is('\'') || token.is('\u2019');
    return genitive && token.start() == tokens.get(mark - 1).end();
  }

  private boolean isDot(int at) {
    return at < sentenceEnd && tokens.get(at).is('.');
  }

  private boolean isNextTo(int at) {
    if (at >= sentenceEnd) {
      return false;
    }
    int gap = tokens.get(at).start() - tokens.get(at - 1).end();
    return gap == 1;
  }

  private boolean isParticle(int first, int end, Token token) {
    if (!token.isWord() || !words.is(Kind.PARTICLE, token) || token.isCapitalized()) {
      return false;
    }
    Token last = tokens.get(end - 1);
    boolean open =
        end - first == 1
            || words.isGiven(last.text())
            || last.text().length() == 1 // Peter R. de Vries
            || words.is(Kind.PARTICLE, last);
    return !words.is(Kind.FUNCTION, token) || open && words.isGiven(tokens.get(first).text());
  }

  // ---- evidence ----

  private boolean looksLikePerson(int at, int end) {
    return end - at > 1
            && end - at <= LONGEST_PERSON
            && isGivenForm(at)
            && !isRegion(tokens.get(at))
            && !words.is(Kind.ORGANIZATION_HEAD, tokens.get(end - 1))
        || end - at > 1 && isAfterCredit(at);
  }

  private boolean isAfterCredit(int at) {
    for (int i = at - 1; i >= Math.max(sentenceStart, at - 6); i--) {
      if (words.is(Kind.CREDIT, tokens.get(i))) {
        return true;
      }
      if (!tokens.get(i).isMark() && !tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  /** End of a name with an organization's word in it; {@code at} if there is none. */
  private int organizationEnd(int at, int end) {
    int legal = legalFormEnd(end);
    if (legal > end) {
      return legal;
    }
    boolean head = false;
    for (int i = at; i < end; i++) {
      head |= isHead(tokens.get(i)) && !isCommonAtStart(i, end);
    }
    if (!head) {
      boolean surname = end - at == 1 && isSurnameForm(tokens.get(at));
      boolean inside = // "Мещанский районный суд"
          end < sentenceEnd && words.is(Kind.ORGANIZATION_INSIDE, tokens.get(end));
      boolean person = looksLikePerson(at, end) || surname && !inside;
      int tailed = isNoNameFirst(at) || person ? end : longNames.withTail(end, sentenceEnd);
      if (tailed > end) {
        return tailed;
      }
      boolean tail =
          end < sentenceEnd
              && isNextTo(end)
              && words.is(Kind.ORGANIZATION_TAIL, tokens.get(end))
              && !isSentenceStart(at);
      return tail ? end + 1 : at;
    }
    int joined = joined(at, end);
    return joined > end ? joined : longNames.afterHead(end, sentenceEnd);
  }

  /** After A/S and its like, which are three tokens. */
  private int legalFormEnd(int end) {
    if (end + 3 > sentenceEnd || !isNextTo(end) || !tokens.get(end + 1).is('/')) {
      return end;
    }
    String form = tokens.get(end).norm() + "/" + tokens.get(end + 2).norm();
    return words.is(Kind.ORGANIZATION_HEAD, form) ? end + 3 : end;
  }

  private boolean isHead(Token token) {
    return rules.inflections().bases(token.norm()).stream()
        .anyMatch(base -> words.is(Kind.ORGANIZATION_HEAD, base));
  }

  /** "Parliament", "Politiet" at a sentence start is a word with a capital, no name. */
  private boolean isCommonAtStart(int at, int end) {
    boolean plain = tokens.get(at).text().indexOf('-') < 0;
    return plain
        && isSentenceStart(at)
        && (end - at == 1)
        && lowerCase.contains(tokens.get(at).norm());
  }

  /** Ministry of Foreign Affairs, Institute for War and Peace. */
  private int joined(int at, int end) {
    int stop = end;
    while (stop < sentenceEnd && words.is(Kind.JOINER, tokens.get(stop)) && isNextTo(stop)) {
      int next = stop + 1;
      while (next < sentenceEnd && isNear(next) && words.is(Kind.JOINER, tokens.get(next))) {
        next++;
      }
      if (next >= sentenceEnd || !isNear(next) || !startsRun(next)) {
        break;
      }
      stop = withoutPerson(next, runEnd(next));
    }
    return stop;
  }

  /** Title words at the head of a run: President Tokayev; the end of the title. */
  private int titleEnd(int at, int end) {
    int stop = at;
    boolean more = true;
    while (more && stop < end) {
      Optional<org.kilde.language.Lexicon.Match<RoleWords.RoleNoun>> role =
          rules.roles().longestAt(tokens, stop, sentenceEnd);
      boolean title = words.is(Kind.TITLE, tokens.get(stop));
      more = role.isPresent() || title;
      stop = role.isPresent() ? role.get().end() : title ? stop + 1 : stop;
    }
    return stop;
  }

  private boolean isNoNameFirst(int at) {
    Token token = tokens.get(at);
    return words.is(Kind.FUNCTION, token) && (isSentenceStart(at) || capitalsSayLittle)
        || isSentenceStart(at) && lowerCase.contains(token.norm()) && !words.isGiven(token.text());
  }

  /** Where no tagger speaks, a small town is one only after a preposition of place. */
  private boolean isDoubtfulTown(int at, Gazetteer.Match match) {
    return !rules.tagged()
        && match.entity().kind().equals("city")
        && match.entity().weight() < LARGE_CITY
        && !words.isEmpty(Kind.PLACE_CUE)
        && !(at > sentenceStart && words.is(Kind.PLACE_CUE, tokens.get(at - 1)))
        && !(at > sentenceStart
            && words.is(Kind.PLACE_OF, tokens.get(at - 1))
            && !words.isSurname(tokens.get(at).text()))
        && !(at == sentenceStart
            && match.end() < sentenceEnd
            && ":(–—-".indexOf(tokens.get(match.end()).text().charAt(0)) >= 0);
  }

  /** A known name that may as well be a plain word here: a small town at a sentence start. */
  private boolean isNoise(int at, Gazetteer.Match match) {
    Token token = tokens.get(at);
    if (match.end() - at > 1) {
      return false;
    }
    if (words.is(Kind.FUNCTION, token) && !Surfaces.isCapitals(token.text())) {
      return true;
    }
    boolean city = match.entity().kind().equals("city");
    if (!city) {
      return isSentenceStart(at) && lowerCase.contains(token.norm()) && !token.norm().equals("");
    }
    boolean sure = match.entity().weight() >= LARGE_CITY && token.text().length() > 3;
    boolean doubtful = isSentenceStart(at) || capitalsSayLittle || token.text().length() <= 3;
    return doubtful && !sure || lowerCase.contains(token.norm());
  }

  /** True after a mark that opens a sentence or a quotation, and at the sentence's first word. */
  private boolean isSentenceStart(int at) {
    if (at == sentenceStart) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return before.isMark()
        && "«»\"“”„‟‘’'–—-:•·*…?!>|".indexOf(before.text().charAt(0)) >= 0
        && (at - 1 == sentenceStart || !before.is('-') || isSpaced(at - 1));
  }

  private boolean isSpaced(int mark) {
    return tokens.get(mark - 1).end() < tokens.get(mark).start()
        && tokens.get(mark).end() < tokens.get(mark + 1).start();
  }

  private int add(Gazetteer.Match match) {
    found.add(
        new Candidate(
            match.first(),
            match.end(),
            match.entity().entityClass(),
            match.entity(),
            Evidence.GAZETTEER));
    return match.end();
  }

  private int add(int first, int end, EntityClass entityClass, Evidence evidence) {
    found.add(new Candidate(first, end, entityClass, null, evidence));
    return end;
  }

  private int suspend(int first, int end) {
    Optional<Gazetteer.Match> match =
        rules.gazetteer().longestAt(tokens, first, end, rules.inflections());
    @Nullable KnownEntity known = match.map(Gazetteer.Match::entity).orElse(null);
    EntityClass entityClass = known == null ? EntityClass.ORGANIZATION : known.entityClass();
    found.add(new Candidate(first, end, entityClass, known, Evidence.SENTENCE_START));
    return end;
  }
}
