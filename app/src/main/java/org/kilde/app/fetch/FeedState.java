package org.kilde.app.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A feed that a desk follows.
 *
 * @param validators of the version read last
 * @param next not before then is it asked again
 * @param failures in a row
 * @param met keys of items read before, the latest first
 * @param postponed keys of items whose pages could not be had a first time
 */
public record FeedState(
    String address,
    Optional<String> title,
    Validators validators,
    Instant next,
    int failures,
    List<String> met,
    List<String> postponed) {
  private static final int MOST_MET = 2_000;

  public FeedState {
    met = List.copyOf(met);
    postponed = List.copyOf(postponed);
  }

  /** One that was never asked. */
  public static FeedState fresh(String address, Optional<String> title) {
    return new FeedState(address, title, Validators.NONE, Instant.EPOCH, 0, List.of(), List.of());
  }

  FeedState read(FeedItem.Of feed, Validators now, Instant then) {
    Set<String> keys = new LinkedHashSet<>();
    feed.items().forEach(item -> keys.add(item.key()));
    keys.addAll(met);
    List<String> latest = new ArrayList<>(keys);
    int kept = Math.max(MOST_MET, feed.items().size());
    return new FeedState(
        address,
        feed.title().or(this::title),
        now,
        then,
        0,
        latest.subList(0, Math.min(latest.size(), kept)),
        List.of());
  }

  FeedState unchanged(Instant then) {
    return new FeedState(address, title, validators, then, 0, met, postponed);
  }

  FeedState failed(Instant then) {
    return new FeedState(address, title, validators, then, failures + 1, met, postponed);
  }

  /** As it was, to be asked again then. */
  public FeedState later(Instant then) {
    return new FeedState(address, title, validators, then, failures, met, postponed);
  }

  /** As it was, but for items that are to be tried once more: they are asked for again. */
  public FeedState postponing(List<FeedItem> items) {
    List<String> keys = items.stream().map(FeedItem::key).toList();
    if (keys.isEmpty()) {
      return this;
    }
    List<String> rest = met.stream().filter(key -> !keys.contains(key)).toList();
    return new FeedState(address, title, Validators.NONE, next, failures, rest, keys);
  }
}
