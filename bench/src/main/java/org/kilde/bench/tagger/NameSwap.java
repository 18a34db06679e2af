package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts other names in the places of those in a block of sentences, the same for the same. */
final class NameSwap {
  private static final String INITIAL_OR_WORD = "\\p{Lu}\\p{Ll}[\\p{L}'-]+";

  /** Persons are well known from lists and context; more than this made them worse. */
  private static final int PERSONS_IN_EVERY = 4;

  private final NameSource names;
  private final String language;
  private final Random random;
  private final boolean persons;
  private final Map<String, List<String>> swapped = new HashMap<>();

  NameSwap(NameSource names, String language, Random random) {
    this.names = names;
    this.language = language;
    this.random = random;
    persons = random.nextInt(PERSONS_IN_EVERY) == 0;
  }

  Sample swap(Sample sample) {
    List<String> tokens = new ArrayList<>();
    List<Integer> tags = new ArrayList<>();
    int at = 0;
    for (int[] span : Score.gold(sample.labels())) {
      keep(sample, at, span[0], tokens, tags);
      List<String> old = sample.tokens().subList(span[0], span[1]);
      List<String> other = other(old, span[2]);
      for (int i = 0; i < other.size(); i++) {
        tokens.add(other.get(i));
        tags.add(i == 0 ? span[2] : span[2] + Tags.GOES_ON);
      }
      at = span[1];
    }
    keep(sample, at, sample.tokens().size(), tokens, tags);
    return new Sample(tokens, Tags.labels(tags));
  }

  private static void keep(
      Sample sample, int from, int to, List<String> tokens, List<Integer> tags) {
    for (int i = from; i < to; i++) {
      tokens.add(sample.tokens().get(i));
      tags.add(-1);
    }
  }

  private List<String> other(List<String> old, int nameClass) {
    return switch (nameClass) {
      case 0 -> persons ? person(old) : old;
      case 1 -> random.nextInt(3) == 0 ? whole(old, 1) : old;
      default -> random.nextInt(3) == 0 ? whole(old, 2) : old;
    };
  }

  private List<String> person(List<String> old) {
    List<String> other = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      String word = old.get(i);
      boolean last = i == old.size() - 1;
      boolean genitive = last && word.endsWith("s") && !language.equals("en");
      String base = genitive ? word.substring(0, word.length() - 1) : word;
      if (!word.matches(INITIAL_OR_WORD)) {
        other.add(word);
      } else {
        boolean first = !last;
        String made =
            swapped
                .computeIfAbsent(
                    base,
                    b ->
                        List.of(
                            first ? names.first(language, random) : names.last(language, random)))
                .get(0);
        other.add(genitive && !made.endsWith("s") ? made + "s" : made);
      }
    }
    return other;
  }

  private List<String> whole(List<String> old, int nameClass) {
    return swapped.computeIfAbsent(
        nameClass + String.join(" ", old),
        key -> nameClass == 1 ? names.organization(language, random) : names.city(random));
  }
}
