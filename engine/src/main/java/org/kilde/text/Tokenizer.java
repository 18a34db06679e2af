package org.kilde.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens in one pass. Hyphenated words are one token, {@code 's} is a token of its
 * own, so is an elided article ({@code l'}, {@code d'}) where the language has them; initials keep
 * the full stops between them ({@code U.S}).
 */
public final class Tokenizer {
  private final Set<String> elisions;

  /**
   * @param elisions lower-case words that end in an apostrophe and stand before another word,
   *     without the apostrophe
   */
  public Tokenizer(Set<String> elisions) {
    this.elisions = Set.copyOf(elisions);
  }

  /** The tokens of {@code text} within a span, in order. */
  public List<Token> tokenize(String text, Span span) {
    List<Token> tokens = new ArrayList<>(span.length() / 5 + 4);
    tokenize(text, span, tokens);
    return tokens;
  }

  /** As {@link #tokenize(String, Span)}, added to {@code into}. */
  public void tokenize(String text, Span span, List<Token> into) {
    int at = span.start();
    while (at < span.end()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (Character.isDigit(c)) {
        at = add(into, text, at, numberEnd(text, at, span.end()), Token.Kind.NUMBER);
      } else if (Character.isLetter(c)) {
        at = word(into, text, at, span.end());
      } else {
        at =
            add(into, text, at, Math.min(span.end(), at + Character.charCount(c)), Token.Kind.MARK);
      }
    }
  }

  private int word(List<Token> into, String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (isWordPart(text, at)) {
        at++;
      } else if (isApostrophe(c) && at > start && letterAt(text, at + 1, limit)) {
        if (isGenitive(text, at, limit)) {
          add(into, text, start, at, Token.Kind.WORD);
          return add(into, text, at, at + 2, Token.Kind.WORD);
        }
        if (elisions.contains(norm(text.substring(start, at)))) {
          return add(into, text, start, at + 1, Token.Kind.WORD);
        }
        at++;
      } else if (isApostrophe(c)
          && at + 1 == limit
          && elisions.contains(norm(text.substring(start, at)))) {
        at++; // "d'" at the end of a phrase
      } else if (isHyphen(c) && at > start && wordPartAt(text, at + 1, limit)
          || c == '.' && isInitialBefore(text, start, at) && isInitialAfter(text, at, limit)) {
        at++;
      } else {
        break;
      }
    }
    return add(into, text, start, at, Token.Kind.WORD);
  }

  private static int numberEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      boolean joins = c == '.' || c == ',' || c == ':' || c == '\'' || c == '\u2019';
      if (Character.isDigit(c) || joins && digitAt(text, at + 1, limit)) {
        at++;
      } else {
        break;
      }
    }
    // "30-årige", "5G", "17th" are words that start with a number; "40-50" are two numbers.
    if (at < limit
        && (isWordPart(text, at) || isHyphen(text.charAt(at)) && letterAt(text, at + 1, limit))) {
      return wordTail(text, at, limit);
    }
    return at;
  }

  private static int wordTail(String text, int start, int limit) {
    int at = start;
    while (at < limit
        && (isWordPart(text, at) || isHyphen(text.charAt(at)) && wordPartAt(text, at + 1, limit))) {
      at++;
    }
    return at;
  }

  private static int add(List<Token> into, String text, int start, int end, Token.Kind kind) {
    String word = text.substring(start, end);
    into.add(new Token(start, end, kind, word, kind == Token.Kind.MARK ? word : norm(word)));
    return end;
  }

  /** Lower case in the root locale with plain apostrophes: the form that rules compare. */
  public static String norm(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z' || c > 0x7F) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
      }
    }
    return word;
  }

  private static boolean isGenitive(String text, int apostrophe, int limit) {
    char c = text.charAt(apostrophe + 1);
    return (c == 's' || c == 'S') && !wordPartAt(text, apostrophe + 2, limit);
  }

  private static boolean isInitialBefore(String text, int start, int dot) {
    return dot - start >= 1
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot - start == 1 || text.charAt(dot - 2) == '.');
  }

  private static boolean isInitialAfter(String text, int dot, int limit) {
    return dot + 1 < limit
        && Character.isUpperCase(text.charAt(dot + 1))
        && !wordPartAt(text, dot + 2, limit);
  }

  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean wordPartAt(String text, int at, int limit) {
    return at < limit && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean letterAt(String text, int at, int limit) {
    return at < limit && Character.isLetter(text.charAt(at));
  }

  private static boolean digitAt(String text, int at, int limit) {
    return at < limit && Character.isDigit(text.charAt(at));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
