package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.ADVERB;
import static org.kilde.statement.Grammar.Use.AUXILIARY;
import static org.kilde.statement.Grammar.Use.CONJUNCTION;
import static org.kilde.statement.Grammar.Use.DETERMINER;
import static org.kilde.statement.Grammar.Use.FINITE;
import static org.kilde.statement.Grammar.Use.NEGATION;
import static org.kilde.statement.Grammar.Use.PREPOSITION;
import static org.kilde.statement.Grammar.Use.RELATIVE;
import static org.kilde.statement.Grammar.Use.SUBORDINATOR;
import static org.kilde.statement.Grammar.Use.THAT;

import org.kilde.language.Lexicon;

/** Reads the phrase that names somebody, to the right of a place, without a parser. */
final class NounPhrases {
  private static final int LONGEST = 30;
  static final long STOP =
      Grammar.bit(THAT)
          | Grammar.bit(AUXILIARY)
          | Grammar.bit(NEGATION)
          | Grammar.bit(FINITE)
          | Grammar.bit(RELATIVE)
          | Grammar.bit(SUBORDINATOR);

  static final long SMALL =
      Grammar.bit(ADVERB) | Grammar.bit(PREPOSITION) | Grammar.bit(CONJUNCTION);

  private final Reading text;
  final FreeOrder free;

  NounPhrases(Reading text) {
    this.text = text;
    this.free = new FreeOrder(text, this);
  }

  /** The phrase that starts at a token; {@link Source#NONE} if none does. */
  Source at(int first, int limit) {
    return new PhraseWalk(this, text, first, Math.min(limit, first + LONGEST)).read();
  }

  /** Index after the name or noun that starts at a token; -1 if none does. */
  int anchorEnd(int token) {
    if (token >= text.size) {
      return -1;
    }
    int end = text.mentionEnd(token);
    if (end > 0) {
      return end;
    }
    Lexicon.Match<Noun> noun = text.noun(token);
    return noun == null ? -1 : noun.end();
  }

  /** The name or noun that starts at a token, as a source of its own. */
  Source anchor(int token) {
    int end = anchorEnd(token);
    if (end < 0) {
      return Source.NONE;
    }
    Lexicon.Match<Noun> noun = text.noun(token);
    return new Source(token, end, token, noun == null ? null : noun.value().kind());
  }

  /** First token of the name that covers a token. */
  int firstOf(int token) {
    int first = token;
    while (first > 0 && text.mention(first - 1) == text.mention(token)) {
      first--;
    }
    return first;
  }

  /** True if a name stands in the genitive before another noun: "Putins talsmand". */
  boolean isGenitive(int token, int end) {
    if (end >= text.size) {
      return false;
    }
    if (text.words.grammar().isGenitive(text.tokens.get(end - 1).norm())) {
      boolean pronoun = anchor(token).isPronoun();
      return !pronoun && !text.isMark(end) && text.cue(end) == null;
    }
    if (text.mention(token) < 0) {
      return text.tokens.get(end).norm().equals("'s") && !text.isMark(end + 1);
    }
    if (text.tokens.get(end).norm().equals("'s")
        || text.isMark(end, '\'')
        || text.isMark(end, '’')) {
      return end + 1 < text.size && !text.isMark(end + 1);
    }
    String surface = text.tokens.get(end - 1).text();
    String name = text.referentAt(token).name();
    boolean owns = // "Hemtjänstens chef": a name that nobody knows
        text.words.hangsArticles() && text.nounStart(end) == end && !text.isPerson(token);
    boolean other = !name.endsWith("s") || owns || isShortGenitive(surface); // "USAs", "FNs"
    return surface.endsWith("s") && other && !text.isMark(end);
  }

  private boolean isShortGenitive(String word) {
    String letters = word.isEmpty() ? "" : word.substring(0, word.length() - 1);
    return text.words.hangsArticles()
        && letters.length() > 1
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** "nach Webers Meinung": Weber, not the opinion. */
  Source whose(Source report) {
    boolean owned =
        text.words.verbBracket()
            && report.noun() == Noun.Kind.MEDIUM
            && text.mentionEnd(report.first()) > 0
            && isGenitive(report.first(), text.mentionEnd(report.first()));
    return owned ? new Source(report.first(), report.end(), report.first(), null) : report;
  }

  /** German: whose the noun before a token is: "die Forderung Frankreichs", "der Bericht des X". */
  Source owner(int token, int limit) {
    boolean name = text.mention(token) >= 0;
    boolean genitive = token < limit && text.words.isGenitive(text.tokens.get(token).norm());
    return text.words.verbBracket() && (name || genitive) ? at(token, limit) : Source.NONE;
  }

  /** The last words of a range, from a comma on, are a name and no more. */
  boolean endsInApposition(int first, int end) {
    int at = end - 1;
    while (at > first && !text.isMark(at, ',')) {
      at--;
    }
    return at > first && text.mentionEnd(at + 1) == end && text.isPerson(at + 1);
  }

  /** The apostrophe of many who own the noun behind it: "the pilots' association". */
  boolean isPluralOwner(int token) {
    return text.words.subjectFirst()
        && (text.isMark(token, '\'') || text.isMark(token, '’'))
        && token > 0
        && token + 1 < text.size
        && text.tokens.get(token - 1).norm().endsWith("s")
        && text.tokens.get(token - 1).end() == text.tokens.get(token).start()
        && text.tokens.get(token).end() < text.tokens.get(token + 1).start()
        && text.tokens.get(token + 1).isWord();
  }

  /** The full stop of "M.", "Dr." right before a name. */
  boolean isTitleDot(int token) {
    return text.isMark(token, '.')
        && token > 0
        && text.mentionEnd(token + 1) > 0
        && text.tokens.get(token - 1).isCapitalized()
        && text.tokens.get(token - 1).text().length() <= 4
        && text.tokens.get(token - 1).end() == text.tokens.get(token).start();
  }

  /**
   * Words of no known kind that can still be somebody: "den eldre damen", "finnen", "Vikings Moe".
   */
  boolean isNominal(int first, int end) {
    Grammar grammar = text.words.grammar();
    if (grammar.hasEndings() && text.is(first, Grammar.Use.WHETHER)) {
      return false; // "hvorfor dette punktet"
    }
    if (!grammar.hasEndings() || text.is(first, DETERMINER)) {
      return true;
    }
    if (end - first == 2 && isOfOrigin(first)) {
      return true; // "russisk politi"
    }
    for (int i = first; i < end; i++) {
      boolean sentenceHead = i == text.sentence(i).firstToken();
      boolean name = text.tokens.get(i).isCapitalized() && !sentenceHead;
      boolean owner = // "FN's flygtningeorganisation"
          text.words.hangsArticles()
              && text.mentionEnd(i) > 0
              && text.mentionEnd(i) < end
              && isGenitive(i, text.mentionEnd(i));
      if (name || owner || grammar.isDefinite(text.tokens.get(i)) && !text.isAny(i, STOP | SMALL)) {
        return true;
      }
    }
    return false;
  }

  /** "Russisk", "lokalt" before a noun that stands without an article. */
  private boolean isOfOrigin(int token) {
    int noun = token + 1;
    return text.words.grammar().fits(text.tokens.get(token).norm(), Grammar.Use.ORIGIN)
        && !text.tokens.get(noun).isCapitalized()
        && !text.isAny(noun, STOP | SMALL)
        && text.cue(noun) == null;
  }
}
