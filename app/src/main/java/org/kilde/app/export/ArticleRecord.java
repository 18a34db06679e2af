package org.kilde.app.export;

import java.io.IOException;
import org.kilde.analysis.AnalyzedArticle;

/** Writes the records of one kind that were read off an article. */
interface ArticleRecord {
  void write(RecordWriter out, AnalyzedArticle read) throws IOException;
}
