package org.kilde.app.export;

import org.kilde.article.Article;

/** Ids of rows: the document's id, a letter for the kind, and the row's place in the document. */
public final class RecordIds {
  private RecordIds() {}

  public static String figure(Article article, int index) {
    return id(article, 'f', index);
  }

  public static String statement(Article article, int index) {
    return id(article, 's', index);
  }

  public static String time(Article article, int index) {
    return id(article, 't', index);
  }

  public static String mention(Article article, int index) {
    return id(article, 'm', index);
  }

  public static String doubt(Article article, int index) {
    return id(article, 'd', index);
  }

  private static String id(Article article, char kind, int index) {
    return article.id() + "-" + kind + (index + 1);
  }
}
