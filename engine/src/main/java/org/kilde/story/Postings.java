package org.kilde.story;

import java.util.Arrays;

/** For a feature the articles that have it, the latest first; the last one added can be undone. */
final class Postings {
  private final IntCounts heads = new IntCounts(1 << 14); // index into entries, 0 = none
  private int[] articles = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int size = 1;

  void add(int key, int article) {
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    articles[size] = article;
    next[size] = heads.count(key);
    heads.set(key, size++);
  }

  /** Takes back the last {@link #add}, which must have been of this key. */
  void undo(int key) {
    heads.set(key, next[--size]);
  }

  /** Latest entry of a key; 0 if none. */
  int latest(int key) {
    return heads.count(key);
  }

  int article(int entry) {
    return articles[entry];
  }

  /** The entry before; 0 if none. */
  int before(int entry) {
    return next[entry];
  }
}
