package org.kilde.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** Finds the meaning of a cue that stands in a sentence: with its particle, for a wanted use. */
final class CueReader {
  private static final int PARTICLE_REACH = 22;
  private static final int AUXILIARY_REACH = 6;
  private static final int IDIOM = 6; // tokens from a verb to the end of what it makes up with it
  private static final long BETWEEN =
      Grammar.bit(Grammar.Use.ADVERB)
          | Grammar.bit(Grammar.Use.NEGATION)
          | Grammar.bit(Grammar.Use.DETERMINER)
          | Grammar.bit(Grammar.Use.PREPOSITION);

  private static final long STANDS_ALONE = // a preposition that may be another word too
      Grammar.bit(Grammar.Use.TO)
          | Grammar.bit(Grammar.Use.ADVERB)
          | Grammar.bit(Grammar.Use.SUBORDINATOR);

  private static final long NOT_SAID = // before "not" and a verb that is not said
      Grammar.bit(Grammar.Use.AUXILIARY) | Grammar.bit(Grammar.Use.ADVERB);

  private static final long AFTER_PREFIX =
      Grammar.bit(Grammar.Use.CONJUNCTION)
          | Grammar.bit(Grammar.Use.AS)
          | Grammar.bit(Grammar.Use.THAT)
          | Grammar.bit(Grammar.Use.WHETHER);

  private static final int SECOND_REACH = 25; // tokens between two participles of an auxiliary

  private final Reading text;

  CueReader(Reading text) {
    this.text = text;
  }

  /** The cue at a token that takes one of these; the separable one first, of those the longest. */
  Optional<CueHit> at(int token, Set<Takes> wanted) {
    return saidOrNot(token, wanted).filter(hit -> !isUnsaid(hit));
  }

  /** The noun that a form may be besides a verb where the subject leads: "fears that". */
  Optional<CueHit> nounAt(int token) {
    Lexicon.Match<List<Cue>> match = text.words.subjectFirst() ? text.cue(token) : null;
    return match == null
        ? Optional.empty()
        : match.value().stream()
            .filter(cue -> cue.kind() == CueKind.NOMINAL && cue.takes(Takes.THAT))
            .findFirst()
            .map(cue -> new CueHit(cue, match.first(), match.end(), -1));
  }

  /** The cue without its particle, where one with a particle seems to stand: "håper … på". */
  Optional<CueHit> withoutParticle(CueHit hit, Set<Takes> wanted) {
    Lexicon.Match<List<Cue>> match = hit.cue().isSeparable() ? text.cue(hit.first()) : null;
    return match == null
        ? Optional.empty()
        : match.value().stream()
            .filter(cue -> !cue.isSeparable() && cue.takes().stream().anyMatch(wanted::contains))
            .filter(cue -> !cue.takes(Takes.NOTHING) && !cue.participle())
            .findFirst()
            .map(cue -> new CueHit(cue, match.first(), match.end(), -1));
  }

  /** As {@link #at}, also where nothing was said: "would not reveal". */
  Optional<CueHit> saidOrNot(int token, Set<Takes> wanted) {
    if (token < 0 || token >= text.size) {
      return Optional.empty();
    }
    Lexicon.Match<List<Cue>> match = text.cue(token);
    if (match == null
        || text.mention(token) >= 0 && text.mention(token) == text.mention(token - 1)
        || isInsideNothing(token)) {
      return Optional.empty();
    }
    CueHit plain = null;
    CueHit whole = null;
    for (Cue cue : match.value()) {
      if (cue.takes(Takes.NOTHING) && isNothing(cue, match)) {
        return Optional.empty();
      }
      boolean fits =
          cue.takes().stream().anyMatch(wanted::contains)
              && (!cue.participle() || hasAuxiliary(match.first()))
              && !isNoVerb(cue, match);
      if (fits && cue.isSeparable()) {
        int particle = particle(match.end(), cue);
        boolean longer = whole == null || cue.particle().length() > whole.cue().particle().length();
        if (particle >= 0 && longer) {
          whole = new CueHit(cue, match.first(), match.end(), particle);
        }
      } else if (fits && plain == null) {
        plain = new CueHit(cue, match.first(), match.end(), -1);
      }
    }
    return Optional.ofNullable(whole == null ? plain : whole);
  }

