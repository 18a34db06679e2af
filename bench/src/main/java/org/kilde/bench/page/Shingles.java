package org.kilde.bench.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Overlap of word 4-grams as scrapinghub/article-extraction-benchmark {@code evaluate.py} defines
 * it: tokens are runs of {@code \w}, shingles are counted, each document's counts are divided by
 * their sum; precision and recall are means over documents, F1 is made of the two means.
 */
final class Shingles {
  private static final int N = 4;

  /** Shares of shingles that are right, too many, missing; they sum to one (or are all zero). */
  record Counts(double right, double extra, double missing) {
    double precision() {
      if (extra == 0 && missing == 0) {
        return 1;
      }
      return right == 0 && extra == 0 ? 0 : right / (right + extra);
    }

    double recall() {
      if (extra == 0 && missing == 0) {
        return 1;
      }
      return right == 0 && missing == 0 ? 0 : right / (right + missing);
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** Mean precision, mean recall and the F1 of the two. */
  record Score(double precision, double recall) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  private Shingles() {}

  static Score score(List<Counts> all) {
    double precision =
        all.stream()
            .filter(c -> c.right() + c.extra() > 0)
            .mapToDouble(Counts::precision)
            .average()
            .orElse(0);
    double recall =
        all.stream()
            .filter(c -> c.right() + c.missing() > 0)
            .mapToDouble(Counts::recall)
            .average()
            .orElse(0);
    return new Score(precision, recall);
  }

  static Counts compare(String gold, String found) {
    Map<String, Integer> a = count(gold);
    Map<String, Integer> b = count(found);
    double right = 0;
    double extra = 0;
    double missing = 0;
    for (Map.Entry<String, Integer> one : a.entrySet()) {
      int other = b.getOrDefault(one.getKey(), 0);
      right += Math.min(one.getValue(), other);
      missing += Math.max(0, one.getValue() - other);
    }
    for (Map.Entry<String, Integer> one : b.entrySet()) {
      extra += Math.max(0, one.getValue() - a.getOrDefault(one.getKey(), 0));
    }
    double sum = right + extra + missing;
    return sum == 0 ? new Counts(0, 0, 0) : new Counts(right / sum, extra / sum, missing / sum);
  }

  private static Map<String, Integer> count(String text) {
    List<String> tokens = tokens(text);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - N + 1) && i < tokens.size(); i++) {
      String shingle = String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + N)));
      counts.merge(shingle, 1, Integer::sum);
    }
    return counts;
  }

  /** Python's {@code \w}: letters, digits (all of Unicode's alphanumerics) and underscore. */
  static List<String> tokens(String text) {
    List<String> out = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean word =
          Character.isLetterOrDigit(c)
              || c == '_'
              || Character.getType(c) == Character.LETTER_NUMBER
              || Character.getType(c) == Character.OTHER_NUMBER;
      if (word && start < 0) {
        start = at;
      } else if (!word && start >= 0) {
        out.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      out.add(text.substring(start));
    }
    return out;
  }
}
