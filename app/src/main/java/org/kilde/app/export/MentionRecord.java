package org.kilde.app.export;

import java.io.IOException;
import java.util.OptionalInt;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.article.Article;

/** The record {@code mention}: a name and the entity it means. */
final class MentionRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    Article article = read.article();
    for (int i = 0; i < read.mentions().size(); i++) {
      Mention mention = read.mentions().get(i);
      out.begin("mention", article)
          .string("id", RecordIds.mention(article, i))
          .entity("entity", article, OptionalInt.of(mention.referent()))
          .offsets(article, mention.span())
          .end();
    }
  }
}
