package org.kilde.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
 * joins the two. What a run is made of is asked of the classes beside: {@link NameRuns}, {@link
 * OrganizationNames}, {@link PersonSigns}, {@link KnownNameDoubts}.
 */
final class CandidateFinder {
  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final Surroundings surroundings;
  private final LongNames longNames;
  private final NameLine line;
  private final WordForms forms;
  private final NameRuns runs;
  private final PersonSigns persons;
  private final OrganizationNames organizations;
  private final KnownNameDoubts doubts;
  private final ClassGuess guess;
  private final BodyPhrases bodies;
  private final List<Candidate> found = new ArrayList<>();
  private final BitSet blocked = new BitSet();

  CandidateFinder(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
    this.words = rules.words();
    this.surroundings = new Surroundings(article, rules);
    this.longNames = new LongNames(tokens, rules);
    this.line = new NameLine(tokens, words);
    this.forms = new WordForms(tokens, rules);
    this.runs = new NameRuns(tokens, rules, line, forms);
    this.persons = new PersonSigns(tokens, rules, line, forms);
    this.organizations = new OrganizationNames(tokens, rules, line, forms, runs, persons);
    this.doubts = new KnownNameDoubts(tokens, rules, line, forms, runs, surroundings);
    this.guess = new ClassGuess(tokens, words, line, forms);
    this.bodies = new BodyPhrases(tokens, BodyWords.of(rules.pack()), rules, line, forms);
  }

  List<Candidate> find() {
    for (Sentence sentence : article.sentences()) {
      if (article.role(sentence).isRead()) {
        line.open(sentence);
        int at = line.start();
        while (at < line.end()) {
          at = readAt(at);
        }
      }
    }
    return found;
  }

  /** What a tagged name is held against. */
  TagEdges tagEdges() {
    return new TagEdges(tokens, rules, forms, surroundings);
  }

  /** True for a common word with a capital that a sentence or the language gives it. */
  boolean isCommonAtStart(int at, @Nullable KnownEntity known) {
    return doubts.isCommonAtStart(at, known);
  }

  /** True if a phrase of the pack says that no name stands here. */
  boolean isBlocked(int first, int end) {
    int next = blocked.nextSetBit(first);
    return next >= 0 && next < end;
  }

  /** True where all nouns have capitals. */
  boolean nounsAreCapital() {
    return words.capitalNouns();
  }

