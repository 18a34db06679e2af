package org.kilde.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles cut into tokens, as one benchmark after another reads them: {@code -p texts=PATH}. */
@State(Scope.Benchmark)
public class Texts {
  private static final int MOST = 200;

  /** Files or a folder that the readers of the program understand. */
  @Param("samples")
  public String texts = "samples";

  /** The pack they are read by; nothing is guessed here. */
  @Param("nb")
  public String language = "nb";

  final List<TokenizedArticle> articles = new ArrayList<>();

  /** UTF-8, of all articles. */
  long bytes;

  /** Counts what was read, so that the score is bytes a second too. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public long bytes;
  }

  @Setup(Level.Trial)
  public void read() throws IOException {
    LanguagePacks packs = LanguagePacks.shipped();
    LanguagePack pack = packs.packFor(LanguageTag.of(language));
    for (var raw : RawArticles.read(List.of(texts.split(",")), MOST, packs).articles()) {
      String text = raw.source().text();
      articles.add(TokenizedArticle.of(pack, text, Optional.of("2024-05-06")));
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
