package org.kilde.app.brief;

import java.util.List;

/**
 * A statement in a list.
 *
 * @param words as written; parts of a broken quotation joined by dots
 * @param direct true for the speaker's own words
 * @param hedged true if the text itself puts it in doubt
 * @param path the way it came, nearest first
 */
public record StatementRow(
    String id,
    ArticleEntry article,
    String words,
    boolean direct,
    boolean hedged,
    List<String> path) {
  public StatementRow {
    path = List.copyOf(path);
  }
}
