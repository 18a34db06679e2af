package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kilde.language.LanguagePack;
import org.kilde.lineage.ArticleTrace;
import org.kilde.lineage.Copies;
import org.kilde.lineage.CopyFinder;
import org.kilde.story.Story;

/**
 * Makes all findings of the digests of a run; the same for the same set in whatever order. Of a
 * story with more than {@value #MOST_AT_ONCE} articles as many are looked at together, the earliest
 * first, so that neither memory nor time runs away with it; its origins are counted over all.
 */
public final class FindingMaker {
  static final int MOST_AT_ONCE = 10_000;
  private static final int CHAINS_AT_ONCE = 1_000;

  private final ClaimKinds kinds;
  private final int atOnce;

  /**
   * @param shared the pack all languages share
   */
  public FindingMaker(LanguagePack shared) {
    this(shared, MOST_AT_ONCE);
  }

  /**
   * @param atOnce how many articles of a story are looked at together at most
   */
  FindingMaker(LanguagePack shared, int atOnce) {
    this.kinds = ClaimKinds.of(shared);
    this.atOnce = atOnce;
  }

  public Findings make(Digests digests, List<Story> stories, KnownNames entities) {
    List<Findings> portions = new ArrayList<>();
    make(digests, stories, entities, portions::add);
    return Findings.join(entities.entities(), portions);
  }

  /**
   * Hands findings on as they are made, without the entities: the copies, then each story with its
   * own, then the chains. Put together in their order they are all.
   */
  public void make(
      Digests digests, List<Story> stories, KnownNames entities, Consumer<Findings> to) {
    List<Copies> copies =
        new CopyFinder().find(digests.traces(), each -> whole(digests, each).trace());
    to.accept(Findings.ofCopies(copies));
    Map<String, Copies> copiesOf = new HashMap<>();
    copies.forEach(each -> each.documents().forEach(d -> copiesOf.put(d, each)));
    for (Story story : stories) {
      OriginTally origins = new OriginTally(new TreeMap<>());
      int size = story.documents().size();
      int parts = Math.max(1, (size + atOnce - 1) / atOnce);
      for (int part = 0; part < parts; part++) {
        List<ArticleDigest> articles =
            story
                .documents()
                .subList(
                    (int) ((long) size * part / parts), (int) ((long) size * (part + 1) / parts))
                .stream()
                .map(digests::find)
                .flatMap(Optional::stream)
                .map(ArticleDigest::withOneSentence)
                .toList();
        StoryEvidence evidence = new StoryEvidence(story, articles, entities, copiesOf, kinds);
        to.accept(findings(evidence, origins, part == 0, part == parts - 1));
      }
    }
    chains(digests, copies, to);
  }

  private static Findings findings(
      StoryEvidence story, OriginTally whole, boolean first, boolean last) {
    OriginTracer tracer = new OriginTracer(story);
    List<Comparison> comparisons = new ComparisonFinder(story, tracer).find();
    List<Loop> loops = new LoopFinder(story, tracer).find();
    List<Contradiction> contradictions = new ContradictionFinder(story, tracer).find();
    OriginCounter counter = new OriginCounter(story, tracer);
    counter.addAll(whole);
    List<OriginCount> origins = new ArrayList<>();
    if (last) {
      String id = story.story().id();
      origins.add(whole.count(id, id, OriginCount.Row.STORY));
    }
    origins.addAll(counter.count(comparisons, loops));
    return new Findings(
        List.of(),
        first ? List.of(story.story()) : List.of(),
        List.of(),
        comparisons,
        contradictions,
        origins,
        loops,
        new JourneyFinder(story, tracer).find(),
        new NarrowingFinder(story).find(),
        List.of());
  }

  private static ArticleDigest whole(Digests digests, ArticleTrace trace) {
    return digests
        .find(trace.document())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    trace.document() + ": found no digest; expected that of an article read."));
  }

  private static void chains(Digests digests, List<Copies> copies, Consumer<Findings> to) {
    Map<String, String> agencies = new HashMap<>();
    for (Copies each : copies) {
      each.agency().ifPresent(a -> each.documents().forEach(d -> agencies.put(d, a)));
    }
    ChainExtender extender = new ChainExtender();
    List<Findings.DocumentChain> chains = new ArrayList<>();
    for (ArticleTrace each : digests.traces()) {
      Optional<String> agency = Optional.ofNullable(agencies.get(each.document()));
      if (each.agency().isPresent() || agency.isPresent()) {
        chains.addAll(extender.chains(whole(digests, each), agency));
      }
      if (chains.size() >= CHAINS_AT_ONCE) {
        to.accept(Findings.ofChains(chains));
        chains.clear();
      }
    }
    to.accept(Findings.ofChains(chains));
  }
}
