package org.kilde.app.brief;

import java.util.List;
import java.util.Optional;

/**
 * One story of several articles as a brief shows it.
 *
 * @param counts articles, outlets, owners, independent origins
 * @param origins who stands at the ends, the best placed first
 */
public record StoryView(
    String title,
    String language,
    String period,
    OriginCounts counts,
    List<OriginView> origins,
    List<ComparisonView> comparisons,
    List<ClashView> clashes,
    List<JourneyView> journeys,
    List<String> loops,
    List<CopyView> copies,
    List<CoverageView> coverage) {

  public StoryView {
    origins = List.copyOf(origins);
    comparisons = List.copyOf(comparisons);
    clashes = List.copyOf(clashes);
    journeys = List.copyOf(journeys);
    loops = List.copyOf(loops);
    copies = List.copyOf(copies);
    coverage = List.copyOf(coverage);
  }

  /** Counts of articles never stand without the count of origins. */
  public record OriginCounts(int articles, int outlets, int owners, int origins) {}

  public record OriginView(String name, String standing) {}

  /**
   * @param best the number the rule picks, in words
   * @param chart empty if fewer than two figures have a day
   * @param stands what each origin says last, if they do not agree; else empty
   */
  public record ComparisonView(
      String measure,
      String verdict,
      String why,
      String best,
      String rule,
      String range,
      Optional<TollChart> chart,
      List<StandView> stands,
      List<FigureLine> figures) {
    public ComparisonView {
      stands = List.copyOf(stands);
      figures = List.copyOf(figures);
    }

    public boolean warns() {
      return verdict.equals("disputed");
    }
  }

  /**
   * What one origin says.
   *
   * @param articles how many articles carry it
   */
  public record StandView(String amount, String who, int articles) {}

  public record FigureLine(
      String id, String amount, String words, String who, String when, ArticleEntry article) {}

  /** Two passages side by side, in their own words. */
  public record ClashView(String about, String relation, SideView a, SideView b) {}

  public record SideView(ArticleEntry article, String words) {}

  public record JourneyView(String speaker, List<SideView> stops, List<String> changes) {
    public JourneyView {
      stops = List.copyOf(stops);
      changes = List.copyOf(changes);
    }
  }

  public record CopyView(
      String agency, List<ArticleEntry> articles, int added, int lost, int changed) {
    public CopyView {
      articles = List.copyOf(articles);
    }
  }

  public record CoverageView(String language, int articles, List<String> outlets) {
    public CoverageView {
      outlets = List.copyOf(outlets);
    }
  }
}
