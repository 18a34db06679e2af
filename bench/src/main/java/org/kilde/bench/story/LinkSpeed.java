package org.kilde.bench.story;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.article.Article;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.story.StoryLinker;

/** Streams made-up articles of made-up stories through the linker and times it. */
public final class LinkSpeed {
  private static final int WORDS = 60_000;
  private static final int STORY_WORDS = 60;
  private static final int ARTICLE_WORDS = 250;
  private static final int STEP = 10_000;

  /** Time of the core, not of the wall: other work on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final LanguagePack pack;
  private final LanguagePacks packs = LanguagePacks.shipped();
  private final List<String> words = new ArrayList<>();

  private LinkSpeed() {
    this.pack = packs.packFor(LanguageTag.of("en"));
    Random letters = new Random(1);
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 2 + letters.nextInt(3); n > 0; n--) {
        word.append("bdfgklmnprstv".charAt(letters.nextInt(13)));
        word.append("aeiou".charAt(letters.nextInt(5)));
      }
      words.add(word.toString());
    }
  }

  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[0]);
    int stories = Integer.parseInt(arguments[1]);
    new LinkSpeed()
        .run(articles, stories, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void run(int articles, int stories, PrintStream out) {
    StoryLinker linker = new StoryLinker(packs);
    long spent = 0;
    for (int i = 0; i < articles; i++) {
      // A story's articles come within twenty days of its first.
      int story = Math.floorMod((int) ((long) i * stories / articles) - i % 20 * 13, stories);
      AnalyzedArticle article = article(i, story, LocalDate.of(2020, 1, 1).plusDays(i / 270));
      long start = CLOCK.getCurrentThreadCpuTime();
      linker.add(article);
      spent += CLOCK.getCurrentThreadCpuTime() - start;
      if ((i + 1) % STEP == 0) {
        out.printf(
            Locale.ROOT,
            "%d articles, the last %d at %.0f a second of one core%n",
            i + 1,
            STEP,
            STEP * 1e9 / spent);
        spent = 0;
      }
    }
    long start = System.nanoTime();
    int found = linker.stories().size();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%d stories in %.1f s, %d MB in use%n",
        found,
        (System.nanoTime() - start) / 1e9,
        runtime.totalMemory() - runtime.freeMemory() >> 20);
    Reference.reachabilityFence(linker); // what it keeps is what is measured
  }

  /** Common words as news has them (rarer by rank), with the words of its story among them. */
  private AnalyzedArticle article(int number, int story, LocalDate date) {
    Random own = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ARTICLE_WORDS; i++) {
      int word =
          i % 4 == 0
              ? new Random(story * 1000L + own.nextInt(STORY_WORDS)).nextInt(WORDS)
              : (int) Math.pow(WORDS, own.nextDouble());
      String written = words.get(Math.min(WORDS - 1, word));
      boolean isName = i % 12 == 0;
      text.append(
          isName
              ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
              : written);
      text.append(i % 15 == 14 ? ". and " : " ");
    }
    Article read =
        TokenizedArticle.of(pack, text.toString(), Optional.of(date.toString())).article();
    return new AnalyzedArticle(
        new Article(
            "a" + number,
            "a" + number,
            read.source(),
            read.text(),
            Optional.empty(),
            read.blocks(),
            read.language(),
            Publication.of(date.toString(), Publication.Basis.METADATA),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
