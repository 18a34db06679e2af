package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.lineage.ArticleTrace;
import org.kilde.lineage.Copies;
import org.kilde.lineage.CopyFinder;
import org.kilde.story.Story;

/** Makes all findings of the digests of a run; the same for the same set in whatever order. */
public final class FindingMaker {
  private final ClaimKinds kinds;

  /**
   * @param shared the pack all languages share
   */
  public FindingMaker(LanguagePack shared) {
    this.kinds = ClaimKinds.of(shared);
  }

  public Findings make(Digests digests, List<Story> stories, KnownNames entities) {
    List<Copies> copies =
        new CopyFinder().find(digests.traces(), each -> whole(digests, each).trace());
    Map<String, Copies> copiesOf = new HashMap<>();
    copies.forEach(each -> each.documents().forEach(d -> copiesOf.put(d, each)));
    Gathered gathered = new Gathered();
    for (Story story : stories) {
      List<ArticleDigest> articles =
          story.documents().stream().map(digests::find).flatMap(Optional::stream).toList();
      gather(new StoryEvidence(story, articles, entities, copiesOf, kinds), gathered);
    }
    chains(digests, copies, gathered);
    return new Findings(
        entities.entities(),
        stories,
        copies,
        gathered.comparisons,
        gathered.contradictions,
        gathered.origins,
        gathered.loops,
        gathered.journeys,
        gathered.narrowings,
        gathered.chains);
  }

  private static void gather(StoryEvidence story, Gathered gathered) {
    OriginTracer tracer = new OriginTracer(story);
    List<Comparison> comparisons = new ComparisonFinder(story, tracer).find();
    List<Loop> loops = new LoopFinder(story, tracer).find();
    gathered.comparisons.addAll(comparisons);
    gathered.loops.addAll(loops);
    gathered.contradictions.addAll(new ContradictionFinder(story, tracer).find());
    gathered.origins.addAll(new OriginCounter(story, tracer).count(comparisons, loops));
    gathered.journeys.addAll(new JourneyFinder(story, tracer).find());
    gathered.narrowings.addAll(new NarrowingFinder(story).find());
  }

  private static ArticleDigest whole(Digests digests, ArticleTrace trace) {
    return digests
        .find(trace.document())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    trace.document() + ": found no digest; expected that of an article read."));
  }

  private static void chains(Digests digests, List<Copies> copies, Gathered gathered) {
    Map<String, String> agencies = new HashMap<>();
    for (Copies each : copies) {
      each.agency().ifPresent(a -> each.documents().forEach(d -> agencies.put(d, a)));
    }
    ChainExtender extender = new ChainExtender();
    for (ArticleTrace each : digests.traces()) {
      gathered.chains.addAll(
          extender.chains(
              whole(digests, each), Optional.ofNullable(agencies.get(each.document()))));
    }
  }

  /** Findings while they are made. */
  private static final class Gathered {
    final List<Comparison> comparisons = new ArrayList<>();
    final List<Contradiction> contradictions = new ArrayList<>();
    final List<OriginCount> origins = new ArrayList<>();
    final List<Loop> loops = new ArrayList<>();
    final List<QuotationJourney> journeys = new ArrayList<>();
    final List<Narrowing> narrowings = new ArrayList<>();
    final List<Findings.DocumentChain> chains = new ArrayList<>();
  }
}
