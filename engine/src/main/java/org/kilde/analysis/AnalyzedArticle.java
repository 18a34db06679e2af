package org.kilde.analysis;

import java.util.List;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;

/**
 * An article and all that was read off it.
 *
 * @param referents whom and what its names mean; mentions, speakers and figures point into it by
 *     index
 */
public record AnalyzedArticle(
    Article article,
    List<Referent> referents,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Statement> statements,
    List<Chain> chains,
    List<Doubt> doubts) {

  public AnalyzedArticle {
    referents = List.copyOf(referents);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    chains = List.copyOf(chains);
    doubts = List.copyOf(doubts);
  }
}
