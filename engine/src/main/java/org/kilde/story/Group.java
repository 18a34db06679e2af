package org.kilde.story;

import java.util.Arrays;
import java.util.Optional;

/** Articles of one story, by their number, in the order they came to it. */
final class Group {
  private final Optional<String> id;
  private int[] members = new int[4];
  private int size;

  /**
   * @param id of its story in a run before; empty for a new one
   */
  Group(Optional<String> id) {
    this.id = id;
  }

  Optional<String> id() {
    return id;
  }

  void add(int member) {
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
    }
    members[size++] = member;
  }

  void removeLast() {
    size--;
  }

  /** Adds the members of another group; {@link #shorten} takes them out again. */
  void addAll(Group other) {
    for (int i = 0; i < other.size; i++) {
      add(other.members[i]);
    }
  }

  void shorten(int length) {
    size = length;
  }

  int size() {
    return size;
  }

  int member(int at) {
    return members[at];
  }
}
