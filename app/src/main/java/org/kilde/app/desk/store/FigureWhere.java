package org.kilde.app.desk.store;

import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.Filter;

/** The condition of {@code figure f}. */
final class FigureWhere {
  private FigureWhere() {}

  static Where of(Session session, FigureFilter filter) {
    Where.Conditions all = new Where.Conditions();
    filter.measure().ifPresent(value -> all.add("f.measure = ?", value));
    filter
        .source()
        .ifPresent(
            value -> all.add("f.source IN (" + Where.members(session, value, all.values) + ")"));
    filter.least().ifPresent(least -> all.add("f.low >= ?", least));
    Filter articles = filter.articles();
    articles
        .place()
        .ifPresent(
            value -> all.add("f.place IN (" + Where.members(session, value, all.values) + ")"));
    Where.days(articles, "f.day", all);
    boolean few = articles.outlet().isPresent(); // of a language may be all
    if (few || articles.language().isPresent()) {
      Where.Conditions of = new Where.Conditions();
      of.add(few ? "a.superseded = 0" : "a.article = f.article");
      articles.language().ifPresent(value -> of.add("a.language = ?", value));
      articles.outlet().ifPresent(value -> of.add("a.outlet = ?", value));
      Where inner = of.where();
      String those = few ? "f.article IN (SELECT a.article" : "EXISTS (SELECT 1";
      all.add(those + " FROM article a" + inner.sql() + ")", inner.array());
    }
    return all.where();
  }
}
