package org.kilde.app.desk;

import java.util.List;
import java.util.Optional;

/**
 * The way words came to an article.
 *
 * @param statement id of the statement; empty for the whole article
 * @param path names, nearest first
 */
public record ChainRow(Optional<String> statement, List<String> path) {
  public ChainRow {
    path = List.copyOf(path);
  }
}
