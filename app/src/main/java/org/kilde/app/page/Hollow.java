package org.kilde.app.page;

import java.util.Arrays;

/**
 * Empties scripts and styles before a page is decoded and parsed: on news pages they are more than
 * half of the bytes. The elements themselves stay, so that paths through the tree are the same.
 * Scripts that hold data ({@code ld+json}) keep it.
 */
final class Hollow {
  private Hollow() {}

  /** The page without the contents of scripts and styles; the same array where there were none. */
  static byte[] out(byte[] page) {
    byte[] kept = null;
    int length = 0;
    int from = 0;
    int at = 0;
    while (at < page.length) {
      if (page[at] != '<') {
        at++;
        continue;
      }
      String name =
          is(page, at + 1, "script") ? "script" : is(page, at + 1, "style") ? "style" : "";
      if (name.isEmpty()) {
        at++;
        continue;
      }
      int open = endOfTag(page, at);
      int close = name.isEmpty() ? -1 : closing(page, open, name);
      if (close < 0) {
        break;
      }
      if (close - open > 16 && !isData(page, at, open)) {
        kept = kept == null ? new byte[page.length] : kept;
        System.arraycopy(page, from, kept, length, open - from);
        length += open - from;
        from = close;
      }
      at = close + 2;
    }
    if (kept == null) {
      return page;
    }
    System.arraycopy(page, from, kept, length, page.length - from);
    return Arrays.copyOf(kept, length + page.length - from);
  }

  private static int endOfTag(byte[] page, int at) {
    byte quote = 0;
    for (int i = at; i < page.length; i++) {
      byte b = page[i];
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        return i + 1;
      }
    }
    return page.length;
  }

  /**
   * Where {@code </name} begins; inside a comment within a script it ends the script all the same.
   */
  private static int closing(byte[] page, int from, String name) {
    for (int i = from; i + 1 < page.length; i++) {
      if (page[i] == '<' && page[i + 1] == '/' && is(page, i + 2, name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isData(byte[] page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (page[i] == 'j' && is(page, i, "json")) {
        return true;
      }
    }
    return false;
  }

  /** Whether this name stands here, apart from case, and ends here. */
  private static boolean is(byte[] page, int at, String name) {
    int end = at + name.length();
    if (end >= page.length) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ((page[at + i] | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    int next = page[end] | 0x20;
    return next < 'a' || next > 'z';
  }
}
