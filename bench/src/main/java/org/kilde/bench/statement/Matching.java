package org.kilde.bench.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kilde.text.Span;

/**
 * Pairs found and annotated statements, each at most once, the best overlap first; of two
 * annotations of the same words, of which one may name the outlet, that with the speaker found.
 */
final class Matching {
  private static final double ENOUGH = 0.5;

  private record Pair(int found, int gold, double overlap, boolean speaker) {}

  /** For each found statement that fits one, the index of the annotated statement. */
  static Map<Integer, Integer> match(List<FoundStatement> found, List<AnnotatedStatement> gold) {
    List<Pair> pairs = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < gold.size(); g++) {
        double overlap = AnnotatedStatement.overlap(found.get(f).content(), gold.get(g).content());
        if (overlap >= ENOUGH) {
          boolean speaker = found.get(f).saidBy(gold.get(g).speakers());
          pairs.add(new Pair(f, g, overlap, speaker));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).thenComparing(Pair::speaker).reversed());
    Map<Integer, Integer> matched = new HashMap<>();
    List<Integer> taken = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.found()) && !taken.contains(pair.gold())) {
        matched.put(pair.found(), pair.gold());
        taken.add(pair.gold());
      }
    }
    return matched;
  }

  /**
   * The found statements, where those of one speaker that one annotation covers are one: some sets
   * annotate a quotation broken by its cue as one, the program gives a row for each part.
   */
  static List<FoundStatement> joined(List<FoundStatement> found, List<AnnotatedStatement> gold) {
    List<FoundStatement> rows = new ArrayList<>(found);
    for (AnnotatedStatement whole : gold) {
      Map<String, List<FoundStatement>> parts = new LinkedHashMap<>();
      for (FoundStatement row : rows) {
        if (isCovered(row.content(), whole.content())) {
          parts.computeIfAbsent(row.speaker(), any -> new ArrayList<>()).add(row);
        }
      }
      for (List<FoundStatement> same : parts.values()) {
        if (same.size() > 1) {
          List<Span> spans = same.stream().flatMap(row -> row.content().stream()).sorted().toList();
          rows.removeAll(same);
          rows.add(same.getFirst().with(spans));
        }
      }
    }
    return rows;
  }

  private static boolean isCovered(List<Span> part, List<Span> whole) {
    return part.stream().allMatch(span -> whole.stream().anyMatch(each -> each.contains(span)));
  }

  private Matching() {}
}
