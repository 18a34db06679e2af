package org.kilde.app.desk.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.story.ConceptLexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** What words speak of and the numbers among them: the same for all languages. */
final class Concepts {
  private final LanguagePacks packs;

  Concepts(LanguagePacks packs) {
    this.packs = packs;
  }

  List<Token> tokens(String language, String words) {
    LanguagePack pack = packs.packFor(LanguageTag.of(language));
    return pack.tokenizer().tokenize(words, new Span(0, words.length()));
  }

  /** The concepts of a text. */
  Set<String> of(String language, List<Token> tokens) {
    ConceptLexicon lexicon = lexicon(language);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        lexicon.collect(tokens, i, found::add);
      }
    }
    return found;
  }

  /** The concepts that the words from a token on stand for. */
  Set<String> at(String language, List<Token> tokens, int at) {
    Set<String> found = new LinkedHashSet<>();
    if (tokens.get(at).isWord()) {
      lexicon(language).collect(tokens, at, found::add);
    }
    return found;
  }

  private ConceptLexicon lexicon(String language) {
    return ConceptLexicon.of(packs.packFor(LanguageTag.of(language)));
  }

  /** The concepts words may stand for in any language there is a pack of. */
  Set<String> inAnyLanguage(String words) {
    Set<String> found = new TreeSet<>();
    for (LanguagePack pack : packs.all()) {
      found.addAll(of(pack.tag().value(), tokens(pack.tag().value(), words)));
    }
    return found;
  }

  /** A number as a key: digits without the marks between thousands; empty if it has too many. */
  static String number(String digits) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean separates = (c == '.' || c == ',' || c == '\'' || c == '\u2019') && group(digits, i);
      if (!separates) {
        key.append(c == ',' ? '.' : c);
      }
    }
    return key.toString();
  }

  private static boolean group(String digits, int separator) {
    int count = 0;
    while (separator + 1 + count < digits.length()
        && Character.isDigit(digits.charAt(separator + 1 + count))) {
      count++;
    }
    return count == 3;
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
