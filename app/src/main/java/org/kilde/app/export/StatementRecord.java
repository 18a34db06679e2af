package org.kilde.app.export;

import java.io.IOException;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Via;
import org.kilde.article.Article;

/** The record {@code statement}: who says what. */
final class StatementRecord implements ArticleRecord {

  @Override
  public void write(RecordWriter out, AnalyzedArticle read) throws IOException {
    Article article = read.article();
    for (int i = 0; i < read.statements().size(); i++) {
      Statement statement = read.statements().get(i);
      out.begin("statement", article)
          .string("id", RecordIds.statement(article, i))
          .pairs("spans", article, statement.spans())
          .string("form", statement.form().label());
      speaker(out, article, statement.speaker());
      out.pair("cue", article, statement.cue())
          .strings("via", statement.via().stream().map(Via::text).toList())
          .flag("negated", statement.negated())
          .flag("hedged", statement.hedged())
          .end();
    }
  }

  private static void speaker(RecordWriter out, Article article, Speaker speaker)
      throws IOException {
    out.beginObject("speaker")
        .entity("entity", article, speaker.referent())
        .string("text", speaker.text())
        .string("role", speaker.role())
        .string("kind", speaker.kind().label())
        .endObject();
  }
}
