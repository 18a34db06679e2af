package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * The tag a news agency leaves at the end of its text: {@code (NTB)}, {@code /ritzau/}, {@code
 * EFE}.
 */
final class AgencyTag {
  private static final int LONGEST_ACRONYM = 6;
  private static final int LONGEST = 9; // tokens of "(NTB-AFP-Reuters)" and the like

  private AgencyTag() {}

  /** True if the tokens are a tag and nothing else. */
  static boolean isTag(List<Token> tokens, BlockWords words) {
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return false;
    }
    boolean opens = isOpening(tokens.getFirst()) && tokens.size() > 1;
    return opens && isWrapped(tokens)
        || (opens || !tokens.getFirst().isMark()) && isAgencies(tokens, words);
  }

  /** True if nothing but a tag follows, perhaps behind a colon: "Quelle: dpa". */
  static boolean isBehind(List<Token> tokens, int from, BlockWords words) {
    int first = from < tokens.size() && tokens.get(from).is(':') ? from + 1 : from;
    return isTag(tokens.subList(first, tokens.size()), words);
  }

  /** Known agencies and marks between them, nothing else: "(NTB-Reuters)", "EFE", "dpa/AFP". */
  private static boolean isAgencies(List<Token> tokens, BlockWords words) {
    int at = 0;
    while (at < tokens.size()) {
      int end = agencyEnd(tokens, at, words);
      if (end == at && !tokens.get(at).isMark()) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private static int agencyEnd(List<Token> tokens, int at, BlockWords words) {
    Optional<Lexicon.Match<BlockWords.Kind>> known =
        words.at(tokens, at).filter(match -> match.value() == BlockWords.Kind.AGENCY);
    if (known.isPresent()) {
      return known.get().end();
    }
    return tokens.get(at).isWord() && isAgency(tokens.get(at), words) ? at + 1 : at;
  }

  /**
   * The tag at the end of a line after its last sentence; an empty span at its end if there is
   * none.
   */
  static Span atEnd(Line line, BlockWords words) {
    List<Token> tokens = line.tokens();
    int end = line.span().end();
    for (int at = tokens.size() - 1; at > 0 && at >= tokens.size() - LONGEST; at--) {
      boolean afterSentence = ".!?…\"”»".indexOf(tokens.get(at - 1).text().charAt(0)) >= 0;
      if (afterSentence && isTag(tokens.subList(at, tokens.size()), words)) {
        return new Span(tokens.get(at).start(), end);
      }
    }
    return new Span(end, end);
  }

  /** One acronym between the marks of a tag, known or not: {@code (NVT)}, {@code /NVT/}. */
  private static boolean isWrapped(List<Token> tokens) {
    Token word = tokens.get(1);
    boolean acronym =
        tokens.size() == 3
            && word.isWord()
            && word.text().length() <= LONGEST_ACRONYM
            && word.text().chars().allMatch(Character::isUpperCase);
    Token first = tokens.getFirst();
    Token last = tokens.getLast();
    return acronym && (first.is('(') && last.is(')') || first.is('/') && last.is('/'));
  }

  private static boolean isOpening(Token token) {
    return token.is('(')
        || token.is('/')
        || token.is('[')
        || token.is('©')
        || token.is('–')
        || token.is('—');
  }

  private static boolean isAgency(Token token, BlockWords words) {
    for (String part : token.text().split("-")) {
      Token each =
          new Token(0, part.length(), Token.Kind.WORD, part, org.kilde.text.Tokenizer.norm(part));
      if (part.isEmpty() || !words.startsWith(List.of(each), BlockWords.Kind.AGENCY)) {
        return false;
      }
    }
    return true;
  }
}
