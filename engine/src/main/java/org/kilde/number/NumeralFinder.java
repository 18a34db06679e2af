package org.kilde.number;

import java.util.ArrayList;
import java.util.List;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** Finds numerals with their qualifiers. Linear in the text. */
public final class NumeralFinder {
  private static final int LONGEST = 40; // a longer run of digits is no number

  /** The numerals of an article, in order, none overlapping. */
  public List<Numeral> find(TokenizedArticle article) {
    NumberWords words = article.pack().compiled(NumberWords.class, NumberWords::of);
    boolean swapped = isSwapped(article.tokens(), words.digits());
    List<Numeral> found = new ArrayList<>();
    PhraseReader phrases =
        new PhraseReader(words, article.tokens(), new CoreReader(words, article.tokens(), swapped));
    for (Sentence sentence : article.sentences()) {
      phrases.read(sentence.firstToken(), sentence.endToken(), found);
    }
    return found;
  }

  /**
   * True if the article's clear numbers use the language's decimal mark between thousands and not
   * for decimals: then its unclear ones do too.
   */
  private static boolean isSwapped(List<Token> tokens, DigitReader digits) {
    int against = 0;
    for (Token token : tokens) {
      if (token.isNumber() && token.text().length() > 2 && token.text().length() < LONGEST) {
        String text = token.text();
        if (DigitReader.showsDecimal(text, digits.decimal())) {
          against--;
        } else if (DigitReader.showsGroups(text, digits.decimal())) {
          against++;
        }
      }
    }
    return against > 0;
  }
}
