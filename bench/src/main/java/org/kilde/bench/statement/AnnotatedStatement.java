package org.kilde.bench.statement;

import java.util.List;
import java.util.Locale;
import org.kilde.text.Span;

/**
 * A statement as people annotated it; offsets are characters of the text.
 *
 * @param type such as {@code Direct}; empty where the set has none
 * @param speakers the words that name the speaker
 */
record AnnotatedStatement(String type, List<Span> content, List<String> speakers) {

  private static final int SHORT = 3; // letters of "er", "sie", "she" that name nobody

  /** True if the speaker is given by more than a pronoun, so that a name can be compared. */
  boolean namesSpeaker() {
    return speakers.stream().anyMatch(each -> !isPronoun(each.strip()));
  }

  private static boolean isPronoun(String words) {
    boolean one = words.indexOf(' ') < 0;
    boolean small = words.equals(words.toLowerCase(Locale.ROOT));
    boolean letters = words.equals(words.toUpperCase(Locale.ROOT));
    return one && (small || words.length() <= SHORT && !letters);
  }

  /** Shared characters over all characters of two contents. */
  static double overlap(List<Span> a, List<Span> b) {
    int shared = 0;
    int all = 0;
    for (Span one : a) {
      all += one.length();
      for (Span two : b) {
        shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
      }
    }
    for (Span two : b) {
      all += two.length();
    }
    return all == shared ? 0 : (double) shared / (all - shared);
  }
}
