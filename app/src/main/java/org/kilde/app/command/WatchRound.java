package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.folder.DeskException;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.fetch.AddressSource;
import org.kilde.app.fetch.FeedBook;
import org.kilde.app.fetch.FeedItem;
import org.kilde.app.fetch.FeedPoll;
import org.kilde.app.fetch.FeedState;
import org.kilde.app.fetch.Fetcher;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Outcome;
import org.kilde.app.reading.Remarks;
import org.kilde.app.words.Counted;

/** One round of following feeds: ask those whose time has come, read what is new, remember it. */
final class WatchRound {
  private static final Duration BREATH = Duration.ofSeconds(5);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final FeedBook book;
  private final Fetcher fetcher;
  private final StopSign stop;
  private final Duration every;
  private final InstantSource clock;
  private final PrintWriter out;

  WatchRound(
      FeedBook book,
      Fetcher fetcher,
      StopSign stop,
      Duration every,
      InstantSource clock,
      PrintWriter out) {
    this.book = book;
    this.fetcher = fetcher;
    this.stop = stop;
    this.every = every;
    this.clock = clock;
    this.out = out;
  }

  private record Read(Outcome outcome, Set<String> postponed) {}

  /** Puts articles on the desk; keeps between rounds what takes long to load. */
  static final class Reader {
    private final DeskOptions desk;
    private final ReadingOptions options;
    private final Surroundings here;
    private @Nullable Analyzer analyzer;
    private @Nullable SourceReader source;

    Reader(DeskOptions desk, ReadingOptions options, Surroundings here) {
      this.desk = desk;
      this.options = options;
      this.here = here;
    }

    /** Reads items; the desk is free for others before and after. */
    private Read read(List<FeedItem> items, Fetcher fetcher, StopSign stop, PrintWriter out)
        throws IOException {
      Analyzer reads = analyzer == null ? options.analyzer(here) : analyzer;
      SourceReader cleans = source == null ? options.reader(here) : source;
      analyzer = reads;
      source = cleans;
      try (DeskWriter writer = desk.openWriter(options.packs(here))) {
        AddressSource addresses = new AddressSource(fetcher, cleans, stop);
        Intake intake = new Intake(writer, stop, addresses::method);
        List<FeedItem> fresh = items.stream().filter(item -> !writer.isFrom(item.where())).toList();
        try {
          Outcome outcome =
              options
                  .reading(here, reads, cleans)
                  .read(fresh.size(), sink -> addresses.readPatiently(fresh, sink), intake);
          return new Read(outcome, addresses.postponed());
        } finally {
          writer.finish();
          out.println("  " + desk.folder() + ": " + intake.summary());
        }
      }
    }
  }

  /**
   * One round.
   *
   * @param all true to ask feeds before their time as well, but not those that are left alone after
   *     a failure
   * @return true if nothing was left out
   */
  boolean run(Set<String> followed, boolean all, Reader reader) throws IOException {
    Instant now = clock.instant();
    List<FeedState> due =
        followed.stream()
            .flatMap(address -> book.find(address).stream())
            .filter(feed -> all && feed.failures() == 0 || !feed.next().isAfter(now))
            .toList();
    List<FeedPoll.Polled> polled = new FeedPoll(fetcher, clock, every, stop).poll(due);
    List<FeedItem> fresh = FeedPoll.mixed(polled);
    out.println(heading(now, polled, fresh.size()));
    if (all && due.size() < followed.size()) {
      out.println(
          "  "
              + Counted.of(followed.size() - due.size(), "feed", "feeds")
              + " left alone for now: they failed before. When each is asked again: "
              + "feeds.jsonl in the desk's folder");
    }
    List<Remark> troubles = new ArrayList<>();
    polled.forEach(each -> each.trouble().ifPresent(troubles::add));
    boolean whole = troubles.isEmpty() && due.size() == (all ? followed.size() : due.size());
    Set<String> postponed = Set.of();
    try {
      if (!fresh.isEmpty()) {
        Read read = reader.read(fresh, fetcher, stop, out);
        new RemarkPrinter(out).print(read.outcome().remarks());
        whole &= read.outcome().isWhole();
        postponed = read.postponed();
      }
      for (FeedPoll.Polled each : polled) {
        book.put(each.after().postponing(in(each.fresh(), postponed)));
      }
    } catch (DeskException e) {
      out.println("  " + e.getMessage());
      polled.forEach(each -> book.find(each.after().address()).ifPresent(this::putOff));
      whole = false;
    }
    new RemarkPrinter(out).print(Remarks.of(troubles));
    book.save();
    out.flush();
    return whole;
  }

  private static List<FeedItem> in(List<FeedItem> items, Set<String> places) {
    return items.stream().filter(item -> places.contains(item.where())).toList();
  }

  private void putOff(FeedState feed) {
    book.put(feed.later(clock.instant().plus(every)));
  }

  private static String heading(Instant now, List<FeedPoll.Polled> polled, int fresh) {
    long changed = polled.stream().filter(FeedPoll.Polled::changed).count();
    return CLOCK.format(now)
        + " UTC · "
        + Counted.of(polled.size(), "feed", "feeds")
        + " asked, "
        + changed
        + " changed · "
        + Counted.of(fresh, "new item", "new items");
  }

  /** How long until the next feed's time comes. */
  Duration untilNext(Set<String> followed) {
    Optional<Instant> next =
        followed.stream()
            .flatMap(address -> book.find(address).stream())
            .map(FeedState::next)
            .min(Instant::compareTo);
    Duration wait = Duration.between(clock.instant(), next.orElse(clock.instant().plus(every)));
    return wait.compareTo(BREATH) < 0 ? BREATH : wait;
  }
}
