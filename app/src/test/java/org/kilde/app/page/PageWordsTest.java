package org.kilde.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kilde.analysis.PackCheck;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.TableFormat;

/** The packs' words for pages: every language has them, their examples hold. */
class PageWordsTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();

  @Test
  void examplesHold() {
    for (LanguagePack pack : PACKS.all()) {
      examplesHold(pack);
    }
    examplesHold(PACKS.shared());
  }

  private static void examplesHold(LanguagePack pack) {
    int others = new PackCheck().check(pack).examples();
    PackCheck.Result result = new PackCheck().with(new PageExamples()).check(pack);
    assertThat(result.failures()).isEmpty();
    assertThat(result.examples() - others).as("examples of " + pack).isGreaterThanOrEqualTo(5);
  }

  @Test
  void everyLanguageHasEveryKindOfWord() {
    TableFormat format = TableFormat.of("page.tsv", "kind", "phrase");
    for (LanguagePack pack : PACKS.all()) {
      List<String> kinds =
          pack.ownTable(format).stream().map(row -> row.cell("kind")).distinct().toList();
      assertThat(kinds)
          .as(pack.toString())
          .contains("byline", "credit", "read-also", "related", "comments", "consent", "button")
          .contains("appeal", "published", "modified", "paywall", "correction", "tags", "and")
          .contains("title", "live", "not-name");
    }
  }
}
