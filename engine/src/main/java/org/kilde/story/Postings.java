package org.kilde.story;

import java.util.ArrayList;
import java.util.List;

/**
 * For a feature the articles that have it, the latest first; the last one added can be undone. Most
 * features are met once: their article stands beside the key. Others have rooms of growing size,
 * each with its articles side by side, so that reading them is few ways to the memory.
 */
final class Postings {
  private static final int HEADER = 2; // room before; used places, and places in the upper half
  private static final int FIRST_ROOM = 2;
  private static final int LARGEST_ROOM = 30;
  private static final int PAGE = 18; // a power of two: 1 MB

  /** The latest room; of a single article its number, turned to be negative; 0 = none. */
  private final IntCounts heads = new IntCounts(1 << 14);

  /** Rooms stand one behind the other, none over the end of a page; pages are never copied. */
  private final List<int[]> pages = new ArrayList<>(List.of(new int[1 << PAGE]));

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
    int length = HEADER + places;
    if (end + length - 1 >>> PAGE > end >>> PAGE) {
      end = end + length >>> PAGE << PAGE;
    }
    int room = end;
    end += length;
    if (room >>> PAGE == pages.size()) {
      pages.add(new int[1 << PAGE]);
    }
    int[] page = page(room);
    page[at(room)] = before;
    page[at(room) + 1] = places << Short.SIZE;
    heads.set(key, room);
    return room;
  }

  private int[] page(int room) {
    return pages.get(room >>> PAGE);
  }

  /** Where a room starts in its page. */
  private static int at(int room) {
    return room & (1 << PAGE) - 1;
  }

  private void put(int room, int article) {
    int[] page = page(room);
    page[at(room) + HEADER + used(room)] = article;
    page[at(room) + 1]++;
  }

  private int before(int room) {
    return page(room)[at(room)];
  }

  private int used(int room) {
    return page(room)[at(room) + 1] & 0xFFFF;
  }

  private int places(int room) {
    return page(room)[at(room) + 1] >> Short.SIZE;
  }

  /** Takes back the last {@link #add}, which must have been of this key. */
  void undo(int key) {
    int head = heads.count(key);
    if (head < 0) {
      heads.set(key, 0);
      return;
    }
    page(head)[at(head) + 1]--;
    boolean single = before(head) == 0 && used(head) == 1;
    if (single || used(head) == 0) {
      heads.set(key, single ? ~page(head)[at(head) + HEADER] : before(head));
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
    for (int room = head; room != 0; room = before(room)) {
      int[] page = page(room);
      int first = at(room) + HEADER;
      for (int i = first + used(room) - 1; i >= first; i--) {
        if (count == into.length) {
          return count;
        }
        into[count++] = page[i];
      }
    }
    return count;
  }
}
