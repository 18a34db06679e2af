package org.kilde.app.brief;

import java.util.List;
import java.util.Map;
import org.kilde.app.reading.Remarks;

/**
 * What a brief says.
 *
 * @param stories of at least two articles, the largest first
 * @param articles by date
 * @param languages BCP 47 tag to number of articles, the most first
 * @param texts the articles' words; empty if they are too many for one page
 */
public record Brief(
    Totals totals,
    List<StoryView> stories,
    List<ArticleEntry> articles,
    Map<String, Integer> languages,
    List<SpeakerGroup> speakers,
    List<FigureGroup> figures,
    List<DoubtRow> doubts,
    List<ArticleText> texts,
    Remarks remarks) {

  /**
   * Counts over everything read, also what is not shown.
   *
   * @param direct statements in the speaker's own words
   * @param speakers who can be told apart
   * @param unsourced figures for which the text gives no source
   */
  public record Totals(
      int articles,
      int statements,
      int direct,
      int speakers,
      int figures,
      int unsourced,
      int doubts) {}

  public Brief {
    stories = List.copyOf(stories);
    articles = List.copyOf(articles);
    speakers = List.copyOf(speakers);
    figures = List.copyOf(figures);
    doubts = List.copyOf(doubts);
    texts = List.copyOf(texts);
  }

  /** True if the page holds the articles' words. */
  public boolean hasTexts() {
    return !texts.isEmpty();
  }
}
