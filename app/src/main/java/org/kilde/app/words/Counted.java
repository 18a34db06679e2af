package org.kilde.app.words;

import java.util.Locale;

/** A number with its noun: {@code 1 article}, {@code 1,204 articles}. */
public final class Counted {
  private Counted() {}

  public static String of(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
