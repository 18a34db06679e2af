package org.kilde.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.entity.EntityResolver;
import org.kilde.finding.ArticleDigest;
import org.kilde.finding.DigestMaker;
import org.kilde.finding.Digests;
import org.kilde.finding.FindingMaker;
import org.kilde.finding.Findings;
import org.kilde.finding.KnownNames;
import org.kilde.language.LanguagePacks;
import org.kilde.lineage.ArticleTrace;
import org.kilde.story.Shelf;
import org.kilde.story.Story;
import org.kilde.story.StoryLinker;

/**
 * A run over many articles in one process: takes them one by one, keeps a digest of each and no
 * text, and says at any time what all so far show together. Not for sharing between threads.
 */
public final class LocalRun {
  private final DigestMaker maker;
  private final FindingMaker findings;
  private final EntityResolver entities;
  private @Nullable StoryLinker stories; // none when all are told
  private final DigestKeep digests;
  private final Map<String, Integer> numbers = new HashMap<>(); // of a document's digest
  private final List<ArticleTrace> traces = new ArrayList<>(); // by number, without sentences

  public LocalRun(LanguagePacks packs) {
    this(packs, EntityResolver.of(packs), DigestKeep.inMemory(), Optional.empty());
  }

  /**
   * @param entities joins the names; articles may have been added to it before
   * @param digests where the digests of a long run lie
   * @param shelf where what linking seldom needs lies; empty keeps all in memory
   */
  public LocalRun(
      LanguagePacks packs, EntityResolver entities, DigestKeep digests, Optional<Shelf> shelf) {
    this.digests = digests;
    this.maker = new DigestMaker(packs);
    this.findings = new FindingMaker(packs.shared());
    this.entities = entities;
    this.stories = new StoryLinker(packs, shelf);
  }

  public void add(AnalyzedArticle article) {
    ArticleDigest digest = maker.digest(article);
    digests.add(digest);
    numbers.put(digest.document(), traces.size());
    traces.add(digest.trace().withoutSentences());
    entities.add(article.article().id(), article.article().language().value(), article.referents());
    linker().add(article);
  }

  /** What the articles added so far show; more may be added after it. */
  public Findings finish() {
    return findings.make(new Kept(), linker().stories(), new KnownNames(entities));
  }

  /**
   * As {@link #finish()}, handed on story by story as it is found, so that memory need not hold it
   * all; without the entities. Put together in their order the portions are the whole. No article
   * may be added after it.
   */
  public void finish(Consumer<Findings> to) {
    List<Story> all = linker().stories();
    stories = null; // what linking keeps is large, and needed no more
    findings.make(new Kept(), all, new KnownNames(entities), to);
  }

  private StoryLinker linker() {
    if (stories == null) {
      throw new IllegalStateException("run: found it finished; expected one that goes on.");
    }
    return stories;
  }

  /** The digests as they are kept; the last of a document counts. */
  private final class Kept implements Digests {
    @Override
    public List<ArticleTrace> traces() {
      return numbers.values().stream()
          .map(traces::get)
          .sorted(Comparator.comparing(ArticleTrace::document))
          .toList();
    }

    @Override
    public Optional<ArticleDigest> find(String document) {
      return Optional.ofNullable(numbers.get(document)).map(digests::get);
    }
  }
}
