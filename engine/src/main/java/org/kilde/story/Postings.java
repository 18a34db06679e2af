package org.kilde.story;

import java.util.Arrays;

/**
 * For a feature the articles that have it, the latest first; the last one added can be undone. Most
 * features are met once: their article stands beside the key. Others have rooms of growing size,
 * each with its articles side by side, so that reading them is few ways to the memory.
 */
final class Postings {
  private static final int HEADER = 2; // room before; used places, and places in the upper half
  private static final int FIRST_ROOM = 2;
  private static final int LARGEST_ROOM = 30;

  /** The latest room; of a single article its number, turned to be negative; 0 = none. */
  private final IntCounts heads = new IntCounts(1 << 14);

  private int[] rooms = new int[1 << 12];
  private int end = 1;

  void add(int key, int article) {
    int head = heads.count(key);
    if (head == 0) {
      heads.set(key, ~article);
    } else if (head < 0) {
      int room = open(key, 0, FIRST_ROOM);
      put(room, ~head);
      put(room, article);
    } else {
      int places = places(head);
      boolean full = used(head) == places;
      put(full ? open(key, head, Math.min(LARGEST_ROOM, places * 2)) : head, article);
    }
  }

  private int open(int key, int before, int places) {
    int room = end;
    end += HEADER + places;
    if (end > rooms.length) {
      rooms = Arrays.copyOf(rooms, Math.max(end, rooms.length + rooms.length / 2));
    }
    rooms[room] = before;
    rooms[room + 1] = places << Short.SIZE;
    heads.set(key, room);
    return room;
  }

  private void put(int room, int article) {
    rooms[room + HEADER + used(room)] = article;
    rooms[room + 1]++;
  }

  private int used(int room) {
    return rooms[room + 1] & 0xFFFF;
  }

  private int places(int room) {
    return rooms[room + 1] >> Short.SIZE;
  }

  /** Takes back the last {@link #add}, which must have been of this key. */
  void undo(int key) {
    int head = heads.count(key);
    if (head < 0) {
      heads.set(key, 0);
      return;
    }
    rooms[head + 1]--;
    boolean single = rooms[head] == 0 && used(head) == 1;
    if (single || used(head) == 0) {
      heads.set(key, single ? ~rooms[head + HEADER] : rooms[head]);
      end = head; // the room was opened by what is taken back
    }
  }

  /** Reads the latest articles of a key, as many as there is space for; says how many. */
  int latest(int key, int[] into) {
    int head = heads.count(key);
    if (head < 0) {
      into[0] = ~head;
      return 1;
    }
    int count = 0;
    for (int room = head; room != 0; room = rooms[room]) {
      for (int i = used(room) - 1; i >= 0; i--) {
        if (count == into.length) {
          return count;
        }
        into[count++] = rooms[room + HEADER + i];
      }
    }
    return count;
  }
}
