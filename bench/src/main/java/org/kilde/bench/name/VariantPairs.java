package org.kilde.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kilde.annotation.EntityClass;
import org.kilde.entity.LegalForms;
import org.kilde.entity.NameSimilarity;
import org.kilde.language.LanguagePacks;

/**
 * Pairs of name spellings, same or not: the threshold is chosen on every other pair, precision,
 * recall and F1 are measured on the rest. Arguments: {@code pairs.csv} [--misses].
 */
public final class VariantPairs {
  private static final int NAME = 2;

  private VariantPairs() {}

  private record Pair(String a, String b, EntityClass entityClass, boolean same, double score) {}

  private record Score(int found, int given, int gold) {
    double f1() {
      return found == 0 ? 0 : 2.0 * found / (given + gold);
    }
  }

  public static void main(String[] args) throws IOException {
    NameSimilarity similarity = new NameSimilarity(LegalForms.of(LanguagePacks.shipped().shared()));
    List<Pair> choose = new ArrayList<>();
    List<Pair> report = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    for (int i = 1; i < lines.size(); i++) {
      (i % 2 == 0 ? choose : report).add(pair(cells(lines.get(i)), similarity));
    }
    double threshold = best(choose);
    print("chosen on", choose, threshold);
    print("measured on", report, threshold);
    print("at LIKELY, measured on", report, NameSimilarity.LIKELY);
    print("at SAME, measured on", report, NameSimilarity.SAME);
    if (args.length > 1) {
      choose.stream()
          .filter(pair -> pair.score() >= threshold != pair.same())
          .forEach(pair -> System.out.println(pair));
    }
  }

  private static Pair pair(List<String> cells, NameSimilarity similarity) {
    EntityClass entityClass =
        cells.get(1).equals("Person") ? EntityClass.PERSON : EntityClass.ORGANIZATION;
    String a = cells.get(NAME);
    String b = cells.get(NAME + 1);
    boolean same = cells.get(NAME + 2).equals("true");
    return new Pair(a, b, entityClass, same, similarity.score(a, b, entityClass));
  }

  private static double best(List<Pair> pairs) {
    double best = 0;
    double most = -1;
    for (int step = 400; step < 1000; step += 5) {
      double f1 = score(pairs, step / 1000.0).f1();
      if (f1 > most) {
        most = f1;
        best = step / 1000.0;
      }
    }
    return best;
  }

  private static Score score(List<Pair> pairs, double threshold) {
    int found = 0;
    int given = 0;
    int gold = 0;
    for (Pair pair : pairs) {
      boolean same = pair.score() >= threshold;
      found += same && pair.same() ? 1 : 0;
      given += same ? 1 : 0;
      gold += pair.same() ? 1 : 0;
    }
    return new Score(found, given, gold);
  }

  private static void print(String what, List<Pair> pairs, double threshold) {
    Score score = score(pairs, threshold);
    System.out.printf(
        Locale.ROOT,
        "%s %d pairs at %.3f: precision %.3f recall %.3f F1 %.3f%n",
        what,
        pairs.size(),
        threshold,
        (double) score.found() / Math.max(1, score.given()),
        (double) score.found() / Math.max(1, score.gold()),
        score.f1());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
