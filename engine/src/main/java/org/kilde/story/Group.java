package org.kilde.story;

import java.util.Arrays;

/** Articles of one story, by their number, in the order they were read. */
final class Group {
  private int[] members = new int[4];
  private int size;

  void add(int member) {
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
    }
    members[size++] = member;
  }

  void removeLast() {
    size--;
  }

  int size() {
    return size;
  }

  int member(int at) {
    return members[at];
  }
}
