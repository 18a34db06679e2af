package org.kilde.annotation;

import java.util.List;
import java.util.OptionalInt;

/**
 * The way words came to this article.
 *
 * @param statement index in the article's statements; empty for the whole document
 * @param path names, nearest first: outlet … original speaker
 */
public record Chain(OptionalInt statement, List<String> path) {
  public Chain {
    path = List.copyOf(path);
  }
}
