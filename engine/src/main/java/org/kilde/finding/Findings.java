package org.kilde.finding;

import java.util.List;
import java.util.function.Function;
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

  static Findings ofCopies(List<Copies> copies) {
    return new Findings(
        List.of(), List.of(), copies, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  static Findings ofChains(List<DocumentChain> chains) {
    return new Findings(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), chains);
  }

  /**
   * Puts portions together in their order.
   *
   * @param entities of all of them
   */
  static Findings join(List<Entity> entities, List<Findings> portions) {
    return new Findings(
        entities,
        all(portions, Findings::stories),
        all(portions, Findings::copies),
        all(portions, Findings::comparisons),
        all(portions, Findings::contradictions),
        all(portions, Findings::origins),
        all(portions, Findings::loops),
        all(portions, Findings::journeys),
        all(portions, Findings::narrowings),
        all(portions, Findings::chains));
  }

  private static <T> List<T> all(List<Findings> portions, Function<Findings, List<T>> part) {
    return portions.stream().map(part).flatMap(List::stream).toList();
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
