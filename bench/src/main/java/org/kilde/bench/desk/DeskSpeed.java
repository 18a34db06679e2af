package org.kilde.bench.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StoryRow;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;
import org.kilde.article.RawArticle;
import org.kilde.bench.finding.SyntheticDesk;
import org.kilde.language.LanguagePacks;

/**
 * Fills a desk with synthetic articles, analysed already, and asks what pages ask: {@code DeskSpeed
 * PACKS FOLDER [ARTICLES]}. Says what the desk's share of reading costs, the size on disk, and how
 * long answers take. A folder that holds a desk is only asked.
 */
public final class DeskSpeed {
  static final int STORIES = 5_000;
  static final int PER_DAY = 1_000;
  private static final int ROUNDS = 60;

  private DeskSpeed() {}

  public static void main(String[] arguments) throws IOException {
    LanguagePacks packs = LanguagePacks.in(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    if (!Files.exists(folder)) {
      fill(packs, folder, articles);
    }
    size(folder);
    try (Desk desk = Desk.open(folder, packs)) {
      ask(desk);
    }
  }

  private static void fill(LanguagePacks packs, Path folder, int articles) throws IOException {
    SyntheticDesk synthetic = new SyntheticDesk(STORIES, PER_DAY);
    try (DeskWriter writer = DeskWriter.open(folder, packs, InstantSource.system())) {
      int tenth = Math.max(1, articles / 10);
      long wall = System.nanoTime();
      for (int i = 0; i < articles; i += tenth) {
        long spent = 0;
        for (int k = i; k < i + tenth; k++) {
          AnalyzedArticle read = synthetic.article(k);
          Document document = document(read);
          long from = cpu();
          writer.add(document, read, "file");
          spent += cpu() - from;
        }
        line(
            "articles %d to %d: %.0f a second of processor time",
            i, i + tenth, tenth / (spent / 1e9));
      }
      long from = cpu();
      writer.finish();
      line("last step: %.1f s of processor time", (cpu() - from) / 1e9);
      line("all: %.0f s", (System.nanoTime() - wall) / 1e9);
    }
  }

  static Document document(AnalyzedArticle read) {
    String text = read.article().source().text();
    return new Document(
        Path.of(read.article().origin()),
        RawArticle.ofText(read.article().id(), read.article().origin(), text),
        read.article().id().repeat(4),
        true,
        Original.ofText(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void size(Path folder) throws IOException {
    long all = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all += Files.size(file);
      }
    }
    line("on disk: %.1f MB", all / 1e6);
  }

  /** A question that a page asks. */
  private interface Question {
    long ask() throws IOException;
  }

  private static void ask(Desk desk) throws IOException {
    DeskRows rows = desk.rows();
    Random random = new Random(1);
    List<StoryRow> stories = rows.stories(Filter.NONE, StoryOrder.LARGEST, Slice.first(200)).rows();
    List<ArticleRow> articles = rows.articles(Filter.NONE, Slice.first(500)).rows();
    List<EntityRow> people =
        rows.entities("", Optional.of(EntityClass.PERSON), Slice.first(200)).rows();
    List<EntityRow> places =
        rows.entities("", Optional.of(EntityClass.PLACE), Slice.first(200)).rows();
    List<Count> outlets = rows.outlets();
    line("%s", rows.totals());
    LocalDate day = LocalDate.of(2031, 1, 10);
    time("totals", () -> rows.totals().articles());
    time("languages", () -> rows.languages().size());
    time("outlets", () -> rows.outlets().size());
    time(
        "stories, latest",
        () -> rows.stories(Filter.NONE, StoryOrder.LATEST, Slice.first(30)).total());
    time(
        "stories, page 20",
        () -> rows.stories(Filter.NONE, StoryOrder.LATEST, new Slice(600, 30)).total());
    time(
        "stories of an outlet",
        () ->
            rows.stories(
                    Filter.NONE.withOutlet(any(outlets, random).value()),
                    StoryOrder.LATEST,
                    Slice.first(30))
                .total());
    time(
        "stories of a language and days",
        () ->
            rows.stories(
                    Filter.NONE
                        .withLanguage("en")
                        .withDays(Optional.of(day), Optional.of(day.plusDays(3))),
                    StoryOrder.LARGEST,
                    Slice.first(30))
                .total());
    time(
        "stories of a place",
        () ->
            rows.stories(
                    Filter.NONE.withPlace(any(places, random).id()),
                    StoryOrder.LATEST,
                    Slice.first(30))
                .total());
    time("story", () -> rows.findStory(any(stories, random).id()).orElseThrow().articles().size());
    time(
        "statements of a story",
        () -> rows.statementsIn(any(stories, random).id(), Slice.first(50)).total());
    time(
        "figures of a story",
        () -> rows.figuresIn(any(stories, random).id(), Slice.first(50)).total());
    time(
        "article",
        () -> rows.findArticle(any(articles, random).id()).orElseThrow().mentions().size());
    time("entity", () -> rows.findEntity(any(people, random).id()).orElseThrow().variants().size());
    time(
        "statements of a person",
        () -> rows.statementsOf(any(people, random).id(), Slice.first(50)).total());
    time(
        "articles of a place",
        () -> rows.articlesNaming(any(places, random).id(), Slice.first(50)).total());
    time("entities by name", () -> rows.entities("bad", Optional.empty(), Slice.first(30)).total());
    time("entities, most", () -> rows.entities("", Optional.empty(), Slice.first(30)).total());
    time("figures", () -> rows.figures(FigureFilter.NONE, Slice.first(50)).total());
    time("places", () -> rows.places(Filter.NONE, 300).size());
    time(
        "places of days",
        () ->
            rows.places(Filter.NONE.withDays(Optional.of(day), Optional.of(day.plusDays(2))), 300)
                .size());
    time("search a name", () -> desk.search(SearchRequest.of(any(people, random).name())).total());
    time(
        "search a place and a word",
        () -> desk.search(SearchRequest.of(any(places, random).name() + " killed")).total());
    time("search a common word", () -> desk.search(SearchRequest.of("killed")).total());
    time(
        "search in an outlet",
        () ->
            desk.search(
                    SearchRequest.of("police")
                        .with(Filter.NONE.withOutlet(any(outlets, random).value())))
                .total());
    time("everything, latest", () -> desk.search(SearchRequest.of("")).total());
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static void time(String name, Question question) throws IOException {
    long answer = question.ask();
    for (int i = 0; i < ROUNDS / 6; i++) {
      question.ask();
    }
    List<Double> processor = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long from = cpu();
      long start = System.nanoTime();
      question.ask();
      wall.add((System.nanoTime() - start) / 1e6);
      processor.add((cpu() - from) / 1e6);
    }
    line(
        "%-32s p50 %6.1f p95 %6.1f ms of processor time; p95 %6.1f ms on the clock; %d",
        name, at(processor, 0.5), at(processor, 0.95), at(wall, 0.95), answer);
  }

  private static double at(List<Double> all, double share) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
