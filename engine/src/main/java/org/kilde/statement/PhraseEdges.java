package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PASSIVE;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

/** Where a phrase and its clause begin and end, and whether a preposition governs it. */
final class PhraseEdges {
  static final int SKIPPED = 8; // adverbs and auxiliaries beside a verb
  private static final int REACH = 40;
  private static final int NAME = 7; // tokens of a name in marks
  static final long SKIP =
      Grammar.bit(AUXILIARY) | Grammar.bit(ADVERB) | Grammar.bit(NEGATION) | Grammar.bit(PASSIVE);
  static final long VERB = Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(AUXILIARY);

  private final Reading text;
  private final NounPhrases phrases;
  private final FreeOrder free;

  PhraseEdges(Reading text, NounPhrases phrases, FreeOrder free) {
    this.text = text;
    this.phrases = phrases;
    this.free = free;
  }

  /**
   * ", som", ", der": the clause that it opens has its subject within, or in what stands before.
   */
  boolean isRelativeClause(int token) {
    return text.is(token, RELATIVE) && text.isMark(token - 1, ',') && !isAnchorAt(token);
  }

  boolean isSkipped(int token) {
    return text.isAny(token, SKIP) && !isAnchorAt(token);
  }

  boolean isAnchorAt(int token) {
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

  /** Where the words of a phrase end before a verb or a quotation: "de media hadden eerder …". */
  int ownEnd(Source anchor, int end) {
    int at = pastOwnMarks(anchor.end(), end);
    while (at < end
        && text.quote(at) < 0
        && (!text.isAny(at, VERB) || isAnchorAt(at))
        && !opensRelative(at)) {
      at++;
    }
    boolean relative = // "un conseiller | qui a demandé …"
        text.words.sourceComma() && at - 1 >= anchor.end() && text.is(at - 1, RELATIVE);
    boolean object = // "его адвокат | это отрицает"
        text.words.caseForms()
            && at == end
            && at - 1 > anchor.head()
            && text.is(at - 1, Grammar.Use.DEMONSTRATIVE);
    return relative || object ? at - 1 : at;
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

  /** Where "det russiske …", "Putins …", "flere …" before a noun begins. */
  int phraseStart(int anchor, int start) {
    int first = anchor;
    for (int i = anchor - 1; i >= Math.max(start, anchor - 4); i--) {
      if (isGenitiveMark(i)) {
        i = phrases.firstOf(i - 1); // "USA:s president"
        first = i;
        continue;
      }
      boolean genitive = text.mention(i) >= 0 && (isGenitiveBefore(i) || isBodyOfRole(i, anchor));
      boolean stops =
          text.isMark(i) && !phrases.isPluralOwner(i)
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
      boolean joins = // Ukrainian "та", also a determiner
          text.words.caseForms() && text.is(i, Grammar.Use.JOINT);
      if (joins || stops && !text.is(i, Grammar.Use.DETERMINER)) {
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

  boolean startsAnchor(int token) {
    return text.mentionEnd(token) > 0 || text.noun(token) != null;
  }

  /** A place behind another and a comma, where the subject stands first. */
  private boolean isPartOfPlace(int token, int start) {
    return text.words.subjectFirst()
        && token - 2 > start
        && text.isPlace(token)
        && text.isMark(token - 1, ',')
        && text.isPlace(token - 2);
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
    if (isPartOfPlace(token, start)) {
      return isGoverned(phrases.firstOf(token - 2), start); // "X from Erie, Pennsylvania, said"
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
      if (text.words.caseForms() && text.cue(i) != null && !isAnchorAt(i)) {
        return false; // "Об этом сообщил губернатор X": a verb stands between
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
        && !text.isAny(token, ~0L);
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
    return phrases.isGenitive(phrases.firstOf(token), token + 1);
  }

  private boolean isAdjective(int token) {
    boolean place = // "rundt heile Sognefjorden"
        text.words.hangsArticles() && text.isPlace(token + 1) && !text.isAny(token, ~0L);
    return (text.nounStart(token + 1) >= 0 || place)
        && !text.tokens.get(token).isCapitalized()
        && !text.isAny(token, SKIP | Grammar.bit(Grammar.Use.FINITE))
        && text.cue(token) == null;
  }

  /** "Oskarsson lovade inget, men sade": a word of no known use with a verb right behind it. */
  boolean isUnknownName(int token) {
    return text.words.hangsArticles()
        && text.tokens.get(token).isCapitalized()
        && !text.isAny(token, ~0L)
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
}
