package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** Lines that name the writer, the source or the day of a text. */
final class Bylines {
  private static final int LONGEST_STAMP = 40; // tokens
  private static final int DESK = 3; // tokens of "in Oslo" behind what a writer is
  private static final int YEAR = 4; // digits
  private static final int LONGEST_DATE = 5; // tokens of a weekday with its date
  private static final int STAMP_REACH = 3; // tokens from "published" to the first number
  private static final int LONGEST_SMALL_WORD = 6; // letters
  private static final int LONGEST_BYLINE = 14; // tokens in "By A. Writer in Capital, for Outlet"

  private final BlockWords words;

  Bylines(BlockWords words) {
    this.words = words;
  }

  boolean is(Line line) {
    List<Token> tokens = line.tokens();
    if (isLongStamp(line)) {
      return true;
    }
    if (tokens.size() > LONGEST_BYLINE || line.length() > Line.LONGEST_HEADING) {
      return false;
    }
    return AgencyTag.isTag(tokens, words)
        || isSource(tokens)
        || isStamp(tokens)
        || isNamesAndDate(tokens)
        || isWriter(line)
        || isNameOfWriter(tokens);
  }

  private boolean isSource(List<Token> tokens) {
    Optional<Lexicon.Match<BlockWords.Kind>> start = words.at(tokens, 0);
    return start.isPresent()
        && start.get().value() == BlockWords.Kind.SOURCE
        && AgencyTag.isBehind(tokens, start.get().end(), words);
  }

  /** "Lise Holm, journalist": words with a capital, then what a writer is. */
  private boolean isNameOfWriter(List<Token> tokens) {
    int comma = 0;
    while (comma < tokens.size() && tokens.get(comma).isCapitalized()) {
      comma++;
    }
    Optional<Lexicon.Match<BlockWords.Kind>> writer =
        comma > 1 && comma + 1 < tokens.size() && tokens.get(comma).isMark()
            ? words.at(tokens, comma + 1)
            : Optional.empty();
    return writer.isPresent()
        && (writer.get().value() == BlockWords.Kind.WRITER
            || writer.get().value() == BlockWords.Kind.BYLINE)
        && tokens.size() - writer.get().end() <= DESK;
  }

  private boolean isStamp(List<Token> tokens) {
    boolean dated = tokens.stream().anyMatch(Token::isNumber);
    List<Lexicon.Match<BlockWords.Kind>> stamps =
        words.in(tokens).stream().filter(m -> m.value() == BlockWords.Kind.STAMP).toList();
    boolean two = stamps.size() > 1 && stamps.getFirst().first() == 0; // "Published: Updated now"
    boolean alone = stamps.size() == 1 && LineRoles.onlyMarksAfter(tokens, stamps.getFirst().end());
    if (two || alone && stamps.getFirst().first() == 0) {
      return true;
    }
    if (dated && !stamps.isEmpty() && tokens.getFirst().isNumber()) {
      return true; // "17 April 2022 07:20 Last updated 13 minutes ago"
    }
    long others = tokens.stream().filter(t -> t.isWord() && t.text().length() > 4).count();
    boolean clock = tokens.stream().filter(Token::isNumber).count() > 2;
    int most = // "Mardi 11 février 2025", "Friday 17 October 2031 14:05 BST"
        clock || tokens.size() <= LONGEST_DATE ? 2 : 1;
    return dated
        && (words.startsWith(tokens, BlockWords.Kind.STAMP) || others <= most && isAllDate(tokens));
  }

  /** "Par X avec agences | Publié le 22/08/2023 à 07h12": parts of a line, one of them a stamp. */
  private boolean isLongStamp(Line line) {
    List<Token> tokens = line.tokens();
    if (tokens.size() > LONGEST_STAMP || line.last() == '.' || line.last() == ':') {
      return false;
    }
    for (Lexicon.Match<BlockWords.Kind> match : words.in(tokens)) {
      boolean opens = match.first() == 0 || isParting(tokens.get(match.first() - 1));
      boolean dated =
          tokens.stream().skip(match.end()).limit(STAMP_REACH).anyMatch(Token::isNumber);
      if (match.value() == BlockWords.Kind.STAMP && opens && dated) {
        return match.first() > 0 || tokens.stream().filter(Token::isNumber).count() > 2;
      }
    }
    return false;
  }

