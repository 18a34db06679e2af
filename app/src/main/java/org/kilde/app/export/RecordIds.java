package org.kilde.app.export;

import org.kilde.article.Article;

/** Ids of rows: the document's id, a letter for the kind, and the row's place in the document. */
public final class RecordIds {
  private RecordIds() {}

  public static String figure(Article article, int index) {
    return figure(article.id(), index);
  }

  /** As {@link #figure(Article, int)}, of a document by its id. */
  public static String figure(String document, int index) {
    return id(document, 'f', index);
  }

  public static String statement(Article article, int index) {
    return statement(article.id(), index);
  }

  /** As {@link #statement(Article, int)}, of a document by its id. */
  public static String statement(String document, int index) {
    return id(document, 's', index);
  }

  public static String time(Article article, int index) {
    return time(article.id(), index);
  }

  /** As {@link #time(Article, int)}, of a document by its id. */
  public static String time(String document, int index) {
    return id(document, 't', index);
  }

  public static String mention(Article article, int index) {
    return mention(article.id(), index);
  }

  /** As {@link #mention(Article, int)}, of a document by its id. */
  public static String mention(String document, int index) {
    return id(document, 'm', index);
  }

  public static String doubt(Article article, int index) {
    return doubt(article.id(), index);
  }

  /** As {@link #doubt(Article, int)}, of a document by its id. */
  public static String doubt(String document, int index) {
    return id(document, 'd', index);
  }

  private static String id(String document, char kind, int index) {
    return document + "-" + kind + (index + 1);
  }
}