  /** "a declared enemy", "despite promises", "X's report on …": no verb where the subject leads. */
  private boolean isNoVerb(Cue cue, Lexicon.Match<List<Cue>> match) {
    boolean noun = cue.kind() == CueKind.NOMINAL || cue.kind() == CueKind.ACCORDING_TO;
    int verb = match.first();
    if (!text.words.subjectFirst() || noun || match.end() - verb > 1) {
      return false;
    }
    int before = verb - 1;
    boolean past = text.words.grammar().fits(text.tokens.get(verb).norm(), Grammar.Use.FINITE);
    boolean governed =
        text.is(before, Grammar.Use.PREPOSITION)
            && !text.isAny(before, STANDS_ALONE)
            && !text.isParticiple(verb);
    boolean owned =
        before > 0
            && text.tokens.get(before).norm().equals("'s")
            && !past
            && !text.is(verb, Grammar.Use.FINITE)
            && !text.isParticiple(verb);
    return text.isArticle(before) || governed || owned || isCompound(before, verb);
  }

  /** "the halftime show", "a police report": a form without an ending behind a singular noun. */
  private boolean isCompound(int before, int verb) {
    if (before < 0 || text.sentenceIndex(before) != text.sentenceIndex(verb)) {
      return false;
    }
    if (isSingular(before) && hasEnding(verb)) {
      return true;
    }
    Token name = text.tokens.get(before);
    boolean singular =
        name.isWord()
            && !name.isCapitalized()
            && !text.isAny(before, ~0L)
            && text.nounStart(before) < 0
            && text.cue(before) == null
            && !name.norm().endsWith("s");
    if (!singular) {
      return false;
    }
    Lexicon.Match<List<Cue>> cue = text.cue(verb);
    boolean noun = // "report", "claim"
        text.nounStart(verb) >= 0
            || cue != null && cue.value().stream().anyMatch(c -> c.kind() == CueKind.NOMINAL);
    if (!noun) {
      return false;
    }
    return hasEnding(verb);
  }

  /** "a major", "a police": a noun right behind an indefinite article. */
  private boolean isSingular(int noun) {
    Lexicon.Match<Noun> known = text.noun(noun);
    return noun > 0
        && (known == null || known.value().kind() == Noun.Kind.ROLE)
        && text.words.grammar().isIndefinite(text.tokens.get(noun - 1).norm())
        && text.isArticle(noun - 1)
        && !text.tokens.get(noun).norm().endsWith("s");
  }

  /** The pack lists the form with an ending too, so that this one is a plural's. */
  private boolean hasEnding(int verb) {
    Token word = text.tokens.get(verb);
    String third = word.norm() + "s";
    List<Token> inflected = List.of(new Token(word.start(), word.end(), word.kind(), third, third));
    return text.words.cues().longestAt(inflected, 0, 1).isPresent();
  }

  /** "did not say", "wollte nicht sagen", "sagte nicht, ob": nothing was said. */
  private boolean isUnsaid(CueHit hit) {
    boolean bracket = text.words.verbBracket() || text.words.infinitiveLast();
    if (hit.cue().kind() != CueKind.SAY || !bracket && !text.words.subjectFirst()) {
      return false;
    }
    int at = hit.first() - 1;
    while (at >= 0 && text.is(at, Grammar.Use.ADVERB) && !text.is(at, Grammar.Use.NEGATION)) {
      at--;
    }
    at -= bracket && text.is(at, Grammar.Use.TO) ? 1 : 0; // "ohne es nicht zu sagen"
    if (text.is(at, Grammar.Use.NEGATION) && text.mention(at) < 0) {
      return text.words.subjectFirst()
          ? text.isAny(at - 1, NOT_SAID) // "did not say", not "not only said"
          : !text.isMark(at - 1); // "…, nicht gesagt"
    }
    return bracket && text.is(hit.end(), Grammar.Use.NEGATION) && text.isMark(hit.end() + 1);
  }

