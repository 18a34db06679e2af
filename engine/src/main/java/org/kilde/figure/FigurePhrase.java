package org.kilde.figure;

import java.util.List;

/**
 * All that one phrase may do around a numeral.
 *
 * @param kinds the kinds of its words, one bit each
 */
record FigurePhrase(List<FigureWord> words, long kinds) {

  static FigurePhrase of(List<FigureWord> words) {
    long kinds = 0;
    for (FigureWord each : words) {
      kinds |= bit(each.kind());
    }
    return new FigurePhrase(List.copyOf(words), kinds);
  }

  static long bit(FigureWord.Kind kind) {
    return 1L << kind.ordinal();
  }
}
