package org.kilde.app.export;

import org.kilde.article.Article;

/** Ids of rows: the document's id, a letter for the kind, and the row's place in the document. */
public final class RecordIds {
  private RecordIds() {}

  public static String figure(Article article, int index) {
    return article.id() + "-f" + (index + 1);
  }

  public static String statement(Article article, int index) {
    return article.id() + "-s" + (index + 1);
  }
}
