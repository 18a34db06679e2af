package org.kilde.app.export;

import java.io.IOException;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Chain;
import org.kilde.article.Article;

/** The record {@code chain}: the way words came to an article. */
final class ChainRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    for (Chain chain : read.chains()) {
      out.begin("chain", read.article())
          .string("statement", statement(read.article(), chain))
          .strings("path", chain.path())
          .end();
    }
  }

  private static Optional<String> statement(Article article, Chain chain) {
    return chain.statement().isPresent()
        ? Optional.of(RecordIds.statement(article, chain.statement().getAsInt()))
        : Optional.empty();
  }
}
