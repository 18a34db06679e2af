package org.kilde.bench.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kilde.annotation.Mention;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;
import org.kilde.article.ArticleTokenizer;
import org.kilde.article.Cleaner;
import org.kilde.article.RawArticle;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.number.Numeral;
import org.kilde.number.NumeralFinder;
import org.kilde.statement.StatementFinder;
import org.kilde.text.Span;
import org.kilde.time.PublicationInference;
import org.kilde.time.TimeFinder;

/**
 * The parts of the analysis one after another, with the processor time each takes of one thread.
 */
final class Stages {
  /** In the order of the analysis; what joins them at its end is left out. */
  private enum Stage {
    CLEAN,
    TOKENIZE,
    TIMES,
    NAMES,
    NUMBERS,
    FIGURES,
    STATEMENTS
  }

  private final LanguagePacks packs;
  private final Cleaner cleaner;
  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final NameFinder names = new NameFinder();
  private final NumeralFinder numerals = new NumeralFinder();
  private final TimeFinder times = new TimeFinder();
  private final PublicationInference inference = new PublicationInference();
  private final FigureFinder figures = new FigureFinder();
  private final StatementFinder statements = new StatementFinder();
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

  Stages(LanguagePacks packs, LanguageGuesser guesser) {
    this.packs = packs;
    this.cleaner = new Cleaner(packs, guesser);
  }

  void analyze(RawArticle raw) {
    Article article = timed(Stage.CLEAN, () -> cleaner.clean(raw));
    TokenizedArticle read =
        timed(Stage.TOKENIZE, () -> tokenizer.tokenize(article, packs.packFor(article.language())));
    List<TimeExpression> found = timed(Stage.TIMES, () -> times(read));
    Names named = timed(Stage.NAMES, () -> names.find(read));
    List<Numeral> counted = timed(Stage.NUMBERS, () -> numerals.find(read));
    List<Span> taken = new ArrayList<>();
    found.forEach(time -> taken.add(time.span()));
    named.mentions().stream().map(Mention::span).forEach(taken::add);
    taken.sort(null);
    timed(Stage.FIGURES, () -> figures.find(read, counted, taken));
    timed(Stage.STATEMENTS, () -> statements.find(read, named));
  }

  /** Once more where the times fix the date of publication, as the analysis does. */
  private List<TimeExpression> times(TokenizedArticle read) {
    List<TimeExpression> found = times.find(read);
    var published = inference.infer(read, found);
    if (published.equals(read.article().published())) {
      return found;
    }
    return times.find(
        new TokenizedArticle(
            read.article().withPublished(published), read.pack(), read.tokens(), read.sentences()));
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long start = CpuClock.thread();
    T made = work.get();
    nanos.merge(stage, CpuClock.thread() - start, Long::sum);
    return made;
  }

  long total() {
    return nanos.values().stream().mapToLong(Long::longValue).sum();
  }

  void print(PrintStream out, long words, long characters) {
    nanos.forEach(
        (stage, time) ->
            out.printf(
                "%-11s %5.1f %%  %7.1f ns a word, %,9.0f words/s, %5.1f million characters/s%n",
                stage,
                100.0 * time / total(),
                (double) time / words,
                words * 1e9 / time,
                characters * 1e3 / time));
    out.printf("%-11s %,33.0f words/s on one core%n", "all", words * 1e9 / total());
  }
}
