package org.kilde.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.StoryView;
import org.kilde.finding.Findings;
import org.kilde.finding.OriginCount;
import org.kilde.lineage.Origin;

/**
 * Which outlets carry whose words: outlets on the left, origins on the right, a band for each pair,
 * as broad as many rows it stands for. Coordinates are of a picture of {@value #WIDTH} by {@link
 * #height}.
 */
public record OriginPicture(List<Node> outlets, List<Node> origins, List<Band> bands, int height) {
  public static final int WIDTH = 640;
  private static final int MOST = 9;
  private static final int ROW = 34;
  private static final int LEFT = 200;
  private static final int RIGHT = 430;

  /** An outlet or an origin by the middle of its line. */
  public record Node(String label, int y, String standing) {}

  /** From an outlet to an origin. */
  public record Band(int from, int to, int width, int colour, String label) {
    /** The curve of the band, as SVG writes it. */
    public String path() {
      int middle = (LEFT + RIGHT) / 2;
      return "M"
          + (LEFT + 6)
          + " "
          + from
          + "C"
          + middle
          + " "
          + from
          + " "
          + middle
          + " "
          + to
          + " "
          + (RIGHT - 6)
          + " "
          + to;
    }
  }

  public boolean isEmpty() {
    return bands.isEmpty();
  }

  static OriginPicture of(StoryView story, Findings findings) {
    Map<String, String> outletOf = new LinkedHashMap<>();
    for (ArticleRow each : story.articles()) {
      outletOf.put(each.id(), Links.paper(each));
    }
    Map<String, Origin> ends = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>(); // origin key, outlet, rows
    for (OriginCount each : findings.origins()) {
      boolean row =
          each.row().kind() == OriginCount.Kind.FIGURE
              || each.row().kind() == OriginCount.Kind.STATEMENT;
      if (!row) {
        continue;
      }
      for (Origin origin : each.origins()) {
        if (origin.isKnown()) {
          ends.putIfAbsent(origin.key(), origin);
          for (String document : each.documents()) {
            String outlet = outletOf.getOrDefault(document, document);
            rows.computeIfAbsent(origin.key(), _ -> new LinkedHashMap<>())
                .merge(outlet, 1, Integer::sum);
          }
        }
      }
    }
    return draw(ends, rows);
  }

  private static OriginPicture draw(
      Map<String, Origin> ends, Map<String, Map<String, Integer>> rows) {
    List<String> keys =
        rows.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, Map<String, Integer>> each) -> -sum(each.getValue())))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> outlets = new LinkedHashMap<>();
    keys.forEach(
        key ->
            rows.getOrDefault(key, Map.of())
                .forEach((outlet, n) -> outlets.merge(outlet, n, Integer::sum)));
    List<String> names =
        outlets.entrySet().stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    List<Node> left = new ArrayList<>();
    names.forEach(name -> left.add(new Node(name, y(left.size()), "")));
    List<Node> right = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    for (String key : keys) {
      Origin origin = ends.get(key);
      if (origin == null) {
        continue;
      }
      int index = right.size();
      Node node = new Node(origin.name(), y(index), origin.standing().label());
      right.add(node);
      rows.getOrDefault(key, Map.of())
          .forEach(
              (outlet, n) -> {
                int at = names.indexOf(outlet);
                if (at >= 0) {
                  bands.add(
                      new Band(
                          y(at),
                          node.y(),
                          Math.min(24, 2 + 2 * n),
                          Math.min(index, 3),
                          outlet + " ← " + origin.name() + ": " + n));
                }
              });
    }
    return new OriginPicture(left, right, bands, y(Math.max(left.size(), right.size())));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int y(int index) {
    return 20 + index * ROW;
  }
}
