package org.kilde.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.kilde.article.Article;
import org.kilde.article.Cleaner;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/** The cleaner of plain text: any text becomes blocks in order, each with its way back. */
public final class TextFuzz {
  private static final Cleaner CLEANER =
      new Cleaner(LanguagePacks.shipped(), LanguageGuesser.shipped());

  private TextFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Article article = CLEANER.clean(RawArticle.ofText("fuzz", "fuzz", text));
    EvidenceCheck.check(article);
    if (!CLEANER.clean(RawArticle.ofText("fuzz", "fuzz", text)).blocks().equals(article.blocks())) {
      throw new IllegalStateException("broken property: the same text twice, other blocks");
    }
  }
}
