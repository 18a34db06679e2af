package org.kilde.finding;

import java.util.List;
import org.kilde.entity.Entity;
import org.kilde.lineage.Copies;
import org.kilde.story.Story;

/** All that several articles together show. */
public record Findings(
    List<Entity> entities,
    List<Story> stories,
    List<Copies> copies,
    List<Comparison> comparisons,
    List<Contradiction> contradictions,
    List<OriginCount> origins,
    List<Loop> loops,
    List<QuotationJourney> journeys,
    List<Narrowing> narrowings,
    List<DocumentChain> chains) {

  public Findings {
    entities = List.copyOf(entities);
    stories = List.copyOf(stories);
    copies = List.copyOf(copies);
    comparisons = List.copyOf(comparisons);
    contradictions = List.copyOf(contradictions);
    origins = List.copyOf(origins);
    loops = List.copyOf(loops);
    journeys = List.copyOf(journeys);
    narrowings = List.copyOf(narrowings);
    chains = List.copyOf(chains);
  }

  /**
   * A way found only with other articles beside it, such as an agency before the source its copy
   * names.
   *
   * @param statement index in the document's statements; -1 for the whole document
   */
  public record DocumentChain(String document, int statement, List<String> path) {
    public DocumentChain {
      path = List.copyOf(path);
    }
  }
}
