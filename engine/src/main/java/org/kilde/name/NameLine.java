package org.kilde.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * The sentence that names are sought in: where it starts and ends, and what its capitals say. One
 * object serves an article, sentence after sentence.
 */
final class NameLine {
  private final List<Token> tokens;
  private final NameWords words;
  private final Set<String> lowerCase = new HashSet<>();
  private int start;
  private int end;
  private boolean capitalsSayLittle;

  NameLine(List<Token> tokens, NameWords words) {
    this.tokens = tokens;
    this.words = words;
    for (Token token : tokens) {
      if (token.isWord() && Character.isLowerCase(token.text().codePointAt(0))) {
        lowerCase.add(token.text());
      }
    }
  }

  /** Goes on to a sentence. */
  void open(Sentence sentence) {
    start = sentence.firstToken();
    end = sentence.endToken();
    capitalsSayLittle = words.capitalNouns() || isMostlyCapitals();
  }

  /** Index of its first token in the article. */
  int start() {
    return start;
  }

  /** Index after its last token. */
  int end() {
    return end;
  }

  /** True where a capital alone makes no name: nouns of this language have them, or the line. */
  boolean capitalsSayLittle() {
    return capitalsSayLittle;
  }

  /** True if the article has the word in lower case. */
  boolean hasLowerCase(String norm) {
    return lowerCase.contains(norm);
  }

  /** A name left in another script than the article's: a paper, a firm. */
  boolean isForeign(Token token) {
    return !lowerCase.isEmpty()
        && Character.UnicodeScript.of(token.text().codePointAt(0))
            != Character.UnicodeScript.of(lowerCase.iterator().next().codePointAt(0));
  }

  /** Headlines in title case, lines in capitals. */
  private boolean isMostlyCapitals() {
    int all = 0;
    int capital = 0;
    for (int i = start; i < end; i++) {
      if (tokens.get(i).isWord()) {
        all++;
        capital += tokens.get(i).isCapitalized() ? 1 : 0;
      }
    }
    return all >= 5 && capital * 4 >= all * 3;
  }

  /** True after a mark that opens a sentence or a quotation, and at the sentence's first word. */
  boolean isStart(int at) {
    if (at == start) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return before.isMark()
        && "«»\"“”„‟‘’'–—-:•·*…?!>|".indexOf(before.text().charAt(0)) >= 0
        && (at - 1 == start || !before.is('-') || isSpaced(at - 1));
  }

  private boolean isSpaced(int mark) {
    return tokens.get(mark - 1).end() < tokens.get(mark).start()
        && tokens.get(mark).end() < tokens.get(mark + 1).start();
  }

  /** Parted from the token before by at most a space: also behind an elided article. */
  boolean isNear(int at) {
    return tokens.get(at).start() - tokens.get(at - 1).end() <= 1;
  }

  boolean isNextTo(int at) {
    if (at >= end) {
      return false;
    }
    int gap = tokens.get(at).start() - tokens.get(at - 1).end();
    return gap == 1;
  }

  boolean isDot(int at) {
    return at < end && tokens.get(at).is('.');
  }
}