  private static boolean isParting(Token token) {
    return token.isMark() && "|•·–—-/".indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean isAllDate(List<Token> tokens) {
    long numbers = tokens.stream().filter(Token::isNumber).count();
    long wordCount = tokens.stream().filter(t -> t.isWord() && t.text().length() > 2).count();
    boolean year = tokens.stream().anyMatch(Bylines::isYear);
    boolean whole = tokens.stream().anyMatch(Bylines::isWholeDate);
    boolean sentence = tokens.getLast().is('.');
    return (whole || year && numbers >= 2) && wordCount <= 3 && !sentence;
  }

  private static boolean isYear(Token token) {
    return token.text().length() >= YEAR
        && token.text().chars().limit(YEAR).allMatch(Character::isDigit);
  }

  /** "12.05.2031": day, month and year in one token. */
  private static boolean isWholeDate(Token token) {
    String[] parts = token.isNumber() ? token.text().split("[./-]", -1) : new String[0];
    return parts.length == 3
        && (parts[0].length() == YEAR || parts[2].length() == YEAR)
        && parts[1].length() <= 2
        && token.text().length() <= "31.12.2031".length();
  }

  /**
   * "by alex", "Af Jens Holm", "Von Ina Beck und Olaf Rau, Velm": a byline word, then little but
   * names.
   */
  private boolean isWriter(Line line) {
    List<Token> tokens = line.tokens();
    int first = tokens.getFirst().is('(') ? 1 : 0;
    int end = bylineEnd(tokens, first);
    if (end == first || endsLikeSentence(line)) {
      return false;
    }
    int next = bylineEnd(tokens, end); // "Par notre envoyé spécial"
    List<Token> rest = // "Par Ana Vell, le 12 mai 2031": small words say nothing
        tokens.subList(next, tokens.size()).stream()
            .filter(token -> token.isWord() && (token.isCapitalized() || token.text().length() > 2))
            .toList();
    long names =
        rest.stream()
            .filter(token -> token.isCapitalized() || AgencyTag.isTag(List.of(token), words))
            .count();
    boolean noun = tokens.get(first).text().length() > LONGEST_SMALL_WORD; // "Redacción"
    boolean one = rest.size() == 1 && tokens.size() - next <= 2;
    if (isFullName(tokens, next)) {
      return true;
    }
    return rest.isEmpty() ? noun || next - first > 1 : one || names * 2 > rest.size();
  }

  private int bylineEnd(List<Token> tokens, int at) {
    return at >= tokens.size()
        ? at
        : words
            .at(tokens, at)
            .filter(match -> match.value() == BlockWords.Kind.BYLINE)
            .map(Lexicon.Match::end)
            .orElse(at);
  }

  private static boolean endsLikeSentence(Line line) {
    return "?!:;".indexOf(line.last()) >= 0 || line.last() == '.' && line.words() > 6;
  }

  /** "Ann Reed, political correspondent for …", "Ann Reed in Velm": two capitals, then another. */
  private static boolean isFullName(List<Token> tokens, int first) {
    int after = first + 2;
    return after <= tokens.size()
        && tokens.get(first).isCapitalized()
        && tokens.get(first + 1).isCapitalized()
        && (after == tokens.size() || tokens.get(after).isMark());
  }

  /** "ANA LUNA / Velm / 13/02/2031 - 20:31": names and a date, with a mark between. */
  private static boolean isNamesAndDate(List<Token> tokens) {
    long numbers = tokens.stream().filter(Token::isNumber).count();
    long small =
        tokens.stream()
            .filter(t -> t.isWord() && !t.isCapitalized() && t.text().length() > 2)
            .count();
    boolean dated =
        tokens.stream().anyMatch(Bylines::isWholeDate)
            || numbers >= 2 && tokens.stream().anyMatch(Bylines::isYear);
    boolean parted = tokens.stream().anyMatch(t -> t.is(',') || isParting(t));
    return dated && parted && small <= 1 && !tokens.getLast().is('.');
  }
}
