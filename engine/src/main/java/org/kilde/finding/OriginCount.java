package org.kilde.finding;

import java.util.List;
import org.kilde.lineage.Origin;

/**
 * How many stand behind a matter: articles never without the independent origins.
 *
 * @param about id of the story or comparison; for a figure or a statement see {@code row}
 * @param row the figure or statement it is about
 * @param documents that say it
 * @param outlets how many published it; one whose outlet is not known counts for itself
 * @param owners how many own those
 * @param origins who stands at the ends, each once
 */
public record OriginCount(
    String story,
    String about,
    Row row,
    List<String> documents,
    int outlets,
    int owners,
    List<Origin> origins) {

  public OriginCount {
    documents = List.copyOf(documents);
    origins = List.copyOf(origins);
  }

  /** What is counted. */
  public enum Kind {
    STORY,
    COMPARISON,
    FIGURE,
    STATEMENT
  }

  /**
   * A row of an article.
   *
   * @param document of the row; empty for a story or comparison
   * @param index in the article's figures or statements
   */
  public record Row(Kind kind, String document, int index) {
    static final Row STORY = new Row(Kind.STORY, "", -1);
    static final Row COMPARISON = new Row(Kind.COMPARISON, "", -1);
  }

  public int articles() {
    return documents.size();
  }

  /** Origins that are known and end somewhere. */
  public long independent() {
    return origins.stream().filter(Origin::isKnown).count();
  }

  /** True if all goes back to one, however many print it. */
  public boolean isSingleSource() {
    return independent() == 1;
  }
}
