package org.kilde.bench.story;

import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;
import org.kilde.article.ArticleTokenizer;
import org.kilde.article.Cleaner;
import org.kilde.article.RawArticle;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.time.TimeFinder;

/** What linking needs of the analysis: names and times; figures and statements are left out. */
final class LinkAnalysis {
  private final LanguagePacks packs;
  private final Cleaner cleaner;
  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final NameFinder names = new NameFinder();
  private final TimeFinder times = new TimeFinder();

  LinkAnalysis(LanguagePacks packs) {
    this.packs = packs;
    this.cleaner = new Cleaner(packs, LanguageGuesser.shipped());
  }

  AnalyzedArticle analyze(RawArticle raw) {
    Article article = cleaner.clean(raw);
    TokenizedArticle read = tokenizer.tokenize(article, packs.packFor(article.language()));
    Names found = names.find(read);
    List<TimeExpression> told = times.find(read);
    return new AnalyzedArticle(
        article,
        found.referents(),
        found.mentions(),
        told,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
