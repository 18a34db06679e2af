package org.kilde.name;

/** Whether two words differ by one slip: a letter too much, missing, wrong, or two swapped. */
final class OneLetter {
  private OneLetter() {}

  static boolean apart(String a, String b) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(n, m) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(n, m) - head && a.charAt(n - 1 - tail) == b.charAt(m - 1 - tail)) {
      tail++;
    }
    int restA = n - head - tail;
    int restB = m - head - tail;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head);
    return restA + restB > 0 && restA <= 1 && restB <= 1 || swapped;
  }
}
