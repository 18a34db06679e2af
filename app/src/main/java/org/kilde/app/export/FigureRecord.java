package org.kilde.app.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Figure;
import org.kilde.article.Article;

/** The record {@code figure}: how many of what, and who says so. */
final class FigureRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    Article article = read.article();
    for (int i = 0; i < read.figures().size(); i++) {
      Figure figure = read.figures().get(i);
      out.begin("figure", article)
          .string("id", RecordIds.figure(article, i))
          .offsets(article, figure.span())
          .string("measure", figure.measure().label())
          .number("low", figure.low())
          .number("high", figure.high())
          .string("qualifier", figure.qualifier().label())
          .string("of", figure.of())
          .string("scope", figure.scope().name().toLowerCase(Locale.ROOT))
          .flag("hedged", figure.hedged())
          .entity("place", article, figure.place())
          .string("asOf", figure.asOf());
      attribution(out, article, figure.attribution());
      out.end();
    }
  }

  private static void attribution(
      RecordWriter out, Article article, Optional<Attribution> attribution) throws IOException {
    if (attribution.isEmpty()) {
      out.nothing("attribution");
      return;
    }
    out.beginObject("attribution")
        .entity("entity", article, attribution.get().referent())
        .string("text", attribution.get().text())
        .endObject();
  }
}
