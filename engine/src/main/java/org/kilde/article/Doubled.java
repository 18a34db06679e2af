package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.Lexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Lines that say the same twice: a picture's text, a button, and the text again. */
final class Doubled {
  private static final int SHORTEST = 3; // tokens; "nej nej" is speech
  private static final int SENTENCE = 6; // tokens that two copies have only if one was copied
  private static final int BETWEEN = 10; // tokens of a button that no pack lists
  private static final int COUNTER = 3; // tokens of "1 / 3"

  private Doubled() {}

  static boolean isDoubled(Line line, BlockWords words) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    boolean twice = size >= 2 * SHORTEST && size % 2 == 0 && same(tokens, size / 2, size / 2);
    return twice || around(line) || button(line, words).isPresent();
  }

  /** Both copies with a few other words between them, such as "turn on scripts to see the film". */
  private static boolean around(Line line) {
    List<Token> all = line.tokens();
    boolean counted =
        all.size() > COUNTER
            && all.get(0).isNumber()
            && all.get(1).is('/')
            && all.get(2).isNumber(); // "1 / 3 Words"
    List<Token> tokens = counted ? all.subList(COUNTER, all.size()) : all;
    int size = tokens.size();
    for (int between = size % 2; between <= BETWEEN; between += 2) {
      int half = (size - between) / 2;
      if (half >= SENTENCE && same(tokens, size - half, half)) {
        return true;
      }
    }
    return false;
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
