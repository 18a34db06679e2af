package org.kilde.story;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an article shows, counted and not yet weighed: all that {@link StoryLinker} needs of it. May
 * be kept and taken in again by a later run.
 *
 * @param id of the article
 * @param title its first line
 * @param date EDTF date of publication
 * @param language number of its language, the same in every run
 */
public record Traits(
    String id, String title, Optional<String> date, int language, Map<Channel, Counted> channels) {

  /** The different keys of a channel, ascending, and how often each was met. */
  record Counted(int[] keys, byte[] times) {
    int size() {
      return keys.length;
    }
  }

  public Traits {
    channels = channels.isEmpty() ? Map.of() : new EnumMap<>(channels);
  }

  Counted channel(Channel channel) {
    Counted counted = channels.get(channel);
    if (counted == null) {
      throw new IllegalStateException("traits: found no " + channel + "; expected all channels.");
    }
    return counted;
  }
}
