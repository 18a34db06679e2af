package org.kilde.name;

import java.util.BitSet;
import java.util.List;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** What the words beside a name say of it. */
final class Surroundings {
  private static final int APPOSITION = 4;
  private static final int DATELINE = 6;
  private static final int LEADING = 2; // words before a sentence's first noun
  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final BitSet starts = new BitSet();
  private int bodyStart = -1; // the body's first token

  /** What a noun beside a name says it is. */
  enum Says {
    NOTHING,
    ORGANIZATION,
    PLACE,
    OTHER
  }

  Surroundings(TokenizedArticle article, NameRules rules) {
    this.tokens = article.tokens();
    this.rules = rules;
    this.words = rules.words();
    for (Sentence sentence : article.sentences()) {
      starts.set(sentence.firstToken());
      if (bodyStart < 0 && article.role(sentence) == BlockRole.BODY) {
        bodyStart = sentence.firstToken();
      }
    }
  }

  /** True for a sentence's first word, marks before it not counted. */
  boolean startsSentence(int at) {
    int first = at;
    while (first > 0 && !starts.get(first) && tokens.get(first - 1).isMark()) {
      first--;
    }
    return starts.get(first);
  }

  /** A role noun or a title stands right before token {@code at}. */
  boolean hasRole(int sentenceStart, int at) {
    int before = at - 1;
    if (before >= sentenceStart && tokens.get(before).is('.')) {
      before--;
    }
    if (before < sentenceStart) {
      return false;
    }
    if (words.is(Kind.TITLE, tokens.get(before))) {
      return true;
    }
    for (int first = before; first >= Math.max(sentenceStart, before - 3); first--) {
      var role = rules.roles().longestAt(tokens, first, before + 1);
      if (role.isPresent() && role.get().end() == before + 1 && !role.get().value().isBefore()) {
        return true;
      }
    }
    return false;
  }

  /** A noun that says what the name after it is. */
  boolean isNounBefore(int at) {
    return says(at) != Says.NOTHING;
  }

