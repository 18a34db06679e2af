package org.kilde.time;

import java.util.List;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;

/** What an undated article's own times say of its publication; never more than follows. */
public final class PublicationInference {
  public Publication infer(TokenizedArticle article, List<TimeExpression> times) {
    return article.article().published();
  }
}
