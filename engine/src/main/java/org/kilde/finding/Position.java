package org.kilde.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement with what it says of each pair of opposites.
 *
 * @param poles by pair: true for its first words, turned round by a negation
 * @param turned pairs of which a negation makes it so
 * @param own keys of the words of those pairs, by pair
 * @param concepts that those words bring along, by pair
 * @param keys of all words by whether they are negated
 */
record Position(
    Utterance said,
    Map<String, Boolean> poles,
    Set<String> turned,
    Map<String, Set<Integer>> own,
    Map<String, Set<String>> concepts,
    TurnedWords.Keys keys) {

  /** Keys of its words for a pair. */
  Set<Integer> own(String pair) {
    return Optional.ofNullable(own.get(pair)).orElse(Set.of());
  }

  /** True if it says hardly more than its words for a pair. */
  boolean isBare(String pair) {
    return own(pair).containsAll(keys.all());
  }

  /** What it says of pairs of opposites, for other articles. */
  List<PoleDigest> digest() {
    return poles.entrySet().stream()
        .map(
            each ->
                new PoleDigest(
                    each.getKey(),
                    each.getValue(),
                    Optional.ofNullable(concepts.get(each.getKey())).orElse(Set.of())))
        .sorted(Comparator.comparing(PoleDigest::pair))
        .toList();
  }
}
