package org.kilde.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.article.TokenizedArticle;
import org.kilde.bench.speed.CpuClock;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.statement.StatementFinder;

/** Measures how fast statements are found once names are known, on one core, in processor time. */
public final class StatementSpeed {
  private static final int ROUNDS = 12;

  private record Named(TokenizedArticle article, Names names) {}

  private StatementSpeed() {}

  /** Arguments: a file of texts (JSON Lines with a {@code text}) and their language. */
  public static void main(String[] args) throws IOException {
    LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of(args[1]));
    List<Named> articles = new ArrayList<>();
    long characters = 0;
    for (AnnotatedText each : AnnotatedText.read(Path.of(args[0]))) {
      TokenizedArticle article = TokenizedArticle.of(pack, each.text(), Optional.empty());
      articles.add(new Named(article, new NameFinder().find(article)));
      characters += each.text().length();
    }
    StatementFinder finder = new StatementFinder();
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CpuClock.thread();
      int found = 0;
      for (Named each : articles) {
        found += finder.find(each.article(), each.names()).statements().size();
      }
      double rate = characters * 1e3 / (CpuClock.thread() - start);
      best = Math.max(best, rate);
      System.out.printf(Locale.ROOT, "%.1f million characters/s, %d statements%n", rate, found);
    }
    System.out.printf(Locale.ROOT, "best %.1f million characters/s%n", best);
  }
}
