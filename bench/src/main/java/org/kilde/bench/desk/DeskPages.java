package org.kilde.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.web.DeskServer;
import org.kilde.app.web.DeskWork;
import org.kilde.bench.finding.SyntheticDesk;
import org.kilde.language.LanguagePacks;

/**
 * How soon the served pages of a desk of {@link DeskSpeed} come, asked over HTTP: {@code DeskPages
 * PACKS FOLDER [reading]}. With {@code reading} another thread goes on to read meanwhile.
 */
public final class DeskPages {
  private static final int ROUNDS = 40;
  private static final int WARM = 8;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final List<Double> all = new ArrayList<>();

  private DeskPages(int port) {
    this.address = "http://" + DeskServer.LOOPBACK + ":" + port;
  }

  public static void main(String[] arguments) throws Exception {
    LanguagePacks packs = LanguagePacks.in(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    AtomicBoolean goOn = new AtomicBoolean(arguments.length > 2);
    Thread reading = new Thread(() -> read(packs, folder, goOn), "reading");
    try (Desk desk = Desk.open(folder, packs);
        DeskServer server =
            new DeskServer(
                desk,
                packs,
                new DeskWork(folder, packs, InstantSource.system()),
                DeskServer.LOOPBACK,
                0)) {
      line("%s", desk.rows().totals());
      reading.start();
      new DeskPages(server.port()).ask(desk.rows());
      goOn.set(false);
      reading.join();
      line("%s", desk.rows().totals());
    }
  }

  private static void read(LanguagePacks packs, Path folder, AtomicBoolean goOn) {
    if (!goOn.get()) {
      return;
    }
    try (DeskWriter writer = DeskWriter.open(folder, packs, InstantSource.system())) {
      SyntheticDesk synthetic = new SyntheticDesk(DeskSpeed.STORIES, DeskSpeed.PER_DAY);
      for (int i = (int) writer.rows().totals().articles(); goOn.get(); i++) {
        AnalyzedArticle read = synthetic.article(i);
        writer.add(DeskSpeed.document(read), read, "file");
      }
      writer.finish();
      line("read meanwhile: %d articles", writer.acknowledged());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void ask(DeskRows rows) throws IOException, InterruptedException {
    Random random = new Random(1);
    Supplier<String> story =
        any(
            random,
            rows.stories(Filter.NONE, StoryOrder.LARGEST, Slice.first(200)).rows(),
            s -> s.id());
    Supplier<String> article =
        any(random, rows.articles(Filter.NONE, Slice.first(500)).rows(), a -> a.id());
    var people = rows.entities("", Optional.of(EntityClass.PERSON), Slice.first(200)).rows();
    var places = rows.entities("", Optional.of(EntityClass.PLACE), Slice.first(200)).rows();
    Supplier<String> person = any(random, people, p -> p.id());
    Supplier<String> place = any(random, places, p -> p.id());
    Supplier<String> name = any(random, people, p -> p.name());
    Supplier<String> where = any(random, places, p -> p.name());
    Supplier<String> outlet = any(random, rows.outlets(), o -> o.value());
    time("/", () -> "/");
    time("/?order=largest", () -> "/?order=largest");
    time("/?outlet=…", () -> "/?outlet=" + encoded(outlet.get()));
    time("/?place=…", () -> "/?place=" + encoded(place.get()));
    time("/?from=…&to=…", () -> "/?from=2031-01-10&to=2031-01-13");
    time("/story/…", () -> "/story/" + story.get());
    time("/article/…", () -> "/article/" + article.get());
    time("/names", () -> "/names");
    time("/names?q=ba", () -> "/names?q=ba");
    time("/name/… person", () -> "/name/" + encoded(person.get()));
    time("/name/… place", () -> "/name/" + encoded(place.get()));
    time("/figures", () -> "/figures");
    time("/figures?outlet=…", () -> "/figures?outlet=" + encoded(outlet.get()));
    time("/places", () -> "/places");
    time("/places?from=…&to=…", () -> "/places?from=2031-01-10&to=2031-01-13");
    time("/places?outlet=…", () -> "/places?outlet=" + encoded(outlet.get()));
    time("/captures", () -> "/captures");
    time("/alerts", () -> "/alerts");
    time("/search?q=NAME", () -> "/search?q=" + encoded(name.get()));
    time("/search?q=PLACE killed", () -> "/search?q=" + encoded(where.get() + " killed"));
    time("/search?q=killed", () -> "/search?q=killed");
    time("/search?q=police&outlet=…", () -> "/search?q=police&outlet=" + encoded(outlet.get()));
    time("/search?q=", () -> "/search?q=");
    line("%-28s p50 %6.1f p95 %6.1f ms on the clock", "all", at(all, 0.5), at(all, 0.95));
  }

  private static <T> Supplier<String> any(
      Random random, List<T> all, java.util.function.Function<T, String> key) {
    return () -> key.apply(all.get(random.nextInt(all.size())));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void time(String name, Supplier<String> path) throws IOException, InterruptedException {
    int size = 0;
    for (int i = 0; i < WARM; i++) {
      size = get(path.get());
    }
    List<Double> clock = new ArrayList<>();
    long from = cpu();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      get(path.get());
      clock.add((System.nanoTime() - start) / 1e6);
    }
    double processor = (cpu() - from) / 1e6 / ROUNDS;
    all.addAll(clock);
    line(
        "%-28s p50 %6.1f p95 %6.1f ms on the clock; mean %6.1f ms of the process; %d kB",
        name, at(clock, 0.5), at(clock, 0.95), processor, size / 1000);
  }

  private int get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": found status " + answer.statusCode() + "; expected 200.");
    }
    return answer.body().length();
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double at(List<Double> all, double share) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
