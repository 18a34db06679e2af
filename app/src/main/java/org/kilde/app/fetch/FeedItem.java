package org.kilde.app.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.page.archive.FeedPages;
import org.kilde.app.page.archive.SavedPage;
import org.kilde.app.reader.Fingerprint;

/**
 * An item of a feed.
 *
 * @param where its page's address; of one that has none the feed's, with a mark of its own
 * @param hasPage true if {@code where} can be fetched
 * @param own what the feed itself says, as a page
 * @param again true if its page could not be had a first time
 */
public record FeedItem(String where, boolean hasPage, SavedPage own, boolean again) {

  FeedItem onceMore() {
    return new FeedItem(where, hasPage, own, true);
  }

  /** What tells it from other items of its feed; short, and not to be read back. */
  String key() {
    return Fingerprint.of(where.getBytes(StandardCharsets.UTF_8)).id();
  }

  /** The items of a feed that was fetched, with its title. */
  record Of(Optional<String> title, List<FeedItem> items) {}

  static Of of(Fetched.Body feed, String address) throws IOException, FeedPages.NoFeedException {
    FeedPages.Feed read =
        FeedPages.read(feed.bytes(), Optional.of(feed.address().toString()), feed.charset());
    List<FeedItem> items = new ArrayList<>();
    for (SavedPage page : read.items()) {
      Optional<String> link = page.address().flatMap(WebAddress::find).map(Object::toString);
      String mark = address + "#" + Fingerprint.of(page.bytes()).id();
      items.add(new FeedItem(link.orElse(mark), link.isPresent(), page, false));
    }
    return new Of(read.title(), items);
  }
}
