package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** Tells which words of a statement a negation stands on and which are said as they are. */
final class TurnedWords {
  private static final int AFTER = 4; // tokens from a negation on to a word it stands on
  private static final int STANCE = 6; // tokens from a negation to "know" or "want"

  private final UtteranceReader reader;

  TurnedWords(UtteranceReader reader) {
    this.reader = reader;
  }

  /**
   * Keys of words.
   *
   * @param turned of those a negation stands on
   * @param plain of those no negation of their clause may reach
   * @param concepts that a negation stands on
   * @param stems the words themselves, as long as tell their matter
   */
  record Keys(
      Set<Integer> turned,
      Set<Integer> plain,
      Set<Integer> all,
      Set<String> concepts,
      List<String> stems) {
    /** How many of its words tell its matter. */
    int words() {
      return stems.size();
    }
  }

  /**
   * @param denied true if the cue denies the whole
   */
  Keys read(List<Token> tokens, List<Lexicon.Match<Polarity.Kind>> turns, boolean denied) {
    Keys keys =
        new Keys(
            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
    for (int i = 0; i < tokens.size(); i++) {
      Set<Integer> own = reader.clashKeys(tokens.get(i));
      if (!own.isEmpty()) {
        keys.all().addAll(own);
        reader.telling(tokens.get(i)).ifPresent(keys.stems()::add);
        Turning turning = Turning.of(tokens, i, i + 1, turns);
        if (denied || turning.negations() == 1 && !turning.open() && standsOn(turns, i)) {
          keys.turned().addAll(own);
          keys.concepts().addAll(reader.concepts(tokens.get(i)));
        } else if (turning.negations() == 0 && !turning.denied() && !turning.open()) {
          keys.plain().addAll(own);
        }
      }
    }
    return keys;
  }

  /** True if a negation stands right before or after a word, and on no "know" or "want". */
  private static boolean standsOn(List<Lexicon.Match<Polarity.Kind>> turns, int word) {
    return turns.stream()
        .filter(each -> each.value().negates())
        .filter(
            each ->
                word >= each.end() && word - each.end() < AFTER
                    || word + 1 == each.first()
                    || each.first() <= word && word < each.end())
        .anyMatch(
            each ->
                turns.stream()
                    .filter(turn -> turn.value() == Polarity.Kind.STANCE)
                    .noneMatch(turn -> Math.abs(turn.first() - each.first()) <= STANCE));
  }
}
