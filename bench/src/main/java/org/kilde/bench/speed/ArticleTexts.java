package org.kilde.bench.speed;

import java.io.IOException;
import java.util.List;
import org.kilde.language.LanguagePacks;

/** The plain texts of articles, for programs that take nothing else. */
public final class ArticleTexts {
  private ArticleTexts() {}

  /** Of files and folders, at most {@code most}. */
  public static List<String> read(List<String> paths, int most) throws IOException {
    return RawArticles.read(paths, most, LanguagePacks.shipped()).articles().stream()
        .map(raw -> raw.source().text())
        .toList();
  }
}
