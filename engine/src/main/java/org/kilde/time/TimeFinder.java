package org.kilde.time;

import java.util.List;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;

/** Finds calendar expressions; the article's publication date is what relative ones count from. */
public final class TimeFinder {
  public List<TimeExpression> find(TokenizedArticle article) {
    return List.of();
  }
}
