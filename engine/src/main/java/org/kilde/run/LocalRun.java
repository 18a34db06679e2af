package org.kilde.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.entity.EntityResolver;
import org.kilde.finding.ArticleDigest;
import org.kilde.finding.DigestMaker;
import org.kilde.finding.FindingMaker;
import org.kilde.finding.Findings;
import org.kilde.finding.KnownNames;
import org.kilde.language.LanguagePacks;
import org.kilde.story.StoryLinker;

/**
 * A run over many articles in one process: takes them one by one, keeps a digest of each and no
 * text, and says at any time what all so far show together. Not for sharing between threads.
 */
public final class LocalRun {
  private final DigestMaker maker;
  private final FindingMaker findings;
  private final EntityResolver entities;
  private final StoryLinker stories;
  private final List<ArticleDigest> digests = new ArrayList<>();

  public LocalRun(LanguagePacks packs) {
    this(packs, EntityResolver.of(packs));
  }

  /**
   * @param entities joins the names; articles may have been added to it before
   */
  public LocalRun(LanguagePacks packs, EntityResolver entities) {
    this.maker = new DigestMaker(packs);
    this.findings = new FindingMaker(packs.shared());
    this.entities = entities;
    this.stories = new StoryLinker(packs);
  }

  public void add(AnalyzedArticle article) {
    digests.add(maker.digest(article));
    entities.add(article.article().id(), article.article().language().value(), article.referents());
    stories.add(article);
  }

  /** What the articles added so far show; more may be added after it. */
  public Findings finish() {
    List<ArticleDigest> sorted = new ArrayList<>(digests);
    sorted.sort(Comparator.comparing(ArticleDigest::document));
    return findings.make(sorted, stories.stories(), new KnownNames(entities));
  }
}
