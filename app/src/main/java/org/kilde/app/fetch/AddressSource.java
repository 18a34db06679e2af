package org.kilde.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kilde.app.page.archive.FeedPages;
import org.kilde.app.page.archive.SavedPage;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reader.UnreadableException;

/** Reads addresses: a page becomes an article, of a feed each item's page does. */
public final class AddressSource {
  private final Fetcher fetcher;
  private final SourceReader reader;
  private final Stop stop;
  private final Set<String> fromFeed = new HashSet<>();
  private final Set<String> postponed = new HashSet<>();

  public AddressSource(Fetcher fetcher, SourceReader reader, Stop stop) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.stop = stop;
  }

  /** How the bytes came that are kept under a name: {@code address}, {@code feed}, {@code file}. */
  public String method(String where) {
    if (fromFeed.contains(where)) {
      return "feed";
    }
    return WebAddress.isWeb(where) ? "address" : "file";
  }

  /**
   * Reads addresses that the user gave.
   *
   * @param isMet of a feed's item: true if there is an article from its page already
   */
  public void readAddresses(List<String> given, Predicate<String> isMet, DocumentSink sink)
      throws IOException {
    InOrder.run(
        given,
        address -> fetcher.fetch(address, Validators.NONE),
        stop,
        (address, fetched) -> {
          switch (fetched) {
            case Fetched.Body body -> read(address, body, isMet, sink);
            case Fetched.Failed failed -> skip(address, failed.reason(), sink);
            case Fetched.Unchanged _ -> skip(address, UNASKED, sink);
          }
        });
  }

  private static final String UNASKED =
      "found the answer 304, which was not asked for; expected a page. Try again later.";

  private void read(String address, Fetched.Body body, Predicate<String> isMet, DocumentSink sink)
      throws IOException {
    String where = WebAddress.find(address).map(URI::toString).orElse(address);
    try {
      if (SourceReader.isFeed(body.bytes())) {
        readItems(
            FeedItem.of(body, where).items().stream()
                .filter(item -> !isMet.test(item.where()))
                .toList(),
            sink);
      } else {
        reader.readPage(where, page(body), sink);
      }
    } catch (UnreadableException e) {
      skip(where, String.valueOf(e.getMessage()), sink);
    } catch (FeedPages.NoFeedException e) {
      skip(where, "found " + e.getMessage() + "; expected RSS, Atom or JSON Feed.", sink);
    }
  }

  /** Reads the pages of items; where one cannot be had, what the feed itself says. */
  private void readItems(List<FeedItem> items, DocumentSink sink) throws IOException {
    read(items, false, sink);
  }

  /**
   * Reads the pages of items; where one cannot be had, what the feed itself says. Where it may be
   * had later, that is left for one more try.
   */
  public void readPatiently(List<FeedItem> items, DocumentSink sink) throws IOException {
    read(items, true, sink);
  }

  /** Items left for one more try, by where their pages are. */
  public Set<String> postponed() {
    return Set.copyOf(postponed);
  }

  private void read(List<FeedItem> items, boolean patient, DocumentSink sink) throws IOException {
    InOrder.run(
        items,
        this::fetch,
        stop,
        (item, fetched) -> {
          take(item, fetched, patient && !item.again(), sink);
          sink.advance(1);
        });
  }

  private Fetched fetch(FeedItem item) {
    return item.hasPage()
        ? fetcher.fetch(item.where(), Validators.NONE)
        : new Fetched.Failed(
            "found no address of a page.", Fetched.Failed.Cause.LASTING, Optional.empty());
  }

  private void take(FeedItem item, Fetched fetched, boolean patient, DocumentSink sink)
      throws IOException {
    switch (fetched) {
      case Fetched.Body body -> {
        try {
          reader.readPage(item.where(), page(body), sink);
        } catch (UnreadableException e) {
          takeOwn(item, String.valueOf(e.getMessage()), sink);
        }
      }
      case Fetched.Failed failed when failed.cause() == Fetched.Failed.Cause.PASSING && patient -> {
        postponed.add(item.where());
        sink.remark(
            new Remark(
                item.where(),
                failed.reason() + " Asked once more next time.",
                Remark.Kind.SKIPPED));
      }
      case Fetched.Failed failed -> takeOwn(item, failed.reason(), sink);
      case Fetched.Unchanged _ -> takeOwn(item, UNASKED, sink);
    }
  }

  private void takeOwn(FeedItem item, String reason, DocumentSink sink) throws IOException {
    fromFeed.add(item.where());
    try {
      reader.readPage(item.where(), item.own(), sink);
      sink.remark(
          new Remark(
              item.where(),
              reason + " Read from the feed's own words, which may be fewer.",
              Remark.Kind.NOTE));
    } catch (UnreadableException e) {
      skip(item.where(), reason + " In the feed itself: " + e.getMessage(), sink);
    }
  }

  private static SavedPage page(Fetched.Body body) throws UnreadableException {
    boolean named = body.type().equals("text/html") || body.type().equals("application/xhtml+xml");
    if (!named && !SourceReader.isPage(body.bytes())) {
      throw new UnreadableException(
          "found "
              + (body.type().isEmpty() ? "bytes of no named type" : body.type())
              + "; expected a web page or a feed. Save it as a file and read that.");
    }
    return new SavedPage(Optional.of(body.address().toString()), body.bytes(), body.charset());
  }

  private static void skip(String where, String reason, DocumentSink sink) {
    sink.remark(new Remark(where, reason, Remark.Kind.SKIPPED));
  }
}