  /** Reads what starts at a token; the next token to read. */
  private int readAt(int at) {
    Token token = tokens.get(at);
    if (token.isMark()) {
      int quoted = longNames.quotedEnd(at, line.start(), line.end());
      if (quoted < 0 && longNames.isQuotedWord(at, line.start(), line.end())) {
        return add(at + 1, at + 2, EntityClass.ORGANIZATION, Evidence.CAPITALS);
      }
      return quoted < 0 ? at + 1 : add(at + 1, quoted, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    Optional<Gazetteer.Match> known = doubts.findKnown(at);
    int knownEnd = known.map(Gazetteer.Match::end).orElse(at);
    if (known.isPresent() && known.get().entity().isNoName()) {
      blocked.set(at, knownEnd);
      return knownEnd;
    }
    int ministry = organizations.ministryEnd(at);
    if (ministry > Math.max(knownEnd, at + 1)) {
      return add(at, ministry, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    int body = bodies.endAt(at);
    if (body > longEnd(at) && body > at && body == knownEnd && isBody(known.get())) {
      @Nullable KnownEntity meant = isOfOtherPlace(body, known.get()) ? null : known.get().entity();
      found.add(new Candidate(at, body, EntityClass.ORGANIZATION, meant, Evidence.BODY));
      return body;
    }
    boolean outlet = knownEnd > at + 1 && isOutlet(known.get()) && isArticle(at);
    if (outlet && bodies.endAt(at + 1) > knownEnd) {
      return at + 1; // "The Independent Miners' Union" is not the outlet The Independent
    }
    if (body > Math.max(at, Math.max(knownEnd, longEnd(at)))) {
      return add(at, body, EntityClass.ORGANIZATION, Evidence.BODY);
    }
    boolean portfolio =
        words.is(Kind.PORTFOLIO, token) && token.isCapitalized() && knownEnd <= at + 1;
    if (portfolio || doubts.isNounBefore(at)) {
      return at + 1;
    }
    int named = outletEnd(at);
    if (named > knownEnd) {
      return add(at, named, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    return runs.startsRun(at) ? readCapital(at, known) : readPlain(at, known);
  }

  /** Where a body's name ends by its words alone, if it is longer than what the list has. */
  private int longEnd(int at) {
    int end = runs.startsRun(at) ? runs.runEnd(at) : at;
    int organization = end > at ? organizations.endOf(at, end) : at;
    return organization > at ? organization - 1 : at;
  }

  /**
   * The end of a name that begins with its article, behind a noun that says what it is: "dagblad De
   * Brug", "le quotidien Le Fil de Tarm"; -1 if none starts here.
   */
  private int outletEnd(int at) {
    boolean starts =
        !line.isStart(at)
            && tokens.get(at).isCapitalized()
            && words.is(Kind.ARTICLE, tokens.get(at))
            && words.is(Kind.ORGANIZATION_BEFORE, tokens.get(at - 1))
            && at + 1 < line.end()
            && line.isNextTo(at + 1)
            && tokens.get(at + 1).isCapitalized();
    if (!starts) {
      return -1;
    }
    int end = at + 2;
    while (end < line.end() && line.isNextTo(end)) {
      boolean of =
          words.is(Kind.PLACE_OF, tokens.get(end))
              && end + 1 < line.end()
              && line.isNextTo(end + 1)
              && tokens.get(end + 1).isCapitalized();
      if (!of && !tokens.get(end).isCapitalized()) {
        break;
      }
      end += of ? 2 : 1;
    }
    return end;
  }

  /** What starts with a word that starts no run: an organization behind a demonym, a known name. */
  private int readPlain(int at, Optional<Gazetteer.Match> known) {
    int knownEnd = known.map(Gazetteer.Match::end).orElse(at);
    int adjective = organizations.afterDemonym(at);
    if (adjective > Math.max(at, knownEnd)) {
      return add(at, adjective, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    boolean article = knownEnd > at + 1 && runs.startsRun(at + 1) && isArticle(at);
    if (article && runs.runEnd(at + 1) > knownEnd) {
      return at + 1; // "the National Gallery" is not the outlet The National
    }
    boolean whole = known.isPresent() && (knownEnd > at + 1 || isOutlet(known.get()));
    return whole ? add(known.get()) : at + 1;
  }

  /** What a run of words with capitals is, unless a known name or a title starts there. */
  private int readCapital(int at, Optional<Gazetteer.Match> known) {
    int knownEnd = known.map(Gazetteer.Match::end).orElse(at);
    int end = runs.withoutPerson(at, runs.withoutPlace(at, runs.runEnd(at), knownEnd));
    if (knownEnd > at + 1 && knownEnd < end && isOutlet(known.get()) && endsOutlet(at, knownEnd)) {
      return add(known.get());
    }
    if (knownEnd < end + 1 && doubts.isPartOfCompound(end)) {
      return end + 1;
    }
    if (known.isPresent()
        && knownEnd >= end
        && organizations.longEnd(at, end, known.get()) <= knownEnd) {
      return doubts.isNoise(at, known.get()) ? suspend(at, knownEnd) : add(known.get());
    }
    int title = persons.titleEnd(at, end);
    if (title > at) {
      return title;
    }
    return readRun(at, end, known);
  }

  /** An article with a capital that neither a sentence nor a person's name gives it. */
  private boolean isArticleInside(int at) {
    return !rules.tagged()
        && !line.isStart(at)
        && words.is(Kind.ARTICLE, tokens.get(at))
        && !Surfaces.isCapitals(tokens.get(at + 1).text())
        && !words.isGiven(tokens.get(at + 1).text())
        && !words.isSurname(tokens.get(at + 1).text());
  }

  /** "El Correo y La Voz": an outlet that begins with an article ends before a small word. */
  private boolean endsOutlet(int at, int end) {
    return isArticle(at) && !tokens.get(end).isCapitalized();
  }

  private boolean isArticle(int at) {
    return words.is(Kind.FUNCTION, tokens.get(at)) && line.isNextTo(at + 1);
  }

  /** "Forsvarsministeriet i Velmaria" is not the Danish one. */
  private boolean isOfOtherPlace(int end, Gazetteer.Match match) {
    boolean placed =
        end + 1 < line.end()
            && (words.is(Kind.PLACE_CUE, tokens.get(end)) || words.is(Kind.JOINER, tokens.get(end)))
            && tokens.get(end + 1).isWord()
            && tokens.get(end + 1).isCapitalized();
    return placed
        && rules
            .gazetteer()
            .longestAt(tokens, end + 1, line.end(), rules.inflections())
            .filter(place -> place.entity().country().equals(match.entity().country()))
            .isEmpty();
  }

  private static boolean isBody(Gazetteer.Match match) {
    return match.entity().entityClass() == EntityClass.ORGANIZATION;
  }

  /** News agencies that write themselves small: dpa. */
  private static boolean isOutlet(Gazetteer.Match match) {
    return match.entity().id().startsWith("outlet:");
  }

  private int readRun(int at, int end, Optional<Gazetteer.Match> known) {
    boolean title = known.isEmpty() && persons.isTitleBefore(at, end);
    if (end > at + 1 && (title || persons.isNoNameFirst(at))) {
      return at + 1;
    }
    boolean town = known.filter(match -> !match.entity().kind().equals("city")).isEmpty();
    int pair = town ? organizations.pairEnd(at, end) : end;
    if (pair > end) {
      return add(at, pair, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    int organization =
        longNames.withPlaceHead(end, line.end()) > end ? at : organizations.endOf(at, end);
    if (organization > at) {
      boolean common = organization - at == 1 && tokens.get(at).text().indexOf('-') < 0;
      boolean plain = !rules.tagged() || doubts.isCommonAtStart(at, null);
      if (common && (line.isStart(at) && plain || words.capitalNouns())) {
        return suspend(at, organization);
      }
      return add(at, organization, EntityClass.ORGANIZATION, Evidence.PATTERN);
    }
    int place = longNames.withPlaceHead(end, line.end());
    if (place > end && !persons.looksLikePerson(at, end)) {
      return add(at, place, EntityClass.PLACE, Evidence.PATTERN);
    }
    if (known.isPresent() && !persons.looksLikePerson(at, end)) {
      return doubts.isNoise(at, known.get()) ? suspend(at, known.get().end()) : add(known.get());
    }
    if (end - at > 2 && isArticleInside(at)) {
      return add(at, end, EntityClass.ORGANIZATION, Evidence.PATTERN); // "según El Faro Nuevo"
    }
    if (end - at > 1 && persons.looksLikePerson(at, end)) {
      return add(at, end, EntityClass.PERSON, Evidence.GIVEN_NAME);
    }
    if (end - at > 1 && words.is(Kind.PLACE_HEAD, tokens.get(end - 1))) {
      return add(at, end, EntityClass.PLACE, Evidence.PATTERN);
    }
    return readBeside(at, end);
  }

  /** A run that a role beside it may tell. */
  private int readBeside(int at, int end) {
    boolean acronym = !words.isEmpty(Kind.SURNAME) && forms.hasAcronym(at, end);
    boolean role = surroundings.hasRole(line.start(), at);
    if (end - at == 1 && role && !words.isEmpty(Kind.SURNAME)) {
      Optional<Gazetteer.Match> town =
          forms.isSurnameForm(tokens.get(at))
              ? Optional.empty()
              : rules.gazetteer().longestAt(tokens, at, end, rules.inflections());
      if (town.isPresent()) {
        return add(town.get()); // "житель Тернополя"
      }
      boolean holder = end < line.end() && line.isNextTo(end) && forms.isGivenForm(end);
      if (holder && !acronym && !forms.isGivenForm(at)) {
        return add(at, end, EntityClass.PLACE, Evidence.PATTERN); // "посол Торвании Иван Белов"
      }
    }
    if (role && persons.isShortEnough(at, end) && !acronym) {
      return add(at, end, EntityClass.PERSON, Evidence.TITLE);
    }
    return readUnknown(at, end);
  }

  private int readUnknown(int at, int end) {
    if (end - at == 1 && (line.isStart(at) || line.capitalsSayLittle())) {
      return suspend(at, end);
    }
    boolean function =
        words.is(Kind.FUNCTION, tokens.get(at)) && !Surfaces.isCapitals(tokens.get(at).text());
    if (line.capitalsSayLittle() || function) {
      return at + 1;
    }
    return add(at, end, guess.of(at, end), Evidence.CAPITALS);
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
