package org.kilde.app.export;

import java.io.IOException;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.article.Block;

/** The record {@code block}: what a passage is for. */
final class BlockRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    for (Block block : read.article().blocks()) {
      out.begin("block", read.article())
          .string("role", block.role().label())
          .offsets(read.article(), block.span())
          .end();
    }
  }
}