  private Says says(int at) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return Says.NOTHING;
    }
    if (words.is(Kind.OTHER_BEFORE, token)) {
      return Says.OTHER;
    }
    if (words.is(Kind.PLACE_BEFORE, token)) {
      return Says.PLACE;
    }
    return words.is(Kind.ORGANIZATION_BEFORE, token) ? Says.ORGANIZATION : Says.NOTHING;
  }

  /** What the noun before a name says: "the town X", "avisen »X«". */
  Says before(int sentenceStart, int first) {
    int at = first - 1;
    if (at >= sentenceStart && words.is(Kind.PLACE_VERB, tokens.get(at))) {
      return Says.PLACE;
    }
    boolean linked =
        at > sentenceStart
            && words.is(Kind.BEFORE_LINK, tokens.get(at))
            && words.is(Kind.PLACE_LINKED, tokens.get(at - 1));
    if (linked) {
      return Says.PLACE;
    }
    if (at >= sentenceStart && isQuote(tokens.get(at))) {
      at--;
    }
    if (at > sentenceStart && words.is(Kind.BEFORE_LINK, tokens.get(at))) {
      // "the town of X"; but "the film of X" is a person's.
      return says(at - 1) == Says.PLACE ? Says.PLACE : Says.NOTHING;
    }
    boolean part = // "the Doctors' Union Lena Borsak": a name's own word is no noun before one
        at > sentenceStart && tokens.get(at).isCapitalized() && !words.capitalNouns();
    return at < sentenceStart || part ? Says.NOTHING : says(at);
  }

  /**
   * "The company, X, has said", "Dans la capitale, X, le ministre": the noun before a comma, where
   * a sentence begins with it. Further inside, the name may belong to another noun.
   */
  Says beforeComma(int sentenceStart, int first, int end, int sentenceEnd) {
    boolean between =
        first - 2 >= sentenceStart
            && tokens.get(first - 1).is(',')
            && end < sentenceEnd
            && tokens.get(end).is(',')
            && first - 2 - sentenceStart <= LEADING;
    Says says = between ? says(first - 2) : Says.NOTHING;
    return says == Says.OTHER ? Says.NOTHING : says;
  }

  /** Alone in brackets behind two words with capitals: the party or firm of whoever it is. */
  boolean isInBrackets(int sentenceStart, int first, int end, int sentenceEnd) {
    return first - 3 >= sentenceStart
        && tokens.get(first - 1).is('(')
        && tokens.get(first - 2).isCapitalized()
        && tokens.get(first - 3).isCapitalized()
        && end < sentenceEnd
        && tokens.get(end).is(')');
  }

  /** "X, which owns": what is no person. */
  boolean isThing(int end, int sentenceEnd) {
    return end + 1 < sentenceEnd
        && tokens.get(end).is(',')
        && words.is(Kind.THING_RELATIVE, tokens.get(end + 1));
  }

  private static boolean isQuote(Token token) {
    return token.isMark() && "\"«»“”„‟'‘’".indexOf(token.text().charAt(0)) >= 0;
  }

  /** What a noun in apposition says: "X, a town in …"; nothing if another name comes first. */
  Says after(int end, int sentenceEnd) {
    if (end >= sentenceEnd || !tokens.get(end).is(',')) {
      return Says.NOTHING;
    }
    for (int at = end + 1; at < Math.min(sentenceEnd, end + 1 + APPOSITION); at++) {
      Token token = tokens.get(at);
      boolean strange = token.isCapitalized() && !words.capitalNouns() && !words.isDemonym(token);
      boolean other =
          words.is(Kind.ROLE_STOP, token)
              || words.is(Kind.ROLE_LINK, token)
              || rules.roles().longestAt(tokens, at, sentenceEnd).isPresent();
      if (!token.isWord() || strange || other) {
        return Says.NOTHING;
      }
      Says says = says(at);
      boolean named = at + 1 < sentenceEnd && tokens.get(at + 1).isCapitalized();
      if (says != Says.NOTHING) {
        return named || at == end + 1 || !endsPhrase(at + 1, sentenceEnd) ? Says.NOTHING : says;
      }
    }
    return Says.NOTHING;
  }

  /** "X, a town in …": no verb follows, of which the noun would be the subject. */
  boolean endsPhrase(int at, int sentenceEnd) {
    if (at >= sentenceEnd || tokens.get(at).isMark()) {
      return true;
    }
    Token token = tokens.get(at);
    return words.is(Kind.PLACE_CUE, token)
        || words.is(Kind.BEFORE_LINK, token)
        || words.is(Kind.FUNCTION, token)
        || words.is(Kind.ROLE_LINK, token)
        || words.is(Kind.JOINER, token);
  }

  /** What a noun behind a name says: "the X newspaper", "the X copper mine". */
  Says behind(int end, int sentenceEnd) {
    for (int at = end; at < Math.min(sentenceEnd, end + 2); at++) {
      Token token = tokens.get(at);
      if (!token.isWord() || token.isCapitalized() || words.is(Kind.FUNCTION, token)) {
        return Says.NOTHING;
      }
      if (words.is(Kind.PLACE_AFTER, token)) {
        return Says.PLACE;
      }
      if (words.is(Kind.ORGANIZATION_AFTER, token)) {
        return Says.ORGANIZATION;
      }
    }
    return Says.NOTHING;
  }

  /** "X's capital", "Xs borgmester": a name in the genitive before what only a place has. */
  boolean isOwner(int end, int sentenceEnd) {
    int at = end;
    boolean mark = at < sentenceEnd && tokens.get(at).norm().equals("'s");
    at += mark ? 1 : 0;
    boolean genitive = mark || tokens.get(end - 1).text().endsWith("s");
    return genitive && at < sentenceEnd && words.is(Kind.PLACE_OWNED, tokens.get(at));
  }

  /** "between X and Y": true for X and for Y. */
  boolean isBetween(int sentenceStart, int first, int end, int sentenceEnd) {
    int before = first - 1;
    if (before < sentenceStart) {
      return false;
    }
    boolean opens =
        words.is(Kind.BETWEEN, tokens.get(before))
            && end + 1 < sentenceEnd
            && words.is(Kind.AND, tokens.get(end))
            && tokens.get(end + 1).isCapitalized();
    if (opens || !words.is(Kind.AND, tokens.get(before))) {
      return opens;
    }
    int at = before - 1;
    while (at > sentenceStart && tokens.get(at).isCapitalized()) {
      at--;
    }
    return at < before - 1 && at >= sentenceStart && words.is(Kind.BETWEEN, tokens.get(at));
  }

  /** "from X to Y": true for X. */
  boolean isWay(int sentenceStart, int first, int end, int sentenceEnd) {
    return hasPlaceCue(sentenceStart, first)
        && end + 1 < sentenceEnd
        && words.is(Kind.PLACE_CUE, tokens.get(end))
        && tokens.get(end + 1).isCapitalized();
  }

  /** "A and B", "A, B and …": two names of one list; a comma alone may part clauses. */
  boolean areJoined(int end, int next, int nextEnd) {
    if (next == end + 2) {
      return tokens.get(end).is(',') && words.is(Kind.AND, tokens.get(end + 1));
    }
    if (next != end + 1) {
      return false;
    }
    boolean goesOn = nextEnd < tokens.size() && words.is(Kind.AND, tokens.get(nextEnd));
    return words.is(Kind.AND, tokens.get(end)) || tokens.get(end).is(',') && goesOn;
  }

  /** A dateline: "TARMILSK, Velkoria — ", "Tarmilsk (NTB): ". */
  boolean isDateline(int sentenceStart, int first, int end, int sentenceEnd) {
    if (first != sentenceStart || end - first > 3) {
      return false;
    }
    boolean capitals = true;
    boolean head = first == bodyStart && end - first < 3;
    for (int at = first; at < end; at++) {
      String text = tokens.get(at).text();
      capitals &= text.length() > 1 && Surfaces.isCapitals(text);
    }
    for (int at = end; at < Math.min(sentenceEnd, end + DATELINE); at++) {
      Token token = tokens.get(at);
      if (token.is('(')) {
        return isAgency(at + 1, sentenceEnd);
      }
      if (token.is('—') || token.is('–') || token.is('-')) {
        boolean sentence = at + 1 < sentenceEnd && tokens.get(at + 1).isCapitalized();
        return capitals || head && at == end && sentence;
      }
      if (!token.is(',') && !token.is('.') && !token.isCapitalized() && !token.isNumber()) {
        return false;
      }
    }
    return false;
  }

  /** An agency in brackets with a colon or a dash behind them. */
  private boolean isAgency(int at, int sentenceEnd) {
    return at < sentenceEnd
        && rules
            .gazetteer()
            .longestAt(tokens, at, sentenceEnd, rules.inflections())
            .filter(match -> match.entity().kind().equals("agency"))
            .filter(match -> match.end() + 1 < sentenceEnd)
            .filter(match -> ":—–-".indexOf(tokens.get(match.end() + 1).text().charAt(0)) >= 0)
            .isPresent();
  }

  /** "in X". */
  boolean isInside(int sentenceStart, int first) {
    return first > sentenceStart && words.is(Kind.INSIDE, tokens.get(first - 1));
  }

  /** "X reports", "writes X". */
  boolean hasMediaVerb(int sentenceStart, int first, int end, int sentenceEnd) {
    boolean before = first > sentenceStart && words.is(Kind.MEDIA_VERB, tokens.get(first - 1));
    return before || end < sentenceEnd && words.is(Kind.MEDIA_VERB, tokens.get(end));
  }

  /** A preposition of place stands before it. */
  boolean hasPlaceCue(int sentenceStart, int first) {
    return first > sentenceStart && words.is(Kind.PLACE_CUE, tokens.get(first - 1));
  }
}
