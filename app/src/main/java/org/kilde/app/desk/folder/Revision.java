package org.kilde.app.desk.folder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a text is another version of one before it: an address may also get another
 * article, such as a front page does.
 */
final class Revision {
  private static final double LEAST = 0.3; // of the shorter one's words

  private Revision() {}

  static boolean isOf(String before, String now) {
    Set<String> first = words(before);
    Set<String> second = words(now);
    int fewer = Math.min(first.size(), second.size());
    first.retainAll(second);
    return fewer > 0 && first.size() >= LEAST * fewer;
  }

  /** Pairs of neighbouring words. */
  private static Set<String> words(String text) {
    Set<String> pairs = new HashSet<>();
    String last = "";
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      pairs.add(last + " " + word);
      last = word;
    }
    return pairs;
  }
}
