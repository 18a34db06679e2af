package org.kilde.finding;

import java.util.List;
import org.kilde.lineage.Passage;

/**
 * Reports that name each other as their source: nobody stands at the end.
 *
 * @param path names on the way, the first again at the end
 * @param passages the statements on the way
 */
public record Loop(
    String story, List<String> path, List<Passage> passages, List<Integer> statements) {
  public Loop {
    path = List.copyOf(path);
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
  }
}
