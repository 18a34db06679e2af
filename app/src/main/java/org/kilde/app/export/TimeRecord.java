package org.kilde.app.export;

import java.io.IOException;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;

/** The record {@code time}: a calendar time. */
final class TimeRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    Article article = read.article();
    for (int i = 0; i < read.times().size(); i++) {
      TimeExpression time = read.times().get(i);
      out.begin("time", article)
          .string("id", RecordIds.time(article, i))
          .offsets(article, time.span())
          .string("value", time.value())
          .string("basis", time.basis())
          .end();
    }
  }
}
