package org.kilde.app.desk;

import java.util.List;

/**
 * An article with all that was read off it; of a superseded one only its words and captures.
 *
 * @param words its clean text; all spans point into it, UTF-16
 * @param revisions of its origin, the earliest first, this one included; empty if it is the only
 *     one
 */
public record ArticleView(
    ArticleRow row,
    String words,
    List<BlockRow> blocks,
    List<StatementRow> statements,
    List<FigureRow> figures,
    List<TimeRow> times,
    List<MentionRow> mentions,
    List<DoubtRow> doubts,
    List<ChainRow> chains,
    List<CaptureRow> captures,
    List<ArticleRow> revisions) {
  public ArticleView {
    blocks = List.copyOf(blocks);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
    doubts = List.copyOf(doubts);
    chains = List.copyOf(chains);
    captures = List.copyOf(captures);
    revisions = List.copyOf(revisions);
  }
}
