package org.kilde.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of all articles by number. With a shelf only the latest {@value #IN_MEMORY} stay in
 * memory, and those of the others that were asked for last.
 */
final class Profiles {
  private static final int IN_MEMORY = 4_000;
  private static final int ASKED = 1 << 11;

  private final @Nullable Shelf shelf;
  private final int inMemory;
  private final List<ProfileHead> heads = new ArrayList<>();
  private @Nullable Profile[] held = new Profile[1 << 10]; // null: on the shelf
  private long[] places = new long[0]; // on the shelf
  private int[] lengths = new int[0];
  private int shelved; // those before it are on the shelf
  private final @Nullable Profile[] asked; // from the shelf, by the last bits of the number

  Profiles(Optional<Shelf> shelf) {
    this(shelf, IN_MEMORY);
  }

  Profiles(Optional<Shelf> shelf, int inMemory) {
    this.shelf = shelf.orElse(null);
    this.inMemory = inMemory;
    this.asked = new Profile[shelf.isPresent() ? ASKED : 0];
  }

  int size() {
    return heads.size();
  }

  ProfileHead head(int number) {
    return heads.get(number);
  }

  void add(Profile profile) {
    int number = heads.size();
    if (number == held.length) {
      held = Arrays.copyOf(held, number * 2);
    }
    held[number] = profile;
    heads.add(profile.head());
    if (shelf != null && number - shelved >= inMemory) {
      shelve(shelf);
    }
  }

  private void shelve(Shelf on) {
    Profile oldest = get(shelved);
    if (shelved == places.length) {
      places = Arrays.copyOf(places, held.length);
      lengths = Arrays.copyOf(lengths, held.length);
    }
    byte[] packed = oldest.pack();
    places[shelved] = on.put(packed);
    lengths[shelved] = packed.length;
    held[shelved++] = null;
  }

  Profile get(int number) {
    Profile known = held[number];
    if (known != null) {
      return known;
    }
    int slot = number & asked.length - 1;
    known = asked[slot];
    ProfileHead head = heads.get(number);
    if (known == null || known.head() != head) {
      known = Profile.unpack(head, shelf().get(places[number], lengths[number]));
      asked[slot] = known;
    }
    return known;
  }

  void removeLast() {
    int number = heads.size() - 1;
    heads.removeLast();
    held[number] = null;
    if (number < shelved) {
      shelf().free(places[number], lengths[number]);
      shelved = number;
    }
  }

  private Shelf shelf() {
    if (shelf == null) {
      throw new IllegalStateException("profiles: found no shelf; expected one.");
    }
    return shelf;
  }
}
