package org.kilde.app.export;

import java.io.IOException;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Doubt;
import org.kilde.article.Article;

/** The record {@code doubt}: a claim that the article itself casts doubt on. */
final class DoubtRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    Article article = read.article();
    for (int i = 0; i < read.doubts().size(); i++) {
      Doubt doubt = read.doubts().get(i);
      out.begin("doubt", article)
          .string("id", RecordIds.doubt(article, i))
          .offsets(article, doubt.span())
          .string("words", article.words(doubt.words()))
          .end();
    }
  }
}
