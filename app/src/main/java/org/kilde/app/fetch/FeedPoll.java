package org.kilde.app.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kilde.app.page.archive.FeedPages;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;

/** Asks feeds for what is new. */
public final class FeedPoll {
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Duration every;
  private final Stop stop;

  /**
   * @param every how long a feed is left alone
   */
  public FeedPoll(Fetcher fetcher, InstantSource clock, Duration every, Stop stop) {
    this.fetcher = fetcher;
    this.clock = clock;
    this.every = every;
    this.stop = stop;
  }

  /**
   * What asking a feed gave.
   *
   * @param after the feed as it is to be remembered when its items are read
   * @param fresh items that were not met before
   * @param changed false if the server said that nothing is new
   * @param trouble why it gave nothing
   */
  public record Polled(
      FeedState after, List<FeedItem> fresh, boolean changed, Optional<Remark> trouble) {
    public Polled {
      fresh = List.copyOf(fresh);
    }
  }

  /** Asks all, several at a time. */
  public List<Polled> poll(List<FeedState> feeds) throws IOException {
    List<Polled> all = new ArrayList<>();
    InOrder.run(
        feeds,
        feed -> fetcher.fetch(feed.address(), feed.validators()),
        stop,
        (feed, fetched) -> all.add(polled(feed, fetched)));
    return all;
  }

  /** The items of all feeds in turn, so that no host's stand in a row; each once. */
  public static List<FeedItem> mixed(List<Polled> polled) {
    List<FeedItem> mixed = new ArrayList<>();
    Set<String> met = new HashSet<>();
    int longest = polled.stream().mapToInt(each -> each.fresh().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (Polled each : polled) {
        if (i < each.fresh().size() && met.add(each.fresh().get(i).where())) {
          mixed.add(each.fresh().get(i));
        }
      }
    }
    return mixed;
  }

  private Polled polled(FeedState feed, Fetched fetched) throws IOException {
    Instant then = clock.instant().plus(every);
    return switch (fetched) {
      case Fetched.Unchanged _ ->
          new Polled(feed.unchanged(then), List.of(), false, Optional.empty());
      case Fetched.Failed failed when failed.cause() == Fetched.Failed.Cause.OURS ->
          new Polled(
              feed.later(then), List.of(), false, Optional.of(skipped(feed, failed.reason())));
      case Fetched.Failed failed -> trouble(feed, failed.reason(), failed.retryAfter());
      case Fetched.Body body -> read(feed, body, then);
    };
  }

  private Polled read(FeedState feed, Fetched.Body body, Instant then) throws IOException {
    if (!SourceReader.isFeed(body.bytes())) {
      return trouble(feed, noFeed(body), Optional.empty());
    }
    try {
      FeedItem.Of read = FeedItem.of(body, feed.address());
      Set<String> met = new HashSet<>(feed.met());
      List<FeedItem> fresh =
          read.items().stream()
              .filter(item -> !met.contains(item.key()))
              .map(item -> feed.postponed().contains(item.key()) ? item.onceMore() : item)
              .toList();
      return new Polled(feed.read(read, body.validators(), then), fresh, true, Optional.empty());
    } catch (FeedPages.NoFeedException e) {
      return trouble(
          feed,
          "found " + e.getMessage() + "; expected RSS, Atom or JSON Feed. Check the address.",
          Optional.empty());
    }
  }

  private Polled trouble(FeedState feed, String reason, Optional<Duration> asked) {
    Duration wait = Waits.backOff(every, feed.failures());
    Instant then =
        clock.instant().plus(asked.filter(each -> each.compareTo(wait) > 0).orElse(wait));
    return new Polled(feed.failed(then), List.of(), false, Optional.of(skipped(feed, reason)));
  }

  private static Remark skipped(FeedState feed, String reason) {
    return new Remark(feed.address(), reason, Remark.Kind.SKIPPED);
  }

  /** A web page names its feed, mostly. */
  private static String noFeed(Fetched.Body body) {
    if (!SourceReader.isPage(body.bytes())) {
      return "found no feed; expected RSS, Atom or JSON Feed. Check the address.";
    }
    String html = new String(body.bytes(), StandardCharsets.ISO_8859_1);
    Element link =
        Jsoup.parse(html, body.address().toString())
            .selectFirst("link[rel=alternate][type~=(rss|atom|feed)]");
    return "found a web page; expected a feed. "
        + (link == null ? "Look for its feed." : "It names this one: " + link.absUrl("href"));
  }
}
