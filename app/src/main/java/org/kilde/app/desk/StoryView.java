package org.kilde.app.desk;

import java.util.List;
import org.kilde.finding.Findings;

/**
 * A story with its articles and all that they show together.
 *
 * @param articles by date
 * @param findings of this story alone; passages point into the articles' clean texts
 */
public record StoryView(StoryRow row, List<ArticleRow> articles, Findings findings) {
  public StoryView {
    articles = List.copyOf(articles);
  }
}
