package org.kilde.app.desk.folder;

import java.util.ArrayList;
import java.util.List;
import org.kilde.app.desk.Edit;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * The edits between two texts, word by word: the longest common row of words, found by Myers'
 * greedy method (1986) on the part between a common start and a common end. Texts too unlike are
 * one change.
 */
final class Edits {
  private static final int MOST_EDITS = 2_000; // words; more is another text

  private final String before;
  private final String after;
  private final List<Token> left;
  private final List<Token> right;
  private final List<Edit> edits = new ArrayList<>();

  private Edits(String before, String after) {
    this.before = before;
    this.after = after;
    Tokenizer tokenizer = new Tokenizer(java.util.Set.of());
    this.left = tokenizer.tokenize(before, new Span(0, before.length()));
    this.right = tokenizer.tokenize(after, new Span(0, after.length()));
  }

  static List<Edit> between(String before, String after) {
    return new Edits(before, after).find();
  }

  private List<Edit> find() {
    int start = 0;
    int end = Math.min(left.size(), right.size());
    while (start < end && same(start, start)) {
      start++;
    }
    int tail = 0;
    while (tail < end - start && same(left.size() - 1 - tail, right.size() - 1 - tail)) {
      tail++;
    }
    boolean[] keptLeft = new boolean[left.size()];
    boolean[] keptRight = new boolean[right.size()];
    for (int i = 0; i < start; i++) {
      keptLeft[i] = true;
      keptRight[i] = true;
    }
    for (int i = 1; i <= tail; i++) {
      keptLeft[left.size() - i] = true;
      keptRight[right.size() - i] = true;
    }
    match(start, left.size() - tail, right.size() - tail, keptLeft, keptRight);
    collect(keptLeft, keptRight);
    return edits;
  }

  private boolean same(int a, int b) {
    return left.get(a).text().equals(right.get(b).text());
  }

  /** Marks what stays of the words from {@code start} on in both. */
  private void match(
      int start, int leftEnd, int rightEnd, boolean[] keptLeft, boolean[] keptRight) {
    int n = leftEnd - start;
    int m = rightEnd - start;
    int most = Math.min(n + m, MOST_EDITS);
    int[] furthest = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(furthest.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && furthest[most + k] < furthest[most + k + 2];
        int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
        int y = x - k;
        while (x < n && y < m && same(start + x, start + y)) {
          x++;
          y++;
        }
        furthest[most + k + 1] = x;
        if (x >= n && y >= m) {
          walkBack(start, trace, d, most, n, m, keptLeft, keptRight);
          return;
        }
      }
    }
  }

  private static void walkBack(
      int start,
      List<int[]> trace,
      int last,
      int most,
      int n,
      int m,
      boolean[] keptLeft,
      boolean[] keptRight) {
    int x = n;
    int y = m;
    for (int d = last; d >= 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      boolean down = k == -d || k != d && furthest[most + k] < furthest[most + k + 2];
      int before = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : furthest[most + before + 1];
      int fromY = d == 0 ? 0 : fromX - before;
      while (x > fromX && y > fromY) {
        x--;
        y--;
        keptLeft[start + x] = true;
        keptRight[start + y] = true;
      }
      x = fromX;
      y = fromY;
    }
  }

  private void collect(boolean[] keptLeft, boolean[] keptRight) {
    int a = 0;
    int b = 0;
    while (a < left.size() || b < right.size()) {
      int fromA = a;
      int fromB = b;
      while (a < left.size() && b < right.size() && keptLeft[a] && keptRight[b]) {
        a++;
        b++;
      }
      if (a > fromA) {
        add(Edit.Kind.SAME, fromA, a, fromB, b);
      }
      int goneFrom = a;
      int newFrom = b;
      while (a < left.size() && !keptLeft[a]) {
        a++;
      }
      while (b < right.size() && !keptRight[b]) {
        b++;
      }
      if (a > goneFrom || b > newFrom) {
        Edit.Kind kind =
            a == goneFrom ? Edit.Kind.ADDED : b == newFrom ? Edit.Kind.REMOVED : Edit.Kind.CHANGED;
        add(kind, goneFrom, a, newFrom, b);
      }
    }
  }

  private void add(Edit.Kind kind, int fromA, int toA, int fromB, int toB) {
    edits.add(new Edit(kind, span(left, before, fromA, toA), span(right, after, fromB, toB)));
  }

  private static Span span(List<Token> tokens, String text, int from, int to) {
    if (from == to) {
      int at = from < tokens.size() ? tokens.get(from).start() : text.length();
      return new Span(at, at);
    }
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
