package org.kilde.bench.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BCubed precision and recall of a clustering: for each item, how many of its companions belong
 * with it, and how many of those that belong with it are its companions (Bagga and Baldwin, 1998).
 */
record BCubed(double precision, double recall) {

  static BCubed of(Map<String, String> truth, List<List<String>> clusters) {
    Map<String, Integer> sizes = new HashMap<>();
    truth.values().forEach(event -> sizes.merge(event, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    int items = 0;
    for (List<String> cluster : clusters) {
      Map<String, Integer> inside = new HashMap<>();
      cluster.forEach(item -> inside.merge(truth.getOrDefault(item, item), 1, Integer::sum));
      for (String item : cluster) {
        String event = truth.getOrDefault(item, item);
        int together = inside.getOrDefault(event, 0);
        precision += (double) together / cluster.size();
        recall += (double) together / sizes.getOrDefault(event, 1);
        items++;
      }
    }
    return new BCubed(precision / items, recall / items);
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT, "F1 %.3f (precision %.3f, recall %.3f)", f1(), precision, recall);
  }
}
