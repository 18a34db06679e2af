package org.kilde.annotation;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Whose statement it is.
 *
 * @param referent index of the article's {@link Referent}, if he is named in it or his office is
 *     known
 * @param text as written at the cue: "Dale", "han", "myndighederne"; empty if nobody is named
 * @param role as written, such as "talsmand"; empty if none
 */
public record Speaker(OptionalInt referent, String text, String role, Kind kind) {

  /** How well the speaker is known. */
  public enum Kind {
    NAMED,
    ROLE,
    COLLECTIVE,
    ANONYMOUS;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Somebody's words, nobody says whose. */
  public static final Speaker UNKNOWN = new Speaker(OptionalInt.empty(), "", "", Kind.ANONYMOUS);
}
