package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** What one line says of itself, without its neighbours. */
final class LineRoles {
  private static final int LONGEST_CREDIT = 14; // tokens after "Foto:"
  private static final int YEAR = 4; // digits
  private static final int LONGEST_TAIL = 10; // tokens of a credit behind the last sentence

  private static final String RULES = "-–—_*=~#•";
  private static final int RULE = 3; // marks of a drawn line at either end

  private final BlockWords words;
  private final Bylines bylines;

  LineRoles(BlockWords words) {
    this.words = words;
    this.bylines = new Bylines(words);
  }

  /** The role a line shows by its own words; empty if it could be the story. */
  Optional<BlockRole> find(Line line) {
    if (line.tokens().isEmpty()) {
      return Optional.empty();
    }
    if (isSeparator(line) || isNavigation(line) || isLinkHeading(line)) {
      return Optional.of(BlockRole.NAVIGATION);
    }
    if (AgencyTag.isTag(line.tokens(), words)) {
      return Optional.of(BlockRole.BYLINE); // "(©NTB)" is no picture's credit
    }
    if (isCaption(line)) {
      return Optional.of(BlockRole.CAPTION);
    }
    if (isTeaser(line)) {
      return Optional.of(BlockRole.TEASER);
    }
    return bylines.is(line) ? Optional.of(BlockRole.BYLINE) : Optional.empty();
  }

  /** True if a line is only a heading over links: "You may also like", "Les også:". */
  boolean isLinkHeading(Line line) {
    Optional<Lexicon.Match<BlockWords.Kind>> start = words.at(line.tokens(), 0);
    return start.isPresent()
        && (start.get().value() == BlockWords.Kind.READ_ALSO
            || start.get().value() == BlockWords.Kind.NAVIGATION)
        && onlyMarksAfter(line.tokens(), start.get().end());
  }

  /** A row of dashes, stars or the like, perhaps with words inside: "------ MORE ------". */
  private static boolean isSeparator(Line line) {
    List<Token> tokens = line.tokens();
    int last = tokens.size() - 1;
    return rule(tokens.getFirst()) + rule(tokens.get(last)) >= 2 * RULE
        || tokens.size() > 2 * RULE
            && line.isHeading()
            && tokens.subList(0, RULE).stream().allMatch(token -> rule(token) > 0)
            && tokens.subList(last + 1 - RULE, last + 1).stream().allMatch(t -> rule(t) > 0);
  }

  /** How many marks of a drawn line a token has, if it has nothing else. */
  private static int rule(Token token) {
    String text = token.text();
    return text.chars().allMatch(mark -> RULES.indexOf(mark) >= 0) ? text.length() : 0;
  }

  private boolean isNavigation(Line line) {
    List<Token> tokens = line.tokens();
    if (isCounter(afterCounterWord(tokens)) || isBreadcrumb(line)) {
      return true;
    }
    // A menu is nothing but menu words: every word of the line belongs to a phrase.
    int covered = 0;
    boolean menu = false;
    for (Lexicon.Match<BlockWords.Kind> match : words.in(tokens)) {
      if (match.value() == BlockWords.Kind.NAVIGATION
          || match.value() == BlockWords.Kind.SHOW_MORE) {
        covered += match.size();
        menu = true;
      }
    }
    long marks = tokens.stream().filter(t -> t.isMark() || t.isNumber()).count();
    return menu && covered + marks >= tokens.size() && line.length() <= Line.LONGEST_HEADING;
  }

  private boolean isBreadcrumb(Line line) {
    long steps = line.tokens().stream().filter(t -> t.is('»') || t.is('›') || t.is('>')).count();
    long opened = line.tokens().stream().filter(t -> t.is('«') || t.is('‹')).count();
    boolean fromHome = steps > 0 && words.startsWith(line.tokens(), BlockWords.Kind.HOME);
    return fromHome
        || steps >= 2 && opened == 0 && line.isHeading() && !line.tokens().getFirst().isMark();
  }

  private List<Token> afterCounterWord(List<Token> tokens) {
    boolean counter = words.startsWith(tokens, BlockWords.Kind.COUNTER);
    return counter ? tokens.subList(1, tokens.size()) : tokens;
  }

  /** "1/7", "3 av 12"; "11 мая 2024" is a day. */
  private static boolean isCounter(List<Token> tokens) {
    return tokens.size() == 3
        && tokens.get(0).isNumber()
        && tokens.get(2).isNumber()
        && tokens.get(2).text().length() < YEAR
        && (tokens.get(1).is('/') || tokens.get(1).isWord())
        && tokens.get(1).text().length() <= 3;
  }

