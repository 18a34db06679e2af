package org.kilde.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kilde.app.export.OutputFile;
import org.kilde.app.fetch.FeedBook;
import org.kilde.app.fetch.FeedState;
import org.kilde.app.fetch.Fetcher;
import org.kilde.app.fetch.Opml;
import org.kilde.app.fetch.WebAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde watch FEED…}. */
@Command(
    name = "watch",
    description = {
      "Follows feeds (RSS, Atom, JSON Feed) and adds their articles to the desk as they come.",
      "Can be stopped at any time (Ctrl-C); the desk remembers its feeds and what was met."
    },
    footer = {
      "",
      "Examples:",
      "  ./kilde watch feeds.opml",
      "  ./kilde watch https://paper.example/rss --every 30m",
      "  ./kilde watch --once                       all feeds of the desk, one round",
      "  ./kilde watch --once --opml-out feeds.opml"
    })
public final class WatchCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 20 << 20;
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED",
      description =
          "Addresses of feeds, or files that list them (OPML). They are remembered; without any,"
              + " all that the desk remembers are followed.")
  private List<String> given = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "How long a feed is left alone: 90s, 15m, 2h, 1d (default: 15m, least: 60s).")
  private String every = "15m";

  @Option(names = "--once", description = "Ask all once, and end.")
  private boolean once;

  @Option(
      names = "--opml-out",
      paramLabel = "FILE",
      description = "Write the desk's list of feeds (OPML) after each round.")
  private @Nullable Path opml;

  @Mixin private DeskOptions desk = new DeskOptions();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public WatchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Duration pause = WatchTime.parse(every, SHORTEST);
    try (StopSign stop = StopSign.listen();
        FeedBook book = FeedBook.open(desk.folder());
        Fetcher fetcher = fetching.fetcher()) {
      Set<String> followed = followed(book);
      WatchRound round = new WatchRound(book, fetcher, stop, pause, InstantSource.system(), out);
      WatchRound.Reader reader = new WatchRound.Reader(desk, options, here);
      boolean whole = true;
      try {
        whole = round.run(followed, once, reader);
        writeList(book);
        while (!once) {
          stop.sleep(round.untilNext(followed));
          round.run(followed, false, reader);
          writeList(book);
        }
      } catch (StopSign.StoppedException e) {
        out.println("Stopped. The same command goes on from here.");
        out.flush();
        return ExitCode.PARTLY;
      }
      out.flush();
      return whole ? ExitCode.OK : ExitCode.PARTLY;
    }
  }

  /** The addresses to follow; those that are new are remembered. */
  private Set<String> followed(FeedBook book) throws IOException {
    Set<String> followed = new LinkedHashSet<>();
    for (Opml.Outline each : outlines()) {
      String address =
          WebAddress.find(each.address())
              .map(URI::toString)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "watch: feeds, found \""
                              + each.address()
                              + "\"; expected an address (http, https) or an OPML file. Check"
                              + " it."));
      if (book.find(address).isEmpty()) {
        book.put(FeedState.fresh(address, each.title()));
      }
      followed.add(address);
    }
    if (given.isEmpty()) {
      book.all().forEach(feed -> followed.add(feed.address()));
    }
    if (followed.isEmpty()) {
      throw new IllegalArgumentException(
          "watch: feeds, found none; expected at least one. Name one: ./kilde watch ADDRESS, or"
              + " ./kilde watch FEEDS.opml");
    }
    book.save();
    return followed;
  }

  private List<Opml.Outline> outlines() throws IOException {
    List<Opml.Outline> all = new ArrayList<>();
    for (String each : given) {
      if (WebAddress.isWeb(each)) {
        all.add(new Opml.Outline(each, java.util.Optional.empty()));
      } else if (Files.isRegularFile(Path.of(each))) {
        all.addAll(list(Path.of(each)));
      } else {
        throw new IllegalArgumentException(
            "watch: feeds, found \""
                + each
                + "\"; expected an address (http, https) or an OPML file. Check it.");
      }
    }
    return all;
  }

  private static List<Opml.Outline> list(Path file) throws IOException {
    List<Opml.Outline> feeds;
    try (InputStream in = Files.newInputStream(file)) {
      feeds = Opml.read(in.readNBytes(MOST_BYTES));
    } catch (NoSuchFileException e) {
      feeds = List.of();
    }
    if (feeds.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": found no feed in it; expected OPML, with outlines that have an xmlUrl.");
    }
    return feeds;
  }

  private void writeList(FeedBook book) throws IOException {
    if (opml == null) {
      return;
    }
    try (OutputFile file = new OutputFile(opml)) {
      try (Writer writer = file.writer()) {
        writer.write(
            Opml.write(
                book.all().stream()
                    .map(feed -> new Opml.Outline(feed.address(), feed.title()))
                    .toList()));
      }
      file.commit();
    }
  }
}
