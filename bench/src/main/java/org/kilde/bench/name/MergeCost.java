package org.kilde.bench.name;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;

/**
 * What an article costs to resolve when 10,000 and when 1,000,000 entities are known: each time
 * 1,000 generated articles that name 50 namesakes (one surname, many given names).
 */
public final class MergeCost {
  private static final int ARTICLES = 1_000;
  private static final int NAMESAKES = 50;

  private MergeCost() {}

  public static void main(String[] args) {
    double few = microseconds(10_000);
    double many = microseconds(1_000_000);
    System.out.printf(
        Locale.ROOT,
        "per article: %.0f µs at 10,000 entities, %.0f µs at 1,000,000: factor %.2f%n",
        few,
        many,
        many / few);
  }

  private static double microseconds(int entities) {
    EntityResolver resolver = EntityResolver.of(LanguagePacks.shipped());
    Random random = new Random(1);
    for (int known = 0; known < entities; known += NAMESAKES) {
      resolver.add("filler" + known, "en", article(random, word(random, 3)));
    }
    for (int i = 0; i < ARTICLES; i++) { // warms up, and fills one surname with namesakes
      resolver.add("warm" + i, "en", article(random, "Namesaker"));
    }
    long start = processorTime();
    for (int i = 0; i < ARTICLES; i++) {
      resolver.add("article" + i, "en", article(random, "Namesaker"));
    }
    return (processorTime() - start) / 1e3 / ARTICLES;
  }

  /** Of this thread, in nanoseconds: other work on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Referent> article(Random random, String surname) {
    List<Referent> referents = new ArrayList<>(NAMESAKES);
    for (int i = 0; i < NAMESAKES; i++) {
      String name = word(random, 3) + " " + surname;
      referents.add(
          new Referent(i, EntityClass.PERSON, name, List.of(name), List.of(), Optional.empty()));
    }
    return referents;
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append("bdfgklmnprstv".charAt(random.nextInt(13)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
