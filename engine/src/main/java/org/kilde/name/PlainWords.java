package org.kilde.name;

import java.util.List;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/**
 * Tells outlets that bear plain words as names from the plain words: "Die Zeit" writes, "die Zeit"
 * passes. A plain word is an outlet's name only with its capitals where the language gives it none,
 * in quotation marks, or beside a word that says who reports.
 */
final class PlainWords {
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;

  PlainWords(List<Token> tokens, NameRules rules) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
  }

  /** True if what matches an outlet's name is more likely no name here. */
  boolean isNoOutlet(Gazetteer.Match match, boolean sentenceStart, int from, int to) {
    int at = match.first();
    int end = match.end();
    if (!match.entity().kind().equals("outlet")
        || !isPlain(at, end, from)
        || isTold(at, end, from, to)) {
      return false;
    }
    if (words.capitalNouns()) {
      return sentenceStart || !(end - at > 1 && tokens.get(at).isCapitalized());
    }
    return end - at > 1
        && !hasItsCapitals(match.entity().name(), sentenceStart ? at + 1 : at, match);
  }

  /** Words only, each of them in common use; where no list says so, any word may be. */
  private boolean isPlain(int at, int end, int from) {
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.text().length() > 1 && Surfaces.isCapitals(token.text())) {
        return false;
      }
    }
    return words.capitalNouns() && isNoun(at, end, from) || isCommon(at, end);
  }

  /**
   * Where all nouns have capitals: behind an article, or with an article or adjective of its own.
   */
  private boolean isNoun(int at, int end, int from) {
    Token first = tokens.get(at);
    return end - at > 1
        ? words.is(Kind.FUNCTION, first) || !first.isCapitalized()
        : at > from && words.is(Kind.FUNCTION, tokens.get(at - 1));
  }

  private boolean isCommon(int at, int end) {
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (!words.is(Kind.FUNCTION, token) && !rules.isCommonWord(token.norm())) {
        return false;
      }
    }
    return true;
  }

  /** Each word from {@code first} on has a capital where the outlet's name gives it one. */
  private boolean hasItsCapitals(String name, int first, Gazetteer.Match match) {
    String[] parts = name.split(" ");
    boolean same = parts.length == match.end() - match.first();
    boolean any = false;
    for (int i = first; i < match.end(); i++) {
      boolean capital = tokens.get(i).isCapitalized();
      boolean wanted = same && Character.isUpperCase(parts[i - match.first()].codePointAt(0));
      if (wanted && !capital && !words.is(Kind.FUNCTION, tokens.get(i))) {
        return false;
      }
      any |= capital;
    }
    return any;
  }

  /** In quotation marks, or beside a verb or a preposition of reporting. */
  private boolean isTold(int at, int end, int from, int to) {
    boolean quoted = end < to && isQuote(end) && (at > from && isQuote(at - 1) || isQuote(end - 2));
    boolean verb = isVerb(at - 1, from, to) || isVerb(end, from, to);
    boolean source =
        at > from
            && (words.is(Kind.SOURCE_BEFORE, tokens.get(at - 1))
                || at - 1 > from
                    && words.is(Kind.FUNCTION, tokens.get(at - 1))
                    && words.is(Kind.SOURCE_BEFORE, tokens.get(at - 2)));
    return quoted || verb || source;
  }

  private boolean isVerb(int at, int from, int to) {
    return at >= from && at < to && words.is(Kind.MEDIA_VERB, tokens.get(at));
  }

  private boolean isQuote(int at) {
    return at >= 0
        && tokens.get(at).isMark()
        && "\"«»“”„‟'‘’‹›".indexOf(tokens.get(at).text().charAt(0)) >= 0;
  }
}
