package org.kilde.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;
import org.kilde.article.ArticleTokenizer;
import org.kilde.article.Cleaner;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.name.Outlets;
import org.kilde.number.NumeralFinder;
import org.kilde.statement.StatementFinder;
import org.kilde.statement.Statements;
import org.kilde.text.Span;
import org.kilde.time.PublicationInference;
import org.kilde.time.TimeFinder;

/**
 * Reads all evidence off one article: a pure function, safe to share between threads. The map step
 * of a run, local or on a cluster.
 */
public final class Analyzer {
  private final LanguagePacks packs;
  private final Cleaner cleaner;
  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final NameFinder names = new NameFinder();
  private final NumeralFinder numerals = new NumeralFinder();
  private final TimeFinder times = new TimeFinder();
  private final PublicationInference inference = new PublicationInference();
  private final FigureFinder figures = new FigureFinder();
  private final StatementFinder statements = new StatementFinder();

  public Analyzer(LanguagePacks packs, LanguageGuesser guesser) {
    this.packs = packs;
    this.cleaner = new Cleaner(packs, guesser);
  }

  /** An analyzer with the packs and the language model that come with the engine. */
  public static Analyzer shipped() {
    return new Analyzer(LanguagePacks.shipped(), LanguageGuesser.shipped());
  }

  /** Reads a text of which nothing else is known. */
  public AnalyzedArticle analyze(String text) {
    return analyze(RawArticle.ofText("text", "text", text));
  }

  /**
   * Whether there is a pack to read a language by; without one nobody is found who says anything.
   */
  public boolean hasPack(LanguageTag language) {
    return packs.find(language).isPresent();
  }

  public AnalyzedArticle analyze(RawArticle raw) {
    Article article = withOutlet(cleaner.clean(raw));
    TokenizedArticle read = tokenizer.tokenize(article, packs.packFor(article.language()));
    List<TimeExpression> found = times.find(read);
    Publication published = inference.infer(read, found);
    if (!published.equals(article.published())) {
      // What the times fixed, the times may now count from.
      article = article.withPublished(published);
      read = new TokenizedArticle(article, read.pack(), read.tokens(), read.sentences());
      found = times.find(read);
    }
    Names named = names.find(read);
    List<Figure> counted = figures.find(read, numerals.find(read), taken(found, named));
    Statements said = statements.find(read, named);
    OfficeSpeakers offices = new OfficeSpeakers(read, named.referents(), found);
    List<Statement> spoken = offices.complete(said.statements());
    return new AnalyzedArticle(
        article,
        offices.referents(),
        named.mentions(),
        found,
        new FigureContext(read, named.mentions(), found, spoken).complete(counted),
        spoken,
        said.chains(),
        said.doubts());
  }

  /** The outlet its web address belongs to, where nothing beside the text names one. */
  private Article withOutlet(Article article) {
    if (article.outlet().isPresent() || article.url().isEmpty()) {
      return article;
    }
    return Outlets.of(packs.shared())
        .findOutlet(article.url().get())
        .map(article::withOutlet)
        .orElse(article);
  }

  static List<Span> taken(List<TimeExpression> times, Names names) {
    List<Span> taken = new ArrayList<>();
    times.forEach(time -> taken.add(time.span()));
    names.mentions().stream().map(Mention::span).forEach(taken::add);
    taken.sort(null);
    return taken;
  }
}
