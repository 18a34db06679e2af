package org.kilde.story;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Traits of the articles read last, which a late one may take back; on a shelf if there is one. */
final class Journal {
  private final @Nullable Shelf shelf;
  private final Deque<Entry> entries = new ArrayDeque<>();

  Journal(Optional<Shelf> shelf) {
    this.shelf = shelf.orElse(null);
  }

  /**
   * One article.
   *
   * @param traits without their channels if these lie on the shelf
   * @param day of publication
   * @param length of what lies on the shelf
   */
  private record Entry(Traits traits, int day, long place, int length) {}

  int size() {
    return entries.size();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void addLast(Traits traits) {
    int day = Days.of(traits.date());
    if (shelf == null) {
      entries.addLast(new Entry(traits, day, 0, 0));
    } else {
      byte[] packed = pack(traits);
      entries.addLast(new Entry(with(traits, Map.of()), day, shelf.put(packed), packed.length));
    }
  }

  /** The last one as far as its place in the order tells: its channels may lie on the shelf. */
  Traits last() {
    return entries.getLast().traits();
  }

  Traits removeLast() {
    Entry last = entries.removeLast();
    if (shelf == null) {
      return last.traits();
    }
    byte[] packed = shelf.get(last.place(), last.length());
    shelf.free(last.place(), last.length());
    return with(last.traits(), unpack(packed));
  }

  void forgetFirst() {
    Entry first = entries.removeFirst();
    if (shelf != null) {
      shelf.free(first.place(), first.length());
    }
  }

  /** The latest day of publication. */
  int newest() {
    int newest = Days.UNKNOWN;
    for (Entry each : entries) {
      newest = Math.max(newest, each.day());
    }
    return newest;
  }

  private static Traits with(Traits traits, Map<Channel, Traits.Counted> channels) {
    return new Traits(traits.id(), traits.title(), traits.date(), traits.language(), channels);
  }

  private static byte[] pack(Traits traits) {
    int keys = 0;
    for (Channel channel : Channel.ALL) {
      keys += traits.channel(channel).size();
    }
    ByteBuffer out =
        ByteBuffer.allocate(Channel.ALL.size() * Integer.BYTES + keys * (Integer.BYTES + 1));
    for (Channel channel : Channel.ALL) {
      Traits.Counted counted = traits.channel(channel);
      out.putInt(counted.size());
      out.asIntBuffer().put(counted.keys());
      out.position(out.position() + counted.size() * Integer.BYTES).put(counted.times());
    }
    return out.array();
  }

  private static Map<Channel, Traits.Counted> unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    Map<Channel, Traits.Counted> channels = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.ALL) {
      int[] keys = new int[in.getInt()];
      byte[] times = new byte[keys.length];
      in.asIntBuffer().get(keys);
      in.position(in.position() + keys.length * Integer.BYTES).get(times);
      channels.put(channel, new Traits.Counted(keys, times));
    }
    return channels;
  }
}