  private boolean isCaption(Line line) {
    if (Doubled.isDoubled(line, words) || isCreditAlone(line)) {
      return true;
    }
    List<Token> tokens = line.tokens();
    if (endsInCredit(tokens)) {
      return true;
    }
    boolean byline = words.startsWith(tokens, BlockWords.Kind.BYLINE); // "Text: X Foto: Y"
    for (Lexicon.Match<BlockWords.Kind> match : words.in(tokens)) {
      boolean credit =
          match.value() == BlockWords.Kind.CREDIT
              || match.value() == BlockWords.Kind.PICTURE
              || match.value() == BlockWords.Kind.SOURCE && isOtherSource(tokens, match.end())
              || match.value() == BlockWords.Kind.COUNTER && isNameBehind(tokens, match);
      boolean picture =
          match.value() == BlockWords.Kind.PICTURE
              && line.length() <= 2 * Line.LONGEST_HEADING
              && (match.first() == 0 || onlyMarksAfter(tokens, match.end()));
      boolean opens = // "FILE PHOTO: the mayor speaks in …"
          credit && match.first() == 0 && line.length() <= 2 * Line.LONGEST_HEADING;
      if (picture || opens && tokens.size() > match.end()) {
        return true;
      }
      if (credit
          && !byline
          && tokens.size() - match.end() <= LONGEST_CREDIT
          && namesSomebody(tokens, match.end())) {
        return true;
      }
      if (match.value() == BlockWords.Kind.SHOW_MORE
          && match.end() == tokens.size()
          && match.first() > 2) {
        return true;
      }
    }
    return false;
  }

  /** "FOTO PER DAHL": a word that counts pictures too. */
  private static boolean isNameBehind(List<Token> tokens, Lexicon.Match<BlockWords.Kind> word) {
    return word.first() == 0
        && word.end() < tokens.size()
        && tokens.stream().skip(word.end()).allMatch(Token::isCapitalized);
  }

  /** "Quelle: dpa/Ina Beck": a picture's, while "Quelle: dpa" is whom the text is from. */
  private boolean isOtherSource(List<Token> tokens, int from) {
    return from < tokens.size()
        && tokens.get(from).is(':')
        && !AgencyTag.isBehind(tokens, from, words);
  }

  /** "Ina Beck/Agency Pictures": a name, a slash, and a word of pictures or an agency. */
  private boolean isCreditAlone(Line line) {
    List<Token> tokens = line.tokens();
    boolean brief = tokens.size() >= 3 && tokens.size() <= LONGEST_CREDIT;
    boolean slash = tokens.stream().anyMatch(token -> token.is('/'));
    boolean names =
        tokens.stream().allMatch(t -> t.is('/') || t.is('-') || t.isWord() && t.isCapitalized());
    if (!brief || !slash || !names || tokens.getFirst().isMark()) {
      return false;
    }
    return words.in(tokens).stream()
        .anyMatch(
            match ->
                match.end() == tokens.size()
                    && (match.value() == BlockWords.Kind.AGENCY
                        || match.value() == BlockWords.Kind.CREDIT));
  }

  /** "… on Friday. EFE/Ana Ruiz", "… . Ana Ruiz / AFP": names and an agency with a slash. */
  private boolean endsInCredit(List<Token> tokens) {
    int first = tokens.size();
    boolean slash = false;
    boolean agency = false;
    while (first > 0 && tokens.size() - first < LONGEST_TAIL) {
      Token token = tokens.get(first - 1);
      boolean name = token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
      if (!name && !token.is('/')) {
        break;
      }
      slash |= token.is('/') || token.text().indexOf('/') > 0;
      agency |= words.startsWith(List.of(token), BlockWords.Kind.AGENCY);
      first--;
    }
    boolean afterSentence = first > 2 && ".!?»\"".indexOf(tokens.get(first - 1).text()) >= 0;
    return afterSentence && slash && agency && tokens.size() - first > 2;
  }

  private static boolean namesSomebody(List<Token> tokens, int from) {
    return tokens.stream().skip(from).anyMatch(Token::isCapitalized)
        || tokens.stream().skip(from).anyMatch(Token::isWord);
  }

  private boolean isTeaser(Line line) {
    Optional<Lexicon.Match<BlockWords.Kind>> start =
        words.at(line.tokens(), firstWord(line.tokens()));
    if (start.isEmpty()) {
      return false;
    }
    return switch (start.get().value()) {
      case READ_ALSO -> line.length() <= 2 * Line.LONGEST_HEADING;
      case ADVERT -> line.length() <= Line.LONGEST_HEADING;
      case VIDEO -> line.isHeading();
      case CREDIT, PICTURE, SOURCE, SHOW_MORE -> false;
      case BYLINE, WRITER, STAMP, AGENCY, HOME, COUNTER, NAVIGATION -> false;
    };
  }

  private static int firstWord(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() - 1 && tokens.get(at).isMark()) {
      at++;
    }
    return at;
  }

  static boolean onlyMarksAfter(List<Token> tokens, int from) {
    return tokens.stream().skip(from).allMatch(Token::isMark);
  }
}
