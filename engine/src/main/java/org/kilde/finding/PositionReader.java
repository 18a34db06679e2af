package org.kilde.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.article.TokenizedArticle;
import org.kilde.finding.Utterance.Denial;
import org.kilde.language.Lexicon;
import org.kilde.text.Token;

/** Reads what statements say of opposites and which of their words they negate. */
final class PositionReader {
  private final UtteranceReader reader;
  private final Opposites opposites;
  private final OppositeKinds kinds;
  private final Polarity polarity;
  private final TurnedWords turnedWords;

  PositionReader(TokenizedArticle text, UtteranceReader reader) {
    this.reader = reader;
    this.opposites = Opposites.of(text.pack());
    this.kinds = OppositeKinds.of(text.pack());
    this.polarity = Polarity.of(text.pack());
    this.turnedWords = new TurnedWords(reader);
  }

  /** True if it tells what is or is not so, and surely which. */
  static boolean isRead(Utterance each) {
    return each.denial() != Denial.UNSURE
        && (each.claims() || each.accuses() || each.denial() == Denial.CLAUSE);
  }

  Position read(Utterance each) {
    List<Token> tokens = reader.words(each.said());
    List<Lexicon.Match<Polarity.Kind>> turns = polarity.in(tokens);
    Map<String, Boolean> poles = new HashMap<>();
    Map<String, Set<String>> concepts = new HashMap<>();
    Set<String> turned = new HashSet<>();
    Set<String> both = new HashSet<>();
    Map<String, Set<Integer>> own = new HashMap<>();
    for (Lexicon.Match<List<Opposites.Word>> match : opposites.in(tokens)) {
      List<Token> words = tokens.subList(match.first(), match.end());
      Turning turning = Turning.closely(tokens, match.first(), match.end(), turns);
      boolean unsure =
          turning.open()
              || turning.twice()
              || turning.turned() && each.denial() == Denial.STANCE; // "does not want to stay"
      if (!unsure) {
        boolean not = turning.turned() != each.denies();
        for (Opposites.Word word : match.value()) {
          if (not && !kinds.isTurned(word.pair())) {
            continue;
          }
          boolean one = word.one() != not;
          if (not) {
            turned.add(word.pair());
          }
          Boolean before = poles.put(word.pair(), one);
          if (before != null && before != one) {
            both.add(word.pair());
          }
          Set<String> brought = concepts.computeIfAbsent(word.pair(), k -> new HashSet<>());
          words.forEach(token -> brought.addAll(reader.concepts(token)));
          Set<Integer> keys = own.computeIfAbsent(word.pair(), k -> new HashSet<>());
          words.forEach(token -> keys.addAll(reader.clashKeys(token)));
        }
      }
    }
    both.forEach(poles::remove); // "one door was open, the other locked"
    return new Position(
        each, poles, turned, own, concepts, turnedWords.read(tokens, turns, each.denies()));
  }
}
