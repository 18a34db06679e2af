package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines as they stand under pictures and heads of articles. */
final class CreditLine {
  private CreditLine() {}

  static Sample of(NameSource names, String language, Random random) {
    List<String> words = names.creditWords(language);
    List<String> tokens = new ArrayList<>();
    List<Integer> tags = new ArrayList<>();
    String word = words.get(random.nextInt(words.size()));
    boolean capitals = random.nextInt(3) == 0;
    add(tokens, tags, List.of(random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word), -1);
    if (random.nextInt(5) > 0) {
      add(tokens, tags, List.of(":"), -1);
    }
    List<String> person = names.person(language, random);
    add(tokens, tags, capitals ? upper(person) : person, 0);
    if (random.nextBoolean()) {
      add(tokens, tags, List.of(random.nextInt(3) == 0 ? "," : "/"), -1);
      add(tokens, tags, names.organization(language, random), 1);
    }
    return new Sample(tokens, Tags.labels(tags));
  }

  private static void add(List<String> tokens, List<Integer> tags, List<String> words, int tag) {
    for (int i = 0; i < words.size(); i++) {
      tokens.add(words.get(i));
      tags.add(tag < 0 ? -1 : i == 0 ? tag : tag + Tags.GOES_ON);
    }
  }

  private static List<String> upper(List<String> words) {
    return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
  }
}
