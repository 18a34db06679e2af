package org.kilde.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/** Invented articles for tests, analyzed by the shipped packs and run together. */
final class Desk {
  private static final Analyzer ANALYZER = Analyzer.shipped();
  private final List<AnalyzedArticle> articles = new ArrayList<>();

  /** What contradicts itself in one article of an outlet, published on 5 May 2031. */
  static List<Contradiction> contradictionsIn(String language, String text) {
    return new Desk()
        .article("a1", language, "2031-05-05", "Avis A", text)
        .findings()
        .contradictions();
  }

  Desk article(String id, String language, String date, String outlet, String text) {
    articles.add(
        ANALYZER.analyze(
            new RawArticle(
                id,
                id + ".txt",
                SourceText.of(text),
                Optional.empty(),
                Publication.of(date, Publication.Basis.METADATA),
                Optional.of(LanguageTag.of(language)),
                Optional.empty(),
                Optional.of(new Outlet(outlet, "")),
                List.of())));
    return this;
  }

  Desk backwards() {
    Collections.reverse(articles);
    return this;
  }

  Findings findings() {
    LocalRun run = new LocalRun(LanguagePacks.shipped());
    articles.forEach(run::add);
    return run.finish();
  }
}
