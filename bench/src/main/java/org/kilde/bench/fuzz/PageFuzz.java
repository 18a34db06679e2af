package org.kilde.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kilde.app.page.Page;
import org.kilde.app.page.PageBlock;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/** The cleaner of web pages: any bytes become blocks in order within the page's text. */
public final class PageFuzz {
  private static final PageCleaner CLEANER = new PageCleaner(PageWords.of(LanguagePacks.shipped()));

  private PageFuzz() {}

  /** Loads what pages need: the first input must not be taken for a slow one. */
  public static void fuzzerInitialize() {
    byte[] page = "<h1>Mill burns</h1><p>Three people died.</p>".getBytes(StandardCharsets.UTF_8);
    CLEANER.clean(page, Optional.empty(), Optional.empty());
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    byte[] bytes = data.consumeRemainingAsBytes();
    Page page = CLEANER.clean(bytes, Optional.empty(), Optional.empty());
    int end = 0;
    for (PageBlock block : page.blocks()) {
      if (block.start() < end
          || block.end() < block.start()
          || block.end() > page.text().length()) {
        throw new IllegalStateException("broken property: blocks in order: " + block);
      }
      end = block.end();
    }
  }
}
