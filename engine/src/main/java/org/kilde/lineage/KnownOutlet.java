package org.kilde.lineage;

import java.util.Locale;
import java.util.Optional;

/**
 * An outlet as far as it is known.
 *
 * @param key what its spellings have in common: letters and digits in lower case, without an
 *     article before or a top-level domain behind
 * @param name as written
 * @param owner who owns it, if known
 * @param basis how it was known: {@code given}, {@code address}, {@code file name}
 */
public record KnownOutlet(String key, String name, Optional<String> owner, String basis) {

  /** Who owns it; an outlet of which no owner is known stands for its own. */
  public String ownerOrSelf() {
    return owner.orElse(key);
  }

  /** The key of an outlet's name: {@code The Daily X}, {@code dailyx.com} and {@code Daily X}. */
  public static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    bare = bare.startsWith("www.") ? bare.substring("www.".length()) : bare;
    int dot = bare.lastIndexOf('.');
    boolean domain = dot > 1 && bare.indexOf(' ') < 0 && bare.length() - dot - 1 >= 2;
    return letters(domain ? bare.substring(0, dot) : bare);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