  /** "не сказал", "так водители называют": words before the verb with which it says nothing. */
  private boolean isInsideNothing(int token) {
    int first = Math.max(text.sentence(token).firstToken(), token - IDIOM);
    for (int i = token - 1; i >= first; i--) {
      Lexicon.Match<List<Cue>> match = text.cue(i);
      if (match != null && match.value().stream().anyMatch(cue -> covers(cue, match, token))) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(Cue cue, Lexicon.Match<List<Cue>> match, int token) {
    if (!cue.takes(Takes.NOTHING)) {
      return false;
    }
    return cue.isSeparable()
        ? isNothing(cue, match) && particle(match.end(), cue) == token
        : match.end() > token;
  }

  private boolean isNothing(Cue cue, Lexicon.Match<List<Cue>> match) {
    if (!cue.isSeparable()) {
      return true;
    }
    int particle = particle(match.end(), cue);
    if (particle < 0 || particle >= match.end() + IDIOM) {
      return false;
    }
    long clause = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);
    for (int i = match.end(); i < particle; i++) {
      if (text.isAny(i, clause) || text.isMark(i)) {
        return false; // "sier det er ventet opp mot hundre"
      }
    }
    return true;
  }

  /** "a", "a-t-il également", "ont mardi": an auxiliary, with nothing but small words behind it. */
  private boolean hasAuxiliary(int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - AUXILIARY_REACH); i--) {
      if (text.is(i, Grammar.Use.AUXILIARY)) {
        return true;
      }
      if (text.words.sourceComma() && i == participle - 1 && text.is(i, Grammar.Use.CONJUNCTION)) {
        return isSecondParticiple(i);
      }
      boolean small =
          text.isMark(i, ',')
              || text.mention(i) >= 0
              || text.nounStart(i) >= 0
              || text.isAny(i, BETWEEN);
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /** "a dénoncé X et appelé à Y": the auxiliary stands before the participle before. */
  private boolean isSecondParticiple(int joint) {
    int first = Math.max(text.sentence(joint).firstToken(), joint - SECOND_REACH);
    for (int i = joint - 1; i > first; i--) {
      Lexicon.Match<List<Cue>> match = text.cue(i);
      boolean participle = match != null && match.value().stream().anyMatch(Cue::participle);
      if (participle && text.quote(i) < 0) {
        return hasAuxiliary(i);
      }
      if (text.isMark(i, ';') || text.isMark(i, ':') || text.is(i, Grammar.Use.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** The last token of a particle that starts here, such as "uttrykk for"; -1 if it does not. */
  private int lastOf(String particle, int first, int limit) {
    int at = first;
    int from = 0;
    while (at < limit) {
      String word = text.tokens.get(at).norm();
      if (!particle.startsWith(word, from)) {
        return -1;
      }
      from += word.length();
      if (from == particle.length()) {
        return at;
      }
      if (particle.charAt(from) != ' ') {
        return -1;
      }
      from++;
      at++;
    }
    return -1;
  }

  /** Where verbs part, their prefix ends the clause: not "warf ihn vor der Tür nieder". */
  private boolean closesBracket(int first, int last, int limit) {
    return last > first
        || !text.is(first, Grammar.Use.PREPOSITION)
        || last + 1 >= limit
        || text.isMark(last + 1)
        || text.isAny(last + 1, AFTER_PREFIX);
  }

  private int particle(int from, Cue cue) {
    boolean parts = text.words.verbBracket() && cue.prefix();
    int limit = Math.min(text.sentence(from - 1).endToken(), from + PARTICLE_REACH);
    for (int i = from; i < limit; i++) {
      int last = lastOf(cue.particle(), i, limit);
      if (last >= 0 && (!parts || closesBracket(i, last, limit))) {
        return last;
      }
      if (text.is(i, Grammar.Use.THAT)
          || text.words.hangsArticles() && text.is(i, Grammar.Use.TO)
          || text.isMark(i, ':')
          || text.isMark(i, ';')) {
        return -1;
      }
    }
    return -1;
  }
}
