package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Lines that say the same twice: a picture's text, a button, and the text again. */
final class Doubled {
  private static final int SHORTEST = 3; // tokens; "nej nej" is speech

  private Doubled() {}

  static boolean isDoubled(Line line, BlockWords words) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    boolean twice = size >= 2 * SHORTEST && size % 2 == 0 && same(tokens, size / 2, size / 2);
    return twice || button(line, words).isPresent();
  }

  /** The button between the two copies. */
  static Optional<Span> button(Line line, BlockWords words) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    for (Lexicon.Match<BlockWords.Kind> match : words.in(tokens)) {
      int half = match.first();
      boolean middle = match.value() == BlockWords.Kind.SHOW_MORE && half >= SHORTEST;
      if (middle && match.end() + half <= size && same(tokens, match.end(), half)) {
        return Optional.of(new Span(tokens.get(half).start(), tokens.get(match.end() - 1).end()));
      }
    }
    return Optional.empty();
  }

  private static boolean same(List<Token> tokens, int second, int length) {
    for (int i = 0; i < length; i++) {
      if (!tokens.get(i).text().equals(tokens.get(second + i).text())) {
        return false;
      }
    }
    return true;
  }
}
